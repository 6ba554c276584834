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
package org.openhab.embedded.demo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void writesAmpsWithoutBinaryNoiseWhenTheyAreSums() throws IOException {
        Second second = Second.of("2026-11-23T09:19:00Z", List.of(0.1 + 0.2, 7.7, 0.0),
                List.of(10.800000000000002, 16.0, 5.9996), 16, "THREE_PHASE", "circuit-limit", null, 2);
        Path file = folder.resolve("out.json");

        new Summary(new Settings(1, 8080, "built-in", "b", "s", 25, 1, 1, 8), List.of(second),
                Totals.of(List.of(second), 25, 0)).write(file);

        String json = Files.readString(file).replaceAll("\\s", "");
        assertThat(json).contains("\"house\":[0.3,7.7,0.0]").contains("\"drawn\":[10.8,16.0,6.0]");
    }
}
