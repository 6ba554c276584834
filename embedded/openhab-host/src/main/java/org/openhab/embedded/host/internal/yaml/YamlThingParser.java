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
package org.openhab.embedded.host.internal.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;
import org.openhab.embedded.host.internal.thing.ThingBlueprint.ChannelSpec;

/**
 * Reads the entries of {@code things:}.
 */
final class YamlThingParser {

    private static final Set<String> KEYS = Set.of("isBridge", "bridge", "label", "location", "config", "channels");
    private static final Set<String> CHANNEL_KEYS = Set.of("type", "kind", "itemType", "itemDimension", "label",
            "description", "config");

    ThingBlueprint parse(String uid, YamlMap map) throws YamlException {
        map.allowOnly(KEYS);
        String bridge = map.text("bridge");
        Map<String, ChannelSpec> channels = new LinkedHashMap<>();
        for (Map.Entry<String, YamlMap> channel : map.maps("channels").entrySet()) {
            channels.put(channel.getKey(), parseChannel(channel.getValue()));
        }
        return new ThingBlueprint(thingUid(uid, map), Boolean.TRUE.equals(map.flag("isBridge")),
                bridge == null ? null : thingUid(bridge, map), map.text("label"), map.text("location"),
                map.values("config"), Map.of(), channels);
    }

    private ChannelSpec parseChannel(YamlMap map) throws YamlException {
        map.allowOnly(CHANNEL_KEYS);
        String type = map.text("type");
        String itemType = itemType(map);
        String kind = map.text("kind");
        return new ChannelSpec(type, "trigger".equalsIgnoreCase(kind), itemType, map.text("label"),
                map.text("description"), map.values("config"));
    }

    private @Nullable String itemType(YamlMap map) throws YamlException {
        String type = map.text("itemType");
        String dimension = map.text("itemDimension");
        return type == null || dimension == null ? type : type + ":" + dimension;
    }

    private ThingUID thingUid(String uid, YamlMap map) throws YamlException {
        try {
            return new ThingUID(uid);
        } catch (IllegalArgumentException e) {
            throw new YamlException(map.node(), "'" + uid + "' is no thing UID: " + e.getMessage());
        }
    }
}
