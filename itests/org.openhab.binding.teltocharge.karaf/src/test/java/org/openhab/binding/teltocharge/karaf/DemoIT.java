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

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.embedded.demo.Main;
import org.openhab.embedded.demo.report.Second;
import org.openhab.embedded.demo.report.Summary;

import com.google.gson.Gson;

/** The demo as {@code ./demo} runs it, with its built-in configuration. */
class DemoIT {

    private static final int SECONDS = 40;
    private static final double FUSE = 25;
    private static final double RESERVE = 1;
    private static final int SMALLEST_OFFER = 6;

    /** A meter reading is up to 1 s old; then 2 s for the way to the charger. */
    private static final int REACTION_SECONDS = 3;

    @TempDir
    Path folder = Path.of("");

    @Test
    void endsWellAndSumsUpWhenRunForAWhile() throws IOException, InterruptedException {
        Path json = folder.resolve("out.json");

        Process demo = start("--port", Integer.toString(Container.freePort()), "--seconds", Integer.toString(SECONDS),
                "--json", json.toString());

        assertThat(demo.waitFor(Container.TIMEOUT.toSeconds() + SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(demo.exitValue()).as(this::output).isZero();
        Summary summary = new Gson().fromJson(Files.readString(json), Summary.class);
        assertThat(summary.seconds()).hasSize(SECONDS).allSatisfy(
                second -> assertThat(second.offered()).satisfiesAnyOf(offered -> assertThat(offered).isZero(),
                        offered -> assertThat(offered).isGreaterThanOrEqualTo(SMALLEST_OFFER)));
        assertThat(summary.seconds().stream().map(Second::offered).distinct()).as("offers").hasSizeGreaterThan(1);
        assertFollowsTheHouse(summary.seconds());
        assertThat(summary.totals().energyWh()).isPositive();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesTheContainerAlongWhenTerminated() throws IOException, InterruptedException {
        Process demo = start("--port", Integer.toString(Container.freePort()));
        ProcessHandle container = await("the container").atMost(Container.TIMEOUT)
                .until(() -> demo.children().findFirst(), Optional::isPresent).orElseThrow();

        try {
            demo.destroy();

            assertThat(demo.waitFor(Container.TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
            await("the container's end").atMost(Container.TIMEOUT).until(() -> !container.isAlive());
        } finally {
            container.destroyForcibly();
        }
    }

    @Test
    void saysSoBeforeItStartsAnythingWhenThePortIsTaken() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process demo = start("--port", Integer.toString(taken.getLocalPort()));

            assertThat(demo.waitFor(Container.TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(demo.exitValue()).isEqualTo(2);
            assertThat(output()).contains("Port " + taken.getLocalPort()).contains("--port N");
        }
    }

    /** What is offered fits into the headroom that the house left at some time during the last seconds. */
    private static void assertFollowsTheHouse(List<Second> seconds) {
        for (int i = REACTION_SECONDS; i < seconds.size(); i++) {
            Second second = seconds.get(i);
            double room = seconds.subList(i - REACTION_SECONDS, i + 1).stream()
                    .mapToDouble(s -> FUSE - RESERVE - Collections.max(s.house())).max().orElseThrow();
            assertThat((double) second.offered()).as("offered at %s", second).isLessThanOrEqualTo(Math.max(0, room));
        }
    }

    private Process start(String... options) throws IOException {
        Stream<String> command = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Ddemo.assembly=" + System.getProperty("container"), "-cp", System.getProperty("java.class.path"),
                Main.class.getName());
        return new ProcessBuilder(Stream.concat(command, Stream.of(options)).toList()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile()).start();
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return "no output: " + e.getMessage();
        }
    }
}
