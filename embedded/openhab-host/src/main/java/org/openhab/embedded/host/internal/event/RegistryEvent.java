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
package org.openhab.embedded.host.internal.event;

import org.openhab.core.events.AbstractEvent;

import com.google.gson.JsonElement;

/**
 * Tells that an element was added, changed or removed; on openHAB's topics and with its type names, for whoever listens
 * over REST.
 */
public final class RegistryEvent extends AbstractEvent {

    private final String type;

    /**
     * @param type openHAB's name of the event, such as {@code ThingAddedEvent}
     * @param topic such as {@code openhab/things/UID/added}
     * @param payload the element
     */
    public RegistryEvent(String type, String topic, JsonElement payload) {
        super(topic, payload.toString(), null);
        this.type = type;
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String toString() {
        return type + " on " + getTopic();
    }
}
