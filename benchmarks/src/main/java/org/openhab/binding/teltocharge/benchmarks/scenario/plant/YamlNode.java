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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.BadFileException;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.PlainNumber;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a YAML file that knows its line, so that whatever is wrong can be named with it.
 */
@NonNullByDefault
final class YamlNode {

    private final String file;
    private final int line;
    private final Map<String, Node> entries;

    private YamlNode(String file, Node node) throws BadFileException {
        this.file = file;
        this.line = line(node);
        this.entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            throw bad("here must be \"key: value\" lines");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode()instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw new BadFileException(file, line(tuple.getKeyNode()), key + " is given twice");
            }
        }
    }

    static YamlNode parse(String file, String text) throws BadFileException {
        Node node;
        try {
            node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new BadFileException(file, line, "this is not YAML: " + String.valueOf(e.getProblem()).strip());
        } catch (YAMLException e) {
            throw new BadFileException(file, 1, "this is not YAML");
        }
        if (node == null) {
            throw new BadFileException(file, 1, "the file is empty");
        }
        return new YamlNode(file, node);
    }

    /** Refuses any other key: it would be a typing error that changes nothing. */
    void keys(String... known) throws BadFileException {
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!List.of(known).contains(entry.getKey())) {
                throw new BadFileException(file, line(entry.getValue()),
                        "unknown key \"" + entry.getKey() + "\"; known are " + String.join(", ", known));
            }
        }
    }

    /** @param fallback null when the key must be there */
    String text(String key, @Nullable String fallback) throws BadFileException {
        Node node = entries.get(key);
        if (node == null) {
            if (fallback == null) {
                throw bad(key + " is missing");
            }
            return fallback;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return String.join(",",
                    sequence.getValue().stream().map(item -> ((ScalarNode) item).getValue()).toList());
        }
        throw at(key, key + " must be a single value");
    }

    double number(String key, @Nullable Double fallback, double least, double most) throws BadFileException {
        String text = text(key, fallback == null ? null : "");
        if (text.isEmpty() && fallback != null && !entries.containsKey(key)) {
            return fallback;
        }
        double value;
        try {
            value = PlainNumber.parse(text);
        } catch (NumberFormatException e) {
            throw at(key, key + " must be a number, not \"" + text + "\"");
        }
        // Written so that a missing number is refused too.
        if (!(value >= least && value <= most)) {
            throw at(key, key + " must be " + plain(least) + " to " + plain(most) + ", not " + text);
        }
        return value;
    }

    int whole(String key, @Nullable Integer fallback, int least, int most) throws BadFileException {
        double value = number(key, fallback == null ? null : (double) fallback, least, most);
        if (value != Math.rint(value)) {
            throw at(key, key + " must be a whole number");
        }
        return (int) value;
    }

    boolean flag(String key, boolean fallback) throws BadFileException {
        return switch (text(key, String.valueOf(fallback))) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw at(key, key + " must be true or false");
        };
    }

    /** @return null when the key is not there, or has no value */
    @Nullable
    YamlNode map(String key) throws BadFileException {
        Node node = entries.get(key);
        return isMissing(node) ? null : new YamlNode(file, node);
    }

    private static boolean isMissing(@Nullable Node node) {
        return node == null || Tag.NULL.equals(node.getTag());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** @return empty when the key is not there, or has no value */
    List<YamlNode> list(String key) throws BadFileException {
        Node node = entries.get(key);
        List<YamlNode> result = new ArrayList<>();
        if (isMissing(node)) {
            return result;
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw at(key, key + " must be a list");
        }
        for (Node item : sequence.getValue()) {
            result.add(new YamlNode(file, item));
        }
        return result;
    }

    BadFileException bad(String problem) {
        return new BadFileException(file, line, problem);
    }

    /** What is wrong with the value of a key. */
    BadFileException at(String key, String problem) {
        Node node = entries.get(key);
        return new BadFileException(file, node == null ? line : line(node), problem);
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
