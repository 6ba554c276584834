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
package org.openhab.binding.teltocharge.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process on this Linux machine holds open, from {@code /proc}. */
final class ProcessResources {

    /** The JVM's own workers and the web server's pool come and go with the load, not with Things. */
    private static final Pattern ELASTIC = Pattern
            .compile("qtp.*|C[12] Compiler.*|GC .*|G1 .*|VM .*|Common-Cleaner|process reaper.*");

    private final Path process;

    ProcessResources(long pid) {
        process = Path.of("/proc", Long.toString(pid));
    }

    boolean isSupported() {
        return Files.isDirectory(process.resolve("fd"));
    }

    /** The names of its threads, cut to 15 characters by the system. */
    List<String> threads() throws IOException {
        try (Stream<Path> tasks = Files.list(process.resolve("task"))) {
            return tasks.map(ProcessResources::name).flatMap(Optional::stream)
                    .filter(name -> !ELASTIC.matcher(name).matches()).sorted().toList();
        }
    }

    long sockets() throws IOException {
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            return descriptors.filter(ProcessResources::isSocket).count();
        }
    }

    private static Optional<String> name(Path task) {
        try {
            return Optional.of(Files.readString(task.resolve("comm")).strip());
        } catch (NoSuchFileException e) {
            // The thread has ended since it was listed.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (NoSuchFileException e) {
            // Closed since it was listed.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
