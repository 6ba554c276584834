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
package org.openhab.binding.teltocharge.modbus.meter.file;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException.Mistake;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Keys and values of a file, each of which knows its line. Whoever has taken all that it knows calls {@link #close()},
 * so that a key with a typing error is not passed over.
 */
@NonNullByDefault
final class FileMap {
    /** More than any family needs. */
    private static final int MAX_CHARACTERS = 256 * 1024;

    private final String file;
    private final String name;
    private final Node node;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * @param file for messages
     * @param name the key that this is the value of
     */
    FileMap(String file, String name, @Nullable Node node) throws MeterFileException {
        if (!(node instanceof MappingNode mapping)) {
            throw new MeterFileException(file, node == null ? 0 : line(node), Mistake.NO_MAP, name);
        }
        this.file = file;
        this.name = name;
        this.node = node;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode()instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw new MeterFileException(file, line(tuple.getKeyNode()), Mistake.DUPLICATE_KEY, key);
            }
            keys.put(key, tuple.getKeyNode());
        }
    }

    /**
     * @param reader not closed
     */
    static FileMap of(String file, Reader reader) throws MeterFileException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        try {
            return new FileMap(file, file, new Yaml(options).compose(reader));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new MeterFileException(file, line, Mistake.NO_YAML, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw new MeterFileException(file, 0, Mistake.NO_YAML, String.valueOf(e.getMessage()));
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** A mistake at a key of this map, or at the map itself when it does not have that key. */
    MeterFileException mistake(String key, Mistake mistake, Object... args) {
        return new MeterFileException(file, line(keys.getOrDefault(key, node)), mistake, args);
    }

    String name() {
        return name;
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    /** All keys, in the order of the file; none of them is unknown any more. */
    Set<String> keys() {
        asked.addAll(entries.keySet());
        return entries.keySet();
    }

    /**
     * @throws MeterFileException when there is a key that nobody has asked for
     */
    void close() throws MeterFileException {
        for (String key : entries.keySet()) {
            if (!asked.contains(key)) {
                throw mistake(key, Mistake.UNKNOWN_KEY, key, String.join(", ", new TreeSet<>(asked)));
            }
        }
    }

    private Node required(String key) throws MeterFileException {
        Node value = optional(key);
        if (value == null) {
            throw mistake(key, Mistake.MISSING_KEY, key);
        }
        return value;
    }

    private @Nullable Node optional(String key) {
        asked.add(key);
        return entries.get(key);
    }

    String text(String key) throws MeterFileException {
        if (required(key)instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw mistake(key, Mistake.NO_TEXT, key);
    }

    Optional<String> optionalText(String key) throws MeterFileException {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String key) throws MeterFileException {
        if (!(required(key)instanceof SequenceNode sequence)) {
            return List.of(text(key));
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (!(item instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
                throw new MeterFileException(file, line(item), Mistake.NO_TEXT, key);
            }
            texts.add(scalar.getValue().strip());
        }
        return texts;
    }

    List<String> optionalTexts(String key) throws MeterFileException {
        return has(key) ? texts(key) : List.of();
    }

    boolean flag(String key) throws MeterFileException {
        return has(key) && choice(key, Map.of("true", true, "false", false));
    }

    /** One of a few words. */
    <T> T choice(String key, Map<String, T> choices) throws MeterFileException {
        return choice(key, text(key), choices);
    }

    private <T> T choice(String key, String word, Map<String, T> choices) throws MeterFileException {
        T chosen = choices.get(word);
        if (chosen == null) {
            throw mistake(key, Mistake.NO_CHOICE, key, word, String.join(", ", new TreeSet<>(choices.keySet())));
        }
        return chosen;
    }

    <T> List<T> choices(String key, Map<String, T> choices) throws MeterFileException {
        List<T> chosen = new ArrayList<>();
        for (String word : texts(key)) {
            chosen.add(choice(key, word, choices));
        }
        return chosen;
    }

    /** A whole number, decimal or hexadecimal with 0x. */
    int integer(String key, int min, int max) throws MeterFileException {
        return (int) whole(key, text(key), min, max);
    }

    /** Raw bits of at most 64, decimal or hexadecimal with 0x. */
    long bits(String key, String text) throws MeterFileException {
        try {
            return text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw mistake(key, Mistake.NO_NUMBER, key, text, "0", "0xFFFFFFFFFFFFFFFF");
        }
    }

    private long whole(String key, String text, long min, long max) throws MeterFileException {
        long number = bitsOr(text, Long.MIN_VALUE);
        if (number < min || number > max) {
            throw mistake(key, Mistake.NO_NUMBER, key, text, min, max);
        }
        return number;
    }

    private static long bitsOr(String text, long otherwise) {
        try {
            // Not Long.decode: a leading zero does not make a number octal.
            return text.startsWith("0x") ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    double decimal(String key, double min, double max) throws MeterFileException {
        String text = text(key);
        try {
            double number = Double.parseDouble(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same mistake as a number out of bounds.
        }
        throw mistake(key, Mistake.NO_NUMBER, key, text, min, max);
    }

    FileMap map(String key) throws MeterFileException {
        return new FileMap(file, key, required(key));
    }

    Optional<FileMap> optionalMap(String key) throws MeterFileException {
        return has(key) ? Optional.of(map(key)) : Optional.empty();
    }

    /** A list of maps; a single map is a list of one. */
    List<FileMap> maps(String key) throws MeterFileException {
        Node value = required(key);
        if (value instanceof MappingNode) {
            return List.of(map(key));
        }
        if (!(value instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            throw mistake(key, Mistake.NO_LIST, key);
        }
        List<FileMap> maps = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            maps.add(new FileMap(file, key, item));
        }
        return maps;
    }

    List<FileMap> optionalMaps(String key) throws MeterFileException {
        return has(key) ? maps(key) : List.of();
    }
}
