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
package org.openhab.core.config.discovery;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

// SKELETON
@NonNullByDefault
public class DiscoveryResultBuilder {

    public static DiscoveryResultBuilder create(ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public static DiscoveryResultBuilder create(DiscoveryResult discoveryResult) {
        throw new UnsupportedOperationException("not yet");
    }

    public DiscoveryResultBuilder withThingType(ThingTypeUID thingTypeUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public DiscoveryResultBuilder withProperties(Map<String, Object> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public DiscoveryResultBuilder withProperty(String value, Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public DiscoveryResultBuilder withRepresentationProperty(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public DiscoveryResultBuilder withBridge(ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public DiscoveryResultBuilder withLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public DiscoveryResultBuilder withTTL(long number) {
        throw new UnsupportedOperationException("not yet");
    }

    public DiscoveryResult build() {
        throw new UnsupportedOperationException("not yet");
    }

    private DiscoveryResultBuilder() {
    }
}
