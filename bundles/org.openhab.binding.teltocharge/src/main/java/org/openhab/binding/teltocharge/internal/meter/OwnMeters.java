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
package org.openhab.binding.teltocharge.internal.meter;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileReader;

/**
 * The meter families that the owner has written, as the files of a folder were at one time.
 *
 * @param stamps time and size of each file by name, which tell whether something has changed
 * @param profiles by id, which is the file's name
 * @param mistakes of the files that cannot be used, by the id that they would have
 */
@NonNullByDefault
record OwnMeters(Map<String, Stamp> stamps, Map<String, MeterProfile> profiles,
        Map<String, MeterFileException> mistakes) {

    static final OwnMeters NONE = new OwnMeters(Map.of(), Map.of(), Map.of());

    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    record Stamp(FileTime modified, long size) {
    }

    /**
     * @return the present content of the folder, which need not exist; the same object when nothing has changed
     */
    OwnMeters refreshed(Path folder) {
        Map<String, Stamp> present = stamps(folder);
        return present.equals(stamps) ? this : read(folder, present);
    }

    private static Map<String, Stamp> stamps(Path folder) {
        Map<String, Stamp> stamps = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return stamps;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith(".")) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    stamps.put(name, new Stamp(attributes.lastModifiedTime(), attributes.size()));
                }
            }
        } catch (IOException e) {
            // A file that vanished between listing and looking: the next look sees what there is.
            return stamps;
        }
        return stamps;
    }

    private static OwnMeters read(Path folder, Map<String, Stamp> stamps) {
        Map<String, MeterProfile> profiles = new TreeMap<>();
        Map<String, MeterFileException> mistakes = new TreeMap<>();
        stamps.forEach((name, stamp) -> {
            String id = name.substring(0, name.lastIndexOf('.'));
            try {
                String text = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
                profiles.put(id, MeterFileReader.read(id, name, new StringReader(text)));
            } catch (MeterFileException e) {
                mistakes.put(id, e);
            } catch (IOException e) {
                mistakes.put(id, new MeterFileException(name, 0, MeterFileException.Mistake.UNREADABLE,
                        e.toString()));
            }
        });
        return new OwnMeters(stamps, profiles, mistakes);
    }
}
