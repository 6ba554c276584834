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
import org.openhab.core.items.ItemUtil;
import org.openhab.core.thing.ChannelUID;
import org.openhab.embedded.host.internal.item.ItemBlueprint;
import org.openhab.embedded.host.internal.item.ItemBlueprint.MetadataSpec;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the entries of {@code items:}.
 */
final class YamlItemParser {

    private static final Set<String> KEYS = Set.of("type", "dimension", "group", "label", "icon", "groups", "tags",
            "format", "unit", "autoupdate", "expire", "channel", "channels", "metadata");

    private final YamlNodes nodes;

    YamlItemParser(YamlNodes nodes) {
        this.nodes = nodes;
    }

    ItemBlueprint parse(String name, YamlMap map) throws YamlException {
        map.allowOnly(KEYS);
        if (!ItemUtil.isValidItemName(name)) {
            throw new YamlException(map.node(), "'" + name + "' is no item name");
        }
        return new ItemBlueprint(name, type(map), map.text("label"), map.text("icon"), map.texts("groups"),
                map.texts("tags"), channels(map), metadata(map));
    }

    private String type(YamlMap map) throws YamlException {
        String type = map.requiredText("type");
        String dimension = map.text("dimension");
        if (dimension == null) {
            return type;
        }
        if (!"Number".equals(type)) {
            throw new YamlException(map.node(), "only an item of type Number can have a dimension");
        }
        return type + ":" + dimension;
    }

    private Map<ChannelUID, Map<String, Object>> channels(YamlMap map) throws YamlException {
        Map<ChannelUID, Map<String, Object>> result = new LinkedHashMap<>();
        String single = map.text("channel");
        if (single != null) {
            result.put(channelUid(single, map), Map.of());
        }
        for (Map.Entry<String, YamlMap> entry : map.maps("channels").entrySet()) {
            result.put(channelUid(entry.getKey(), entry.getValue()), entry.getValue().values());
        }
        return result;
    }

    private ChannelUID channelUid(String uid, YamlMap map) throws YamlException {
        try {
            return new ChannelUID(uid);
        } catch (IllegalArgumentException e) {
            throw new YamlException(map.node(), "'" + uid + "' is no channel UID: " + e.getMessage());
        }
    }

    private Map<String, MetadataSpec> metadata(YamlMap map) throws YamlException {
        Map<String, MetadataSpec> result = new LinkedHashMap<>();
        Node field = map.fields().get("metadata");
        if (field != null && !YamlMap.isNull(field)) {
            for (Map.Entry<String, Node> entry : new YamlMap(field, nodes).fields().entrySet()) {
                result.put(entry.getKey(), metadataOf(entry.getValue()));
            }
        }
        addShortForm(result, "unit", map.text("unit"));
        addShortForm(result, "autoupdate", map.text("autoupdate"));
        addShortForm(result, "expire", map.text("expire"));
        String format = map.text("format");
        if (format != null) {
            result.putIfAbsent("stateDescription", new MetadataSpec("", Map.of("pattern", format)));
        }
        return result;
    }

    private MetadataSpec metadataOf(Node node) throws YamlException {
        if (node instanceof MappingNode) {
            YamlMap map = new YamlMap(node, nodes);
            map.allowOnly(Set.of("value", "config"));
            String value = map.text("value");
            return new MetadataSpec(value == null ? "" : value, map.values("config"));
        }
        Object value = nodes.value(node);
        return new MetadataSpec(value == null ? "" : value.toString(), Map.of());
    }

    private static void addShortForm(Map<String, MetadataSpec> metadata, String namespace,
            @Nullable String value) {
        if (value != null) {
            metadata.putIfAbsent(namespace, new MetadataSpec(value, Map.of()));
        }
    }
}
