/*
 * Copyright (c) 2026 Contributors to the TeltoCharge add-on for openHAB
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.embedded.host.internal.inbox;

import java.util.LinkedHashMap;
import java.util.Map;

import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.ThingUID;

/**
 * An inbox entry with openHAB's field names.
 */
public final class InboxJson {

    private InboxJson() {
    }

    public static Map<String, Object> of(DiscoveryResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        ThingUID bridge = result.getBridgeUID();
        if (bridge != null) {
            json.put("bridgeUID", bridge.getAsString());
        }
        json.put("flag", result.getFlag().name());
        json.put("label", result.getLabel());
        json.put("properties", result.getProperties());
        String representation = result.getRepresentationProperty();
        if (representation != null) {
            json.put("representationProperty", representation);
        }
        json.put("thingUID", result.getThingUID().getAsString());
        json.put("thingTypeUID", result.getThingTypeUID().getAsString());
        return json;
    }
}
