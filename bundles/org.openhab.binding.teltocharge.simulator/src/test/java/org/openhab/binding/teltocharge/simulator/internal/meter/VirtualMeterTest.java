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
package org.openhab.binding.teltocharge.simulator.internal.meter;

import static org.assertj.core.api.Assertions.*;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.SerialEndpoint;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.meter.CurrentSign;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterCatalog;
import org.openhab.binding.teltocharge.modbus.meter.MeterClient;
import org.openhab.binding.teltocharge.modbus.meter.MeterIdentifier;
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.binding.teltocharge.modbus.meter.MeterSettings;
import org.openhab.binding.teltocharge.modbus.meter.PhaseCount;
import org.openhab.binding.teltocharge.modbus.meter.Wiring;
import org.openhab.binding.teltocharge.modbus.meter.file.BuiltInMeters;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusFault;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusTcpSlave;
import org.openhab.binding.teltocharge.simulator.internal.slave.RegisterDevice;
import org.openhab.binding.teltocharge.simulator.internal.slave.RtuFront;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

/** Meters of all families, over real lines, read with the add-on's own client: what they show is what flows. */
class VirtualMeterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final MeterCatalog CATALOG = BuiltInMeters.load();
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int UNIT = 7;
    /** Import on L1 and L3, export on L2. */
    private static final PhaseAmpsTruth AMPS = new PhaseAmpsTruth(12.5, -4.2, 0.8);
    private static final PhaseVolts VOLTS = new PhaseVolts(230.4, 231.9, 228.7, 1);
    private static final double HOURS = 10;
    /** A family that nobody recognises by its registers, or that only its owner can tell from another one. */
    private static final List<String> CHOSEN_ONLY = List.of("sdm72-v1");

    @TempDir
    Path folder;

    private static VirtualMeter meter(MeterProfile profile, double ratio) {
        VirtualMeter meter = new VirtualMeter(profile, UNIT, ratio);
        meter.count(AMPS, VOLTS, HOURS * 3600);
        meter.refresh(AMPS, VOLTS, NOW);
        return meter;
    }

    private static MeterReading read(ModbusBus bus, MeterProfile profile) {
        MeterClient client = new MeterClient(bus, UNIT, profile, MeterSettings.DEFAULT, CLOCK);
        client.poll().join();
        // The slow values come with a later reading. Asking without a pause would leave no time for them on the line.
        await().atMost(Duration.ofSeconds(30)).pollInterval(profile.line().gap().multipliedBy(2).plusMillis(50))
                .until(() -> client.poll().join().values().keySet()
                        .containsAll(expected(profile).keySet()));
        return client.poll().join();
    }

    /** What the family's file says that the meter tells, with the truth of it. */
    private static Map<MeterQuantity, Double> expected(MeterProfile profile) {
        Map<MeterQuantity, Double> expected = new HashMap<>();
        boolean single = profile.layout().phases() == PhaseCount.SINGLE;
        profile.layout().reads().stream().filter(read -> read.wirings().contains(Wiring.STAR))
                .flatMap(read -> read.values().stream()).forEach(value -> {
                    MeterQuantity quantity = value.quantity();
                    double truth = truth(quantity, single);
                    if (truth != 0 || !value.zeroMeansMissing()) {
                        expected.put(quantity, truth);
                    }
                });
        return expected;
    }

    private static double truth(MeterQuantity quantity, boolean single) {
        int number = quantity.phase() == MeterQuantity.TOTAL && single ? 1 : quantity.phase();
        if (number == MeterQuantity.TOTAL) {
            double watts = VOLTS.watts(AMPS);
            return of(quantity.measurand(), Double.NaN, Double.NaN, Double.NaN, watts);
        }
        HousePhase phase = HousePhase.values()[number - 1];
        HousePhase next = HousePhase.values()[number % 3];
        double a = VOLTS.get(phase);
        double b = VOLTS.get(next);
        return of(quantity.measurand(), AMPS.get(phase), a, Math.sqrt(a * a + b * b + a * b), a * AMPS.get(phase));
    }

    private static double of(Measurand measurand, double amps, double volts, double lineVolts, double watts) {
        return switch (measurand) {
            case CURRENT -> amps;
            case VOLTAGE -> volts;
            case LINE_VOLTAGE -> lineVolts;
            case POWER -> watts;
            case REACTIVE_POWER -> 0;
            case POWER_FACTOR -> Math.signum(watts);
            case FREQUENCY -> 50;
            case ENERGY_IMPORT -> Math.max(watts, 0) * HOURS;
            case ENERGY_EXPORT -> Math.max(-watts, 0) * HOURS;
        };
    }

    /** Half a step of the meter's numbers, and what a float loses. */
    private static double tolerance(MeterProfile profile, MeterQuantity quantity, double value) {
        double step = profile.layout().reads().stream().flatMap(read -> read.values().stream())
                .filter(one -> one.quantity() == quantity).flatMap(one -> one.terms().stream())
                .mapToDouble(term -> Math.abs(term.scale())).max().orElse(0);
        return 0.51 * Math.min(step, 100) + 1e-5 * Math.abs(value);
    }

    private static void assertShows(MeterReading reading, MeterProfile profile) {
        boolean single = profile.layout().phases() == PhaseCount.SINGLE;
        assertThat(reading.measured()).isEqualTo(switch (profile.layout().phases()) {
            case NONE -> MeasuredPhases.NONE;
            case SINGLE -> MeasuredPhases.L1;
            case THREE, AS_CONNECTED -> MeasuredPhases.ALL;
        });
        expected(profile).forEach((quantity, truth) -> assertThat(reading.value(quantity)).as(quantity.id())
                .isCloseTo(truth, within(tolerance(profile, quantity, truth))));
        if (profile.layout().phases() != PhaseCount.NONE) {
            assertThat(reading.value(MeterQuantity.POWER)).isCloseTo(
                    single ? VOLTS.l1() * AMPS.l1() : VOLTS.watts(AMPS),
                    within(3.0));
        }
    }

    @TestFactory
    List<DynamicTest> showsTheTruthOverTcp() {
        return CATALOG.profiles().stream().map(profile -> DynamicTest.dynamicTest(profile.id(), () -> {
            try (ModbusTcpSlave slave = ModbusTcpSlave.open(0, Map.of(UNIT, meter(profile, 1)));
                    ModbusBus bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", slave.port(), TIMEOUT), CLOCK)) {
                assertShows(read(bus, profile), profile);
            }
        })).toList();
    }

    @TestFactory
    List<DynamicTest> showsTheTruthOverRtu() {
        return CATALOG.profiles().stream().map(profile -> DynamicTest.dynamicTest(profile.id(), () -> {
            try (RtuFront front = new RtuFront(Map.of(UNIT, meter(profile, 1)));
                    ModbusBus bus = ModbusBuses.rtuOverTcp(new TcpEndpoint("127.0.0.1", front.port(), TIMEOUT),
                            CLOCK)) {
                assertShows(read(bus, profile), profile);
            }
        })).toList();
    }

    @TestFactory
    List<DynamicTest> isRecognisedForWhatItIs() {
        return CATALOG.profiles().stream().map(profile -> DynamicTest.dynamicTest(profile.id(), () -> {
            try (ModbusTcpSlave slave = ModbusTcpSlave.open(0, Map.of(UNIT, meter(profile, 1)));
                    ModbusBus bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", slave.port(), TIMEOUT), CLOCK)) {
                Optional<MeterMatch> match = new MeterIdentifier(CATALOG, CLOCK).identify(bus, UNIT).join();
                if (CHOSEN_ONLY.contains(profile.id())) {
                    assertThat(match).isEmpty();
                } else {
                    assertThat(match).map(found -> found.profile().id()).contains(profile.id());
                    assertThat(match.orElseThrow().serialNumber())
                            .isEqualTo(profile.recognition().serialNumber().isPresent() ? "20260001" : "");
                }
            }
        })).toList();
    }

    @Test
    void showsTheTruthOnASerialPort() throws Exception {
        assumeTrue(new File("/usr/bin/socat").canExecute(), "socat is not here, which makes a pseudo terminal");
        Map<Integer, RegisterDevice> devices = new HashMap<>();
        List<String> families = List.of("sdm630", "em300", "abb-a-b");
        MeterProfile profile = CATALOG.byId(families.get(1)).orElseThrow();
        devices.put(UNIT, meter(profile, 1));
        Path port = folder.resolve("tty");
        try (RtuFront front = new RtuFront(devices)) {
            Process socat = new ProcessBuilder("socat", "PTY,raw,echo=0,link=" + port,
                    "TCP:127.0.0.1:" + front.port()).inheritIO().start();
            try {
                await().atMost(TIMEOUT).until(() -> Files.exists(port));
                try (ModbusBus bus = ModbusBuses.serial(SerialEndpoint.of(port.toString(), TIMEOUT), CLOCK)) {
                    await().atMost(TIMEOUT).until(() -> bus.state().connected());
                    assertShows(read(bus, profile), profile);
                }
            } finally {
                socat.destroy();
                socat.waitFor(5, TimeUnit.SECONDS);
            }
        }
    }

    @TestFactory
    List<DynamicTest> isMultipliedWithItsRatio() {
        return CATALOG.profiles().stream().filter(profile -> profile.ratios().isPresent())
                .map(profile -> DynamicTest.dynamicTest(profile.id(), () -> {
                    try (ModbusTcpSlave slave = ModbusTcpSlave.open(0, Map.of(UNIT, meter(profile, 40)));
                            ModbusBus bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", slave.port(), TIMEOUT),
                                    CLOCK)) {
                        MeterReading reading = read(bus, profile);
                        assertThat(reading.amps().l1()).isCloseTo(AMPS.l1(), within(0.21));
                        assertThat(reading.amps().l2()).isCloseTo(AMPS.l2(), within(0.21));
                        assertThat(reading.volts().l3()).isCloseTo(VOLTS.l3(), within(0.06));
                    }
                })).toList();
    }

    @Test
    void refusesWhatItsFamilyRefuses() throws Exception {
        VirtualMeter sdm630 = meter(CATALOG.byId("sdm630").orElseThrow(), 1);
        // 230.4f is 0x43666666.
        assertThat(sdm630.readInput(0, 2)).containsExactly(0x4366, 0x6666);
        assertCode(2, () -> sdm630.readInput(1, 2));
        assertCode(3, () -> sdm630.readInput(0, 3));
        assertCode(3, () -> sdm630.readInput(0, 60));
        assertCode(2, () -> sdm630.readInput(1000, 2));
        assertCode(1, () -> sdm630.write(0, new int[2]));
        VirtualMeter em24 = meter(CATALOG.byId("em24").orElseThrow(), 1);
        assertThat(em24.readHolding(0x000B, 1)).containsExactly(71);
        assertThat(em24.readHolding(0x000A, 2)[1]).isNotEqualTo(71);
        assertCode(1, () -> em24.readInput(0, 2));
    }

    private static void assertCode(int code, ThrowingCall call) {
        assertThatExceptionOfType(ModbusFault.class).isThrownBy(call::run)
                .satisfies(fault -> assertThat(fault.code().code()).isEqualTo(code));
    }

    @FunctionalInterface
    private interface ThrowingCall {
        void run() throws ModbusFault;
    }

    @Test
    void givesNoAnswerWhenDisconnected() {
        VirtualMeter meter = meter(CATALOG.byId("sdm630").orElseThrow(), 1);
        assertThat(meter.answers()).isTrue();
        meter.setConnected(false);
        assertThat(meter.answers()).isFalse();
        assertThat(meter.connected()).isFalse();
    }

    @Test
    void isReadTheWayItsOwnerSays() throws Exception {
        MeterProfile profile = CATALOG.byId("em500").orElseThrow();
        MeterSettings settings = new MeterSettings(1, Wiring.STAR, Optional.empty(), CurrentSign.REGISTER, 0, 0,
                MeasuredPhases.NONE, true);
        try (ModbusTcpSlave slave = ModbusTcpSlave.open(0, Map.of(UNIT, meter(profile, 1)));
                ModbusBus bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", slave.port(), TIMEOUT), CLOCK)) {
            // This meter shows magnitudes, so that the export of L2 is not seen that way.
            assertThat(new MeterClient(bus, UNIT, profile, settings, CLOCK).poll().join().amps().l2())
                    .isCloseTo(4.2, within(0.001));
        }
    }
}
