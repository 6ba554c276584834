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

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.MeterCatalog;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;

/**
 * The meter families that come with the add-on: the files in the folder {@code meters}, which {@code meters/index.txt}
 * lists.
 */
@NonNullByDefault
public final class BuiltInMeters {
    private static final String FOLDER = "/meters/";

    private BuiltInMeters() {
    }

    /**
     * Reads all of them anew.
     *
     * @throws IllegalStateException if a file that comes with the add-on has a mistake, which its tests exclude
     */
    public static MeterCatalog load() {
        List<MeterProfile> profiles = new ArrayList<>();
        for (String id : ids()) {
            String file = id + ".yaml";
            try (BufferedReader reader = open(file)) {
                profiles.add(MeterFileReader.read(id, file, reader));
            } catch (MeterFileException e) {
                throw new IllegalStateException(e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new MeterCatalog(profiles);
    }

    private static List<String> ids() {
        try (BufferedReader reader = open("index.txt")) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String name) throws IOException {
        InputStream in = BuiltInMeters.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + name);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
