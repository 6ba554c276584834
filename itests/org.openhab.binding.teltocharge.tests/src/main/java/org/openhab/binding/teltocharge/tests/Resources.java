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
package org.openhab.binding.teltocharge.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this process holds open. */
final class Resources {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Resources() {
    }

    /**
     * The living threads but for the one that a test waits with, as "name#number", so that two of the same name are told
     * apart.
     */
    static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive)
                .filter(thread -> !thread.getName().startsWith("awaitility"))
                .map(thread -> thread.getName() + "#" + thread.getId()).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean canCountSockets() {
        return Files.isDirectory(DESCRIPTORS);
    }

    static long sockets() throws IOException {
        try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
            return descriptors.filter(Resources::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (NoSuchFileException e) {
            // Closed since it was listed; the one that lists is among them.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
