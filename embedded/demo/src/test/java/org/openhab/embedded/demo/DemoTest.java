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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.embedded.demo.api.HostClient;
import org.openhab.embedded.demo.report.Second;
import org.openhab.embedded.demo.report.Summary;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DemoTest {

    /** For runs that succeed: long enough for any machine. */
    private static final Demo.Patience LONG = new Demo.Patience(Duration.ofSeconds(60), Duration.ofMillis(100),
            Duration.ofSeconds(60), Duration.ofMillis(5));
    /** For runs that fail: they wait as long as this. */
    private static final Demo.Patience SHORT = new Demo.Patience(Duration.ofSeconds(2), Duration.ofMillis(100),
            Duration.ofSeconds(1), Duration.ofMillis(5));

    private static final String STATUS = """
            {"time":"2026-01-01T00:00:00Z","balancers":[{"uid":"teltocharge:load-balancer:home","fuse":25,"reserve":1.0,
            "meterAge":0.4,"reason":"circuit-limit","sentence":"balancer",
            "phases":[{"name":"L1","house":14.0,"cars":10.0,"headroom":10.0},{"name":"L2","house":4.0,"cars":10.0,"headroom":20.0},
            {"name":"L3","house":null,"cars":10.0,"headroom":null}],
            "chargers":[{"uid":"c","state":"%s","offered":10,"phaseSet":"THREE_PHASE","drawn":[10,10,10],
            "reason":"circuit-limit","sentence":"L1 leaves 10 A."}]}],
            "simulators":%s}""";
    private static final String SIMULATOR = "[{\"uid\":\"teltocharge:simulator:house\",\"status\":\"ONLINE\"}]";
    private static final String RECORDS = "/teltocharge/api/simulators/teltocharge:simulator:house/records";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicInteger seq = new AtomicInteger(100);
    private final AtomicInteger offeredAgain = new AtomicInteger();
    private FakeHost host;
    private volatile boolean alive = true;
    private Demo.Patience patience = LONG;

    DemoTest() throws IOException {
        host = new FakeHost();
    }

    @BeforeEach
    void answerAsAReadyContainer() {
        host.on("/rest/things", () -> "[{\"UID\":\"a\",\"statusInfo\":{\"status\":\"ONLINE\"}}]")
                .on("/teltocharge/api/status", () -> STATUS.formatted("CHARGING", SIMULATOR))
                .on(RECORDS, () -> records(seq.getAndAdd(2)));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void writesEverySecondAndTheTotalsWhenASummaryIsAskedFor(@TempDir Path folder) throws Exception {
        Path json = folder.resolve("out.json");

        Summary summary = run("--seconds", "5", "--json", json.toString());
        summary.write(json);

        JsonObject written = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
        assertThat(written.getAsJsonObject("settings").get("fuse").getAsDouble()).isEqualTo(25.0);
        assertThat(written.getAsJsonArray("seconds")).hasSize(5);
        JsonObject first = written.getAsJsonArray("seconds").get(0).getAsJsonObject();
        assertThat(first.keySet()).contains("time", "house", "drawn", "offered", "phaseSet", "reason", "sentence");
        assertThat(first.get("reason").getAsString()).isEqualTo("circuit-limit");
        assertThat(written.getAsJsonObject("totals").keySet()).contains("overloadAs", "energyWh", "writes",
                "longestOverloadSeconds");
        assertThat(output()).doesNotContain("L1 leaves");
    }

    @Test
    void leavesOutWhatHappenedBeforeTheCarChargedAndRepeatsNoSecond() throws Exception {
        Summary summary = run("--seconds", "6");

        assertThat(summary.seconds().stream().map(Second::writes)).containsExactly(102L, 103L, 104L, 105L, 106L, 107L);
        assertThat(summary.totals().writes()).isEqualTo(107 - 101);
    }

    @Test
    void printsALineASecondWithTheReasonWhenSomebodyWatches() throws Exception {
        run("--seconds", "2");

        assertThat(output()).contains("http://localhost:8080/teltocharge/")
                .contains("10 A     10.0 A  L1 leaves 10 A.");
    }

    @Test
    void usesWhatTheBalancerMeasuredWhenThereIsNoVirtualHouse() throws Exception {
        host.on("/teltocharge/api/status", () -> STATUS.formatted("CHARGING", "[]"));

        Summary summary = run("--seconds", "1");

        assertThat(summary.seconds().get(0).house()).containsExactly(14.0, 4.0, 0.0);
        assertThat(summary.seconds().get(0).drawn()).containsExactly(10.0, 10.0, 10.0);
        assertThat(summary.settings().simulator()).isNull();
    }

    @Test
    void namesTheThingThatDoesNotComeOnline() {
        patience = SHORT;
        host.on("/rest/things", () -> """
                [{"UID":"a","statusInfo":{"status":"ONLINE"}},
                {"UID":"b","statusInfo":{"status":"OFFLINE","description":"No answer from unit 2"}}]""");

        assertThatExceptionOfType(DemoException.class).isThrownBy(() -> run("--seconds", "1"))
                .withMessageContaining("1 of 2 Things online; b: OFFLINE, No answer from unit 2");
    }

    @Test
    void saysThatTheAddonIsMissingWhenNobodyHandlesAThing() {
        patience = SHORT;
        host.on("/rest/things", () -> """
                [{"UID":"a","statusInfo":{"status":"UNINITIALIZED","statusDetail":"HANDLER_MISSING_ERROR"}}]""");

        assertThatExceptionOfType(DemoException.class).isThrownBy(() -> run("--seconds", "1"))
                .withMessageContaining("Installing the add-on");
    }

    @Test
    void offersTheAddonAgainWhenNobodyHandlesAThingForLong() throws Exception {
        host.on("/rest/things", () -> """
                [{"UID":"a","statusInfo":{"status":"%s","statusDetail":"HANDLER_MISSING_ERROR"}}]"""
                .formatted(offeredAgain.get() == 0 ? "UNINITIALIZED" : "ONLINE"));

        run("--seconds", "1");

        assertThat(offeredAgain).hasValue(1);
    }

    @Test
    void leavesTheAddonAloneWhenSomethingElseIsMissing() {
        patience = SHORT;
        host.on("/rest/things", () -> "[{\"UID\":\"a\",\"statusInfo\":{\"status\":\"OFFLINE\"}}]");

        assertThatExceptionOfType(DemoException.class).isThrownBy(() -> run("--seconds", "1"));
        assertThat(offeredAgain).hasValue(0);
    }

    @Test
    void saysThatNoCarChargesWhenNoneDoes() {
        patience = SHORT;
        host.on("/teltocharge/api/status", () -> STATUS.formatted("AVAILABLE", SIMULATOR));

        assertThatExceptionOfType(DemoException.class).isThrownBy(() -> run("--seconds", "1"))
                .withMessageContaining("Waiting for the car to charge");
    }

    @Test
    void showsTheEndOfTheLogWhenTheContainerEnds() {
        host.on("/rest/things", () -> "[]");
        alive = false;

        assertThatExceptionOfType(DemoException.class).isThrownBy(() -> run("--seconds", "1"))
                .withMessageContaining("ended by itself")
                .satisfies(e -> assertThat(e.details()).containsExactly("last words"));
    }

    @Test
    void failsWhenTheHouseFallsSilent() {
        patience = SHORT;
        host.on(RECORDS, () -> "{\"records\":[],\"next\":0}");

        assertThatExceptionOfType(DemoException.class).isThrownBy(() -> run("--seconds", "1"))
                .withMessageContaining("Nothing new for 1 s");
    }

    private Summary run(String... args) throws DemoException, InterruptedException {
        Demo.Container container = new Demo.Container() {
            @Override
            public boolean isAlive() {
                return alive;
            }

            @Override
            public List<String> logTail() {
                return List.of("last words");
            }

            @Override
            public void offerAddonAgain() {
                offeredAgain.incrementAndGet();
            }
        };
        Terminal terminal = new Terminal(new PrintStream(printed, true, StandardCharsets.UTF_8), false);
        return new Demo(Options.parse(args), container, new HostClient(host.port()), terminal, InstantSource.system(),
                patience).run();
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Two records; the writes count like the sequence. */
    private static String records(int from) {
        return "{\"records\":[" + entry(from) + "," + entry(from + 1) + "],\"next\":" + (from + 2) + "}";
    }

    private static String entry(int seq) {
        return """
                {"seq":%d,"time":"2026-01-01T00:00:00Z","house":[14,4,4],"drawn":[10,10,10],"watts":6900,
                "total":[24,14,14],"offered":10,"offers":[10],
                "phaseSet":"THREE_PHASE","charging":true,"writes":%d}""".formatted(seq, seq);
    }
}
