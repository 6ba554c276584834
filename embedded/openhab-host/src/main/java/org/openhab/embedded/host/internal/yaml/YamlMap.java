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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One map of a file; every complaint about its content carries the line.
 */
final class YamlMap {

    private final Node node;
    private final YamlNodes nodes;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    YamlMap(Node node, YamlNodes nodes) throws YamlException {
        this.node = node;
        this.nodes = nodes;
        if (!(node instanceof MappingNode mapping)) {
            throw new YamlException(node, "a map of keys and values is expected here");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode()instanceof ScalarNode key)) {
                throw new YamlException(tuple.getKeyNode(), "a key must be a plain word");
            }
            if (fields.put(key.getValue(), tuple.getValueNode()) != null) {
                throw new YamlException(key, "the key " + key.getValue() + " is there twice");
            }
        }
    }

    Map<String, Node> fields() {
        return fields;
    }

    Node node() {
        return node;
    }

    /** Told by the tag: making a value of a node would already complain about what is below it. */
    static boolean isNull(Node node) {
        return Tag.NULL.equals(node.getTag());
    }

    void allowOnly(Set<String> known) throws YamlException {
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                throw new YamlException(field.getValue(), "unknown key " + field.getKey());
            }
        }
    }

    private @Nullable Object value(String key) throws YamlException {
        Node field = fields.get(key);
        return field == null ? null : nodes.value(field);
    }

    @Nullable
    String text(String key) throws YamlException {
        Node field = fields.get(key);
        if (field == null || isNull(field)) {
            return null;
        }
        if (field instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new YamlException(field, key + " must be a text");
    }

    String requiredText(String key) throws YamlException {
        String text = text(key);
        if (text == null || text.isBlank()) {
            throw new YamlException(node, "the key " + key + " is missing");
        }
        return text;
    }

    @Nullable
    Boolean flag(String key) throws YamlException {
        Object value = value(key);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw new YamlException(fields.getOrDefault(key, node), key + " must be true or false");
    }

    List<String> texts(String key) throws YamlException {
        Object value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new YamlException(fields.getOrDefault(key, node), key + " must be a list");
        }
        List<String> result = new ArrayList<>();
        list.forEach(element -> result.add(String.valueOf(element)));
        return result;
    }

    /**
     * @return the maps below a key, by their own keys; a key without a value has an empty map
     */
    Map<String, YamlMap> maps(String key) throws YamlException {
        Map<String, YamlMap> result = new LinkedHashMap<>();
        Node field = fields.get(key);
        if (field == null || isNull(field)) {
            return result;
        }
        for (Map.Entry<String, Node> entry : new YamlMap(field, nodes).fields.entrySet()) {
            result.put(entry.getKey(), new YamlMap(emptyIfNull(entry.getValue()), nodes));
        }
        return result;
    }

    /**
     * @return a configuration: texts, Booleans, BigDecimals, and lists of them
     */
    Map<String, Object> values(String key) throws YamlException {
        Node field = fields.get(key);
        return field == null || isNull(field) ? Map.of() : new YamlMap(field, nodes).values();
    }

    Map<String, Object> values() throws YamlException {
        Map<String, Object> result = new LinkedHashMap<>();
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            Object value = nodes.value(field.getValue());
            if (value != null) {
                result.put(field.getKey(), value);
            }
        }
        return result;
    }

    private static Node emptyIfNull(Node value) {
        return !isNull(value)
                ? value
                : new MappingNode(Tag.MAP, true, new ArrayList<>(), value.getStartMark(),
                        value.getEndMark(), FlowStyle.BLOCK);
    }
}
