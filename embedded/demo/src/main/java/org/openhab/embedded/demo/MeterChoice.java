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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Lets the virtual house have another meter: makes a copy of the configuration in which the house has it, and in which
 * the meter is recognised rather than chosen.
 */
final class MeterChoice {

    private static final Pattern FAMILY = Pattern.compile("meters/([^/]+)\\.yaml");
    private static final Pattern PHASES = Pattern.compile("(?m)^phases: *(\\S+)");

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
        SortedMap<String, String> families = families();
        if (!families.containsKey(meter)) {
            throw new DemoException("No meter " + meter + "; there are " + String.join(", ", families.keySet()));
        }
        Matcher phases = PHASES.matcher(families.get(meter));
        String count = phases.find() ? phases.group(1) : "3";
        if ("0".equals(count)) {
            throw new DemoException("The meter " + meter + " tells no currents, so that it cannot protect a fuse");
        }
        Path copy = Files.createTempDirectory(Files.createDirectories(runs), "conf");
        copy.toFile().deleteOnExit();
        if (!copyWith(meter, "1".equals(count), conf.orElse(assembly.resolve("conf")), copy)) {
            throw new DemoException("--meter needs a configuration with a virtual house");
        }
        return Optional.of(copy);
    }

    /** Whether there was a virtual house. */
    private static boolean copyWith(String meter, boolean single, Path from, Path to) throws IOException {
        boolean found = false;
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(path -> !path.equals(from)).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                target.toFile().deleteOnExit();
                if (Files.isDirectory(file)) {
                    Files.createDirectory(target);
                } else if (file.toString().endsWith(".yaml")) {
                    String before = Files.readString(file);
                    String after = single ? inOnePhase(with(meter, before)) : with(meter, before);
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
        return set(yaml, "simulator", "meterModel", meter).replaceAll("(?m)^( *)model:.*$", "$1model: auto");
    }

    /** A meter of one phase protects a house of one phase. */
    static String inOnePhase(String yaml) {
        return set(set(yaml, "simulator", "carPhases", "L1"), "load-balancer", "gridType", "SINGLE_PHASE");
    }

    private static String set(String yaml, String thing, String parameter, String value) {
        return yaml.replaceAll("(?m)^ *" + parameter + ":.*\\R", "").replaceAll(
                "(?m)^( *teltocharge:" + thing + ":\\S+:\\R(?:^ {4}.*\\R)*?^( *)config:\\R)",
                "$1$2  " + parameter + ": " + value + "\n");
    }

    /** The files of all families by id: they are in the add-on's KAR, in the bundle that reads meters. */
    private SortedMap<String, String> families() throws IOException {
        SortedMap<String, String> families = new TreeMap<>();
        try (Stream<Path> files = Files.list(assembly.resolve("deploy"))) {
            for (Path kar : files.filter(file -> file.toString().endsWith(".kar")).toList()) {
                try (InputStream in = Files.newInputStream(kar)) {
                    collect(new ZipInputStream(in), families);
                }
            }
        }
        return families;
    }

    private static void collect(ZipInputStream zip, SortedMap<String, String> families) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Matcher family = FAMILY.matcher(entry.getName());
            if (family.matches()) {
                families.put(family.group(1), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            } else if (entry.getName().contains(".modbus") && entry.getName().endsWith(".jar")) {
                collect(new ZipInputStream(zip), families);
            }
        }
    }
}
