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
package org.openhab.embedded.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Lets the virtual house have another meter: makes a copy of the configuration in which the house has it, and in which
 * the meter is recognised rather than chosen.
 */
final class MeterChoice {

    private static final String INDEX = "meters/index.txt";

    private final Path assembly;
    private final Path runs;

    /**
     * @param assembly the container as built
     * @param runs folder for the copy, which is removed when the demo ends
     */
    MeterChoice(Path assembly, Path runs) {
        this.assembly = assembly;
        this.runs = runs;
    }

    /**
     * The configuration to run with.
     *
     * @param conf the one without a choice of the meter, empty for the usual one
     * @return the same when no meter was asked for
     * @throws DemoException if there is no such meter, or no virtual house to put it in
     */
    Optional<Path> conf(Options options, Optional<Path> conf) throws DemoException, IOException {
        if (options.meter().isEmpty()) {
            return conf;
        }
        String meter = options.meter().get();
        List<String> families = families();
        if (!families.contains(meter)) {
            throw new DemoException("No meter " + meter + "; there are " + String.join(", ", families));
        }
        Path copy = Files.createTempDirectory(Files.createDirectories(runs), "conf");
        copy.toFile().deleteOnExit();
        if (!copyWith(meter, conf.orElse(assembly.resolve("conf")), copy)) {
            throw new DemoException("--meter needs a configuration with a virtual house");
        }
        return Optional.of(copy);
    }

    /** Whether there was a virtual house. */
    private static boolean copyWith(String meter, Path from, Path to) throws IOException {
        boolean found = false;
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(path -> !path.equals(from)).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                target.toFile().deleteOnExit();
                if (Files.isDirectory(file)) {
                    Files.createDirectory(target);
                } else if (file.toString().endsWith(".yaml")) {
                    String before = Files.readString(file);
                    String after = with(meter, before);
                    found |= !after.equals(before);
                    Files.writeString(target, after);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return found;
    }

    /** Sets the parameter of the simulator, and lets meters be recognised. */
    static String with(String meter, String yaml) {
        return yaml.replaceAll("(?m)^ *meterModel:.*\\R", "")
                .replaceAll("(?m)^( *teltocharge:simulator:\\S+:\\R(?:^ {4}.*\\R)*?^( *)config:\\R)",
                        "$1$2  meterModel: " + meter + "\n")
                .replaceAll("(?m)^( *)model:.*$", "$1model: auto");
    }

    /** The list that comes with the add-on: in its KAR, in the bundle that reads meters. */
    private List<String> families() throws IOException {
        try (Stream<Path> files = Files.list(assembly.resolve("deploy"))) {
            for (Path kar : files.filter(file -> file.toString().endsWith(".kar")).toList()) {
                try (InputStream in = Files.newInputStream(kar)) {
                    Optional<List<String>> found = index(new ZipInputStream(in));
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        }
        throw new IOException("No list of meters in " + assembly.resolve("deploy"));
    }

    private static Optional<List<String>> index(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(INDEX)) {
                return Optional.of(new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8)).lines()
                        .filter(line -> !line.isBlank()).toList());
            }
            if (entry.getName().contains(".modbus") && entry.getName().endsWith(".jar")) {
                Optional<List<String>> inside = index(new ZipInputStream(zip));
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }
}
