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
package org.openhab.embedded.demo.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A container's own directory: what it writes to is copied, the libraries are linked. So several run side by side from one
 * distribution, and every one starts afresh.
 */
final class RunDirectory {

    private static final List<String> LINKED = List.of("lib", "system");
    private static final List<String> COPIED = List.of("bin", "etc", "conf");
    private static final String DEPLOY = "deploy";

    private final Path path;

    private RunDirectory(Path path) {
        this.path = path;
    }

    static RunDirectory create(KarafSettings settings) throws IOException {
        Path path = Files.createDirectories(settings.directory()).toRealPath();
        Path assembly = settings.assembly().toRealPath();
        for (String name : LINKED) {
            Files.createSymbolicLink(path.resolve(name), assembly.resolve(name));
        }
        for (String name : COPIED) {
            copy(assembly.resolve(name), path.resolve(name));
        }
        if (settings.withAddon()) {
            copy(assembly.resolve(DEPLOY), path.resolve(DEPLOY));
        } else {
            Files.createDirectory(path.resolve(DEPLOY));
        }
        Files.createDirectories(path.resolve("data/log"));
        Files.createDirectories(path.resolve("userdata"));
        return new RunDirectory(path);
    }

    Path path() {
        return path;
    }

    Path log() {
        return path.resolve("data/log/karaf.log");
    }

    Path output() {
        return path.resolve("data/log/output.log");
    }

    /** Removes it with everything in it; links are removed, not followed. */
    void delete() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
