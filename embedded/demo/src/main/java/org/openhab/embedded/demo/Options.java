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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the user asked for.
 *
 * @param help only show the usage
 * @param conf openHAB configuration folder, empty for the built-in demo
 * @param scenario name of a configuration that comes with the demo, empty for the usual one
 * @param meter family of the virtual house's meter, empty for that of the configuration
 * @param port of the web page, 1-65535
 * @param seconds how long to run, empty for "until stopped"
 * @param json where to write the summary
 */
public record Options(boolean help, Optional<Path> conf, Optional<String> scenario, Optional<String> meter, int port,
        OptionalInt seconds, Optional<Path> json) {

    private static final int DEFAULT_PORT = 8080;
    private static final int MAX_PORT = 65535;
    private static final int MAX_SECONDS = 86_400;

    /** Reads the command line. */
    public static Options parse(String... args) throws DemoException {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(args));
        boolean help = false;
        Optional<Path> conf = Optional.empty();
        Optional<String> scenario = Optional.empty();
        Optional<String> meter = Optional.empty();
        int port = DEFAULT_PORT;
        OptionalInt seconds = OptionalInt.empty();
        Optional<Path> json = Optional.empty();
        while (!rest.isEmpty()) {
            String option = rest.remove();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--conf" -> conf = Optional.of(configuration(value(option, rest.poll())));
                case "--scenario" -> scenario = Optional.of(value(option, rest.poll()));
                case "--meter" -> meter = Optional.of(value(option, rest.poll()));
                case "--port" -> port = number(option, rest.poll(), MAX_PORT);
                case "--seconds" -> seconds = OptionalInt.of(number(option, rest.poll(), MAX_SECONDS));
                case "--json" -> json = Optional.of(output(value(option, rest.poll())));
                default -> throw new DemoException("Unknown option " + option + "; see ./demo --help");
            }
        }
        if (json.isPresent() && seconds.isEmpty()) {
            throw new DemoException("--json needs --seconds, so that the run has an end");
        }
        if (scenario.isPresent() && conf.isPresent()) {
            throw new DemoException("--scenario brings a configuration of its own; leave out --conf");
        }
        return new Options(help, conf, scenario, meter, port, seconds, json);
    }

    /** Whether to print a line per second. */
    public boolean live() {
        return json.isEmpty();
    }

    private static String value(String option, @Nullable String value) throws DemoException {
        if (value == null || value.startsWith("--")) {
            throw new DemoException(option + " needs a value; see ./demo --help");
        }
        return value;
    }

    private static int number(String option, @Nullable String text, int max) throws DemoException {
        String value = value(option, text);
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > max) {
            throw new DemoException(option + " takes a whole number from 1 to " + max + ", not " + value);
        }
        return Integer.parseInt(value);
    }

    private static Path configuration(String value) throws DemoException {
        Path folder = Path.of(value).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("yaml"))) {
            throw new DemoException("No folder " + folder.resolve("yaml") + "; --conf takes the folder above it");
        }
        return folder;
    }

    private static Path output(String value) throws DemoException {
        Path file = Path.of(value).toAbsolutePath().normalize();
        Path parent = file.getParent();
        if (Files.isDirectory(file) || parent == null || !Files.isDirectory(parent)) {
            throw new DemoException("Cannot write to " + file);
        }
        return file;
    }
}
