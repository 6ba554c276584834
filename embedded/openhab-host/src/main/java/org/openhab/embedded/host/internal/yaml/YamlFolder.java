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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.item.ItemBlueprint;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder with the YAML files, and those below it. Each look at it hands on what changed since the last one.
 * Not thread-safe: one thread looks.
 */
public final class YamlFolder {

    private final Logger logger = LoggerFactory.getLogger(YamlFolder.class);
    private final Path folder;
    private final YamlTarget target;
    private final YamlFileReader reader = new YamlFileReader();
    private final Map<Path, Loaded> files = new TreeMap<>();
    private Map<ThingUID, ThingBlueprint> things = Map.of();
    private Map<String, ItemBlueprint> items = Map.of();

    public YamlFolder(Path folder, YamlTarget target) {
        this.folder = folder;
        this.target = target;
    }

    /** Reads the files that are new or changed, forgets those that are gone. */
    public void look() {
        Map<Path, Stamp> present = stamps();
        boolean changed = files.keySet().retainAll(present.keySet());
        for (Map.Entry<Path, Stamp> file : present.entrySet()) {
            Loaded loaded = files.get(file.getKey());
            if (loaded == null || !loaded.stamp().equals(file.getValue())) {
                files.put(file.getKey(), new Loaded(file.getValue(), read(file.getKey())));
                changed = true;
            }
        }
        if (changed) {
            apply();
        }
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> result = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return result;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(YamlFolder::isYaml)::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    result.put(path, new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size()));
                }
            }
        } catch (IOException e) {
            logger.warn("Cannot look through {}: {}", folder, e.getMessage());
        }
        return result;
    }

    private static boolean isYaml(Path path) {
        String name = path.getFileName().toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.startsWith(".");
    }

    private YamlContent read(Path file) {
        logger.info("Loading {}", file);
        YamlContent content = reader.read(file);
        content.problems().forEach(problem -> logger.error("{}:{}: {}", file, problem.line(), problem.message()));
        return content;
    }

    private void apply() {
        Map<ThingUID, ThingBlueprint> newThings = new LinkedHashMap<>();
        Map<String, ItemBlueprint> newItems = new LinkedHashMap<>();
        files.forEach((file, loaded) -> {
            for (ThingBlueprint thing : loaded.content().things()) {
                if (newThings.putIfAbsent(thing.uid(), thing) != null) {
                    logger.warn("{}: thing {} stands in an earlier file already", file, thing.uid());
                }
            }
            for (ItemBlueprint item : loaded.content().items()) {
                if (newItems.putIfAbsent(item.name(), item) != null) {
                    logger.warn("{}: item {} stands in an earlier file already", file, item.name());
                }
            }
        });
        Map<ThingUID, ThingBlueprint> oldThings = things;
        Map<String, ItemBlueprint> oldItems = items;
        things = newThings;
        items = newItems;
        oldItems.keySet().stream().filter(name -> !newItems.containsKey(name)).forEach(target::removeItem);
        oldThings.keySet().stream().filter(uid -> !newThings.containsKey(uid)).forEach(target::removeThing);
        newThings.values().stream().filter(thing -> !thing.equals(oldThings.get(thing.uid())))
                .forEach(target::putThing);
        newItems.values().stream().filter(item -> !item.equals(oldItems.get(item.name()))).forEach(target::putItem);
    }

    private record Stamp(long modified, long size) {
    }

    private record Loaded(Stamp stamp, YamlContent content) {
    }
}
