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
package org.openhab.binding.teltocharge.benchmarks.scenario.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * Reading of load traces: what is taken, and what is said about the rest.
 */
class TraceFileTest {

    private static final String HEADER = "t_s,l1_a,l2_a,l3_a";

    @TempDir
    Path folder;

    @Test
    void readsCurrentsAndSolarPower() throws Exception {
        Trace trace = read("t_s,l1_a,l2_a,l3_a,pv_w\n100,1.5,2,-3,0\n101,4,5,6,1200\n");
        assertThat(trace.name()).isEqualTo("load");
        assertThat(trace.start()).isEqualTo(100);
        assertThat(trace.seconds()).isEqualTo(2);
        assertThat(trace.loads(0)).isEqualTo(new PhaseAmps(1.5, 2, -3));
        assertThat(trace.loads(1)).isEqualTo(new PhaseAmps(4, 5, 6));
        assertThat(trace.solarWatts(1)).isEqualTo(1200);
    }

    @Test
    void takesNoSolarPowerWhenTheColumnIsLeftOut() throws Exception {
        assertThat(read(HEADER + "\n0,1,1,1\n").solarWatts(0)).isZero();
    }

    @Test
    void readsFilesOfWindowsAndOfSpreadsheets() throws Exception {
        Trace trace = read("\uFEFF" + HEADER + "\r\n0.0, 1 ,2,3\r\n1.0,1,2,3\r\n\r\n");
        assertThat(trace.seconds()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // header | rows | line | what is said
            "t_s,l1_a,l2_a | 0,1,1 | 1 | column l3_a is missing",
            "t_s,l1_a,l2_a,l3_a,watts | 0,1,1,1,1 | 1 | the columns must be",
            "t_s,l1_a,l2_a,l3_a | 0,1,1,1;1,NaN,1,1 | 3 | l1_a must be -1000 to 1000, not NaN",
            "t_s,l1_a,l2_a,l3_a | 0,1,1,1;1,1,Infinity,1 | 3 | l2_a must be",
            "t_s,l1_a,l2_a,l3_a | 0,1,1,1d | 2 | l3_a must be a number, not \"1d\"",
            "t_s,l1_a,l2_a,l3_a | 0,1,0x1p3,1 | 2 | l2_a must be a number, not \"0x1p3\"",
            "t_s,l1_a,l2_a,l3_a | 3e9,1,1,1 | 2 | t_s must be 0 to 2000000000, not 3e9",
            "t_s,l1_a,l2_a,l3_a | 0,1,1,1;1,1,1, | 3 | l3_a must be a number",
            "t_s,l1_a,l2_a,l3_a | 0,1,1,1;1,1,1,x1 | 3 | l3_a must be a number, not \"x1\"",
            "t_s,l1_a,l2_a,l3_a | 0,1,1,1e9 | 2 | l3_a must be -1000 to 1000, not 1e9",
            "t_s,l1_a,l2_a,l3_a,pv_w | 0,1,1,1,-5 | 2 | pv_w must be 0 to 1000000, not -5",
            "t_s,l1_a,l2_a,l3_a | 0,1,1,1;1,1,1 | 3 | 3 values instead of 4",
            "t_s,l1_a,l2_a,l3_a | 0,1,1,1;1,1,1,1;3,1,1,1 | 4 | gap: t_s 3 after 1",
            "t_s,l1_a,l2_a,l3_a | 5,1,1,1;4,1,1,1 | 3 | t_s goes back or stands still: 4 after 5",
            "t_s,l1_a,l2_a,l3_a | 5,1,1,1;5,1,1,1 | 3 | t_s goes back or stands still: 5 after 5",
            "t_s,l1_a,l2_a,l3_a | 0.5,1,1,1 | 2 | t_s must be a whole number",
            "t_s,l1_a,l2_a,l3_a | -1,1,1,1 | 2 | t_s must be 0 to",
            "t_s,l1_a,l2_a,l3_a | | 1 | there is no row of values"})
    void namesTheLineThatCannotBeUsed(String header, String rows, int line, String problem) {
        String text = header + "\n" + (rows == null ? "" : rows.replace(';', '\n') + "\n");
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadFileException.class)
                .hasMessageStartingWith("load.csv:" + line + ": ").hasMessageContaining(problem)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("")).hasMessageStartingWith("load.csv:1: the file is empty");
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        Path file = Files.write(folder.resolve("load.csv"),
                (HEADER + "\n0,1,1,\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> TraceFile.read(file)).isInstanceOf(BadFileException.class)
                .hasMessageContaining("not a text in UTF-8");
        Path other = Files.write(folder.resolve("load.csv"), HEADER.getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> TraceFile.read(other)).hasMessage("load.csv:1: this is not a text in UTF-8");
    }

    private Trace read(String text) throws BadFileException, IOException {
        return TraceFile.read(Files.writeString(folder.resolve("load.csv"), text));
    }
}
