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

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.embedded.host.internal.item.ItemBlueprint;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a file of openHAB's YAML format, version 1. A bad element is reported and left out; the others still count.
 */
public final class YamlFileReader {

    private static final String SUPPORTED_VERSION = "1";

    private final YamlNodes nodes = new YamlNodes();
    private final YamlThingParser thingParser = new YamlThingParser();
    private final YamlItemParser itemParser = new YamlItemParser(nodes);

    public YamlContent read(Path file) {
        List<ThingBlueprint> things = new ArrayList<>();
        List<ItemBlueprint> items = new ArrayList<>();
        List<YamlProblem> problems = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Node root = nodes.compose(reader);
            if (root != null) {
                YamlMap map = new YamlMap(root, nodes);
                checkVersion(map);
                readSection(map, "things", thingParser::parse, things, problems);
                readSection(map, "items", itemParser::parse, items, problems);
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(new YamlProblem(line, String.valueOf(e.getProblem())));
        } catch (YAMLException | IOException e) {
            problems.add(new YamlProblem(1, String.valueOf(e.getMessage())));
        } catch (YamlException e) {
            problems.add(e.problem());
        }
        return new YamlContent(things, items, problems);
    }

    private void checkVersion(YamlMap map) throws YamlException {
        @Nullable
        String version = map.text("version");
        if (!SUPPORTED_VERSION.equals(version)) {
            throw new YamlException(map.node(), "the file needs the line 'version: 1', found " + version);
        }
    }

    private <T> void readSection(YamlMap map, String section, ElementParser<T> parser, List<T> result,
            List<YamlProblem> problems) throws YamlException {
        Node node = map.fields().get(section);
        if (node == null || YamlMap.isNull(node)) {
            return;
        }
        for (Map.Entry<String, Node> entry : new YamlMap(node, nodes).fields().entrySet()) {
            try {
                result.add(parser.parse(entry.getKey(), new YamlMap(entry.getValue(), nodes)));
            } catch (YamlException e) {
                problems.add(e.problem());
            }
        }
    }

    private interface ElementParser<T> {

        T parse(String key, YamlMap map) throws YamlException;
    }
}
