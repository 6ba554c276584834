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
package org.openhab.binding.teltocharge.benchmarks.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The command as a whole, on half an hour with a kettle.
 */
class ScenarioBenchmarkTest {

    private static final int SECONDS = 1800;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeFiles() throws IOException {
        StringBuilder trace = new StringBuilder("t_s,l1_a,l2_a,l3_a\n");
        for (int t = 0; t < SECONDS; t++) {
            trace.append(t).append(",1,").append(t >= 900 && t < 1080 ? 15.2 : 2.2).append(",1\n");
        }
        Files.writeString(folder.resolve("load.csv"), trace);
        Files.writeString(folder.resolve("site.yaml"),
                "fuse: 25\nchargers:\n  - id: left\ncars:\n  - model: standard\n");
    }

    @ParameterizedTest
    @EnumSource
    void runsEveryControllerAndWritesTheSameEachTime(ControllerKind kind) throws IOException {
        assertThat(run(kind.id(), "1")).isZero();
        assertThat(run(kind.id(), "2")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        List<String> log = Files.readAllLines(folder.resolve("log1.csv"));
        assertThat(log).hasSize(1 + SECONDS).isEqualTo(Files.readAllLines(folder.resolve("log2.csv")));
        assertThat(log.get(0)).startsWith("t_s,house_l1");
        assertThat(Files.readString(folder.resolve("out1.json")))
                .isEqualTo(Files.readString(folder.resolve("out2.json")));
    }

    @Test
    void theSummaryAgreesWithTheLog() throws IOException {
        run("ours", "1");
        JsonObject summary = JsonParser.parseString(Files.readString(folder.resolve("out1.json"))).getAsJsonObject();
        double overload = 0;
        double wattHours = 0;
        for (String row : Files.readAllLines(folder.resolve("log1.csv")).subList(1, 1 + SECONDS)) {
            String[] cells = row.split(",");
            for (int phase = 0; phase < 3; phase++) {
                double house = Double.parseDouble(cells[1 + phase]);
                double drawn = Double.parseDouble(cells[4 + phase]);
                overload += Math.min(Math.max(0, house + drawn - 25), drawn);
                wattHours += 230 * drawn / 3600;
            }
        }
        assertThat(summary.get("overload_as").getAsDouble()).isEqualTo(overload,
                Offset.offset(0.01));
        assertThat(summary.get("energy_wh").getAsDouble()).isEqualTo(wattHours,
                Offset.offset(0.1));
        assertThat(summary.get("overload_as").getAsDouble()).isGreaterThan(0);
        assertThat(summary.get("share_of_oracle").getAsDouble()).isBetween(0.9, 1.0);
        assertThat(summary.get("longest_overload_s").getAsInt()).isBetween(1, 9);
        assertThat(summary.get("failsafe_s").isJsonNull()).isTrue();
    }

    @Test
    void printsTheSummaryWhenNoFileIsNamedForIt() {
        assertThat(ScenarioBenchmark.run(arguments("none"), new PrintStream(out), new PrintStream(err))).isZero();
        assertThat(JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject().get("controller")
                .getAsString()).isEqualTo("none");
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        assertThat(problem(arguments("nobody"))).startsWith("there is no controller nobody; known are ours, evcc-30");
        assertThat(problem("--trace", "a.csv")).isEqualTo("--site is missing; see --help");
        assertThat(problem("--track", "a.csv")).isEqualTo("unknown argument --track; see --help");
        assertThat(problem("--trace")).isEqualTo("--trace needs a value; see --help");
        assertThat(problem("--trace", "a.csv", "--trace", "b.csv")).isEqualTo("--trace is given twice");
        assertThat(problem("--trace", "a.csv", "--site", folder.toString(), "--controller", "ours"))
                .isEqualTo("--site must be a file; " + folder.toAbsolutePath() + " is a folder");
        Files.writeString(folder.resolve("load.csv"), "t_s,l1_a,l2_a,l3_a\n0,1,NaN,1\n");
        assertThat(problem(arguments("ours"))).isEqualTo("load.csv:2: l2_a must be -1000 to 1000, not NaN");
        Files.delete(folder.resolve("load.csv"));
        assertThat(problem(arguments("ours"))).endsWith("load.csv: there is no such file or folder");
    }

    @Test
    void neverWritesOverAFileThatItReads() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(arguments("ours")));
        arguments.addAll(List.of("--out", folder.resolve(".").resolve("load.csv").toString()));
        assertThat(problem(arguments.toArray(String[]::new)))
                .isEqualTo("--out is a file that another argument names already");
        assertThat(Files.readAllLines(folder.resolve("load.csv"))).hasSize(1 + SECONDS);
    }

    /** A site with all that a file can hold, on a minute of a day that feeds in, whose times are seconds since 1970. */
    @ParameterizedTest
    @EnumSource
    void runsEveryControllerAtAnOddSite(ControllerKind kind) throws IOException {
        StringBuilder trace = new StringBuilder("t_s,l1_a,l2_a,l3_a,pv_w\r\n");
        for (int t = 0; t < 60; t++) {
            trace.append(1_764_190_000L + t).append(",1.5e0,-2E+1,").append(t).append(",5e3\r\n");
        }
        Files.writeString(folder.resolve("load.csv"), trace);
        Files.writeString(folder.resolve("site.yaml"), """
                grid: delta
                fuse: 35
                meter: {period_s: 3, delay_s: 70, resolution_a: 0.5, swap: [L1, L3]}
                groups:
                  - {id: garage, fuse: 16}
                chargers:
                  - {id: one, rotation: TSR, phase_switch: true, group: garage}
                  - {id: two, phases: [L1, L3], group: garage}
                  - {id: three}
                cars:
                  - {model: ideal}
                  - {model: slow-up, arrives_s: 10, leaves_s: 20}
                faults:
                  - {kind: dropout, at_s: 5, for_s: 20}
                  - {kind: frozen, at_s: 10, for_s: 20, every_s: 25}
                  - {kind: whole-ampere}
                """);
        assertThat(run(kind.id(), "1")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        List<String> log = Files.readAllLines(folder.resolve("log1.csv"));
        assertThat(log).hasSize(1 + 60);
        assertThat(log.get(0)).isEqualTo("t_s,house_l1,house_l2,house_l3,drawn_l1,drawn_l2,drawn_l3,offered,phases,"
                + "state,reason,offered_one,phases_one,offered_two,phases_two,offered_three,phases_three");
        assertThat(log.get(60)).startsWith("1764190059,");
        for (String row : log.subList(1, log.size())) {
            String[] cells = row.split(",");
            assertThat(cells).hasSize(17);
            assertThat(Integer.parseInt(cells[7])).isEqualTo(Integer.parseInt(cells[11])
                    + Integer.parseInt(cells[13]) + Integer.parseInt(cells[15]));
        }
    }

    @Test
    void showsHelp() {
        assertThat(ScenarioBenchmark.run(new String[]{"--help"}, new PrintStream(out), new PrintStream(err)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--trace", "oracle", "rotation", "swap");
    }

    private String problem(String... arguments) {
        err.reset();
        assertThat(ScenarioBenchmark.run(arguments, new PrintStream(out), new PrintStream(err))).isEqualTo(2);
        String text = err.toString(StandardCharsets.UTF_8).stripTrailing();
        assertThat(text).doesNotContain("\n");
        return text;
    }

    private int run(String controller, String number) {
        List<String> arguments = new ArrayList<>(List.of(arguments(controller)));
        arguments.addAll(List.of("--out", folder.resolve("log" + number + ".csv").toString(), "--summary",
                folder.resolve("out" + number + ".json").toString()));
        return ScenarioBenchmark.run(arguments.toArray(String[]::new), new PrintStream(out), new PrintStream(err));
    }

    private String[] arguments(String controller) {
        return new String[]{"--trace", folder.resolve("load.csv").toString(), "--site",
                folder.resolve("site.yaml").toString(), "--controller", controller};
    }
}
