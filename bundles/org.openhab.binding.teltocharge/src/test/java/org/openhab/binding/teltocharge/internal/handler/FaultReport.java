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
package org.openhab.binding.teltocharge.internal.handler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/** Notes how long each recovery took, for people to read; no test depends on it. */
final class FaultReport {

    private static final Path FILE = Path.of("target", "bus-faults.md");

    private FaultReport() {
    }

    /** Adds a row to the table. */
    static void add(String fault, Duration recovery) throws IOException {
        Files.writeString(FILE,
                String.format(Locale.ROOT, "| %s | %.1f s |%n", fault, recovery.toMillis() / 1000.0),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
