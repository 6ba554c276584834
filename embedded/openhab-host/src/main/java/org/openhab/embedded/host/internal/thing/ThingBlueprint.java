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
package org.openhab.embedded.host.internal.thing;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * What a user says about a thing; its type adds the rest. This is also what is stored of a thing made over REST.
 *
 * @param channels refinements and additions, by channel id
 */
public record ThingBlueprint(ThingUID uid, boolean isBridge, @Nullable ThingUID bridge, @Nullable String label,
        @Nullable String location, Map<String, Object> config, Map<String, String> properties,
        Map<String, ChannelSpec> channels) {

    public ThingBlueprint {
        config = Map.copyOf(config);
        properties = Map.copyOf(properties);
        channels = Map.copyOf(channels);
    }

    public ThingTypeUID typeUid() {
        String[] segments = uid.getAsString().split(":");
        return new ThingTypeUID(segments[0], segments[1]);
    }

    public ThingBlueprint withConfig(Map<String, Object> newConfig) {
        return new ThingBlueprint(uid, isBridge, bridge, label, location, newConfig, properties, channels);
    }

    /**
     * A channel as a user describes it.
     *
     * @param type channel type within the binding, or null
     * @param itemType item type with its dimension, such as {@code Number:Power}, or null
     */
    public record ChannelSpec(@Nullable String type, boolean isTrigger, @Nullable String itemType,
            @Nullable String label, @Nullable String description, Map<String, Object> config) {

        public ChannelSpec {
            config = Map.copyOf(config);
        }
    }
}
