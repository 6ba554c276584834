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

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.openhab.binding.teltocharge.simulator.HouseRecord;
import org.openhab.binding.teltocharge.simulator.VirtualHouse;
import org.openhab.binding.teltocharge.simulator.VirtualHouseSettings;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;

/**
 * Every fault of a bus against a load balancer at work. All the time the charger may offer no more than the truth of
 * the house leaves; the Things say what is wrong, and all of it comes back by itself.
 */
@Execution(ExecutionMode.CONCURRENT)
class BusFaultTest {

    private static final double FUSE = 25;
    private static final double RESERVE = 1;
    /** Leaves 14 A, then 10 A; the quiet household draws nothing else. */
    private static final double LOAD = 10;
    private static final double HIGHER_LOAD = 14;
    /** The meter's period, and the 5 s that a vehicle may take to follow (IEC 61851-1): its ramp hides the house's. */
    private static final int REACTION_SECONDS = 1 + 5;
    private static final Duration TIMEOUT = Duration.ofMillis(500);
    private static final Duration LATENESS = Duration.ofMillis(800);
    /** Rounds of polling that a fault lasts at least. */
    private static final Duration FAULT = Duration.ofSeconds(4);

    @TempDir
    Path folder = Path.of("");

    private final TestHome home = new TestHome();
    private final VirtualHouse house = new VirtualHouse(
            VirtualHouseSettings.demo(1).withProgram(HouseholdProgram.QUIET),
            InstantSource.system());
    private ThingUID bridge = new ThingUID(THING_TYPE_TCP, "gateway");
    private ThingUID car = new ThingUID(THING_TYPE_CHARGER, bridge, "car");
    private ThingUID grid = new ThingUID(THING_TYPE_METER, bridge, "grid");

    @BeforeEach
    void startHouse() throws IOException {
        house.start();
        house.startTicker();
        house.setExtraLoad(HousePhase.L2, LOAD);
    }

    @AfterEach
    void close() throws IOException {
        home.close();
        house.close();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"NONE", "WRONG_CRC", "NOISE"})
    void offersNoMoreThanTheHeadroomAndRecoversWhenATcpGatewayFails(BusFault fault) throws IOException {
        try (FaultyGateway gateway = new FaultyGateway(house.port(), LATENESS)) {
            home.addTcp(bridge, Map.of("host", "127.0.0.1", "port", gateway.port(), "timeout", TIMEOUT.toMillis()));
            addDevices();
            survive("Modbus TCP, " + fault, true, () -> gateway.play(fault), () -> gateway.play(BusFault.NONE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WRONG_CRC", "NOISE", "CUT_OFF", "HALF_OPEN", "LATE", "CLOSED"})
    void offersNoMoreThanTheHeadroomAndRecoversWhenAnRtuGatewayFails(BusFault fault) throws IOException {
        try (RtuFront front = new RtuFront(house); FaultyGateway gateway = new FaultyGateway(front.port(), LATENESS)) {
            home.addTcp(bridge, Map.of("host", "127.0.0.1", "port", gateway.port(), "encoding", "rtu", "timeout",
                    TIMEOUT.toMillis()));
            addDevices();
            // Noise before a frame costs nothing: the frame is found behind it.
            survive("RTU over TCP, " + fault, fault != BusFault.NOISE, () -> gateway.play(fault),
                    () -> gateway.play(BusFault.NONE));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WRONG_CRC", "NOISE", "CUT_OFF", "HALF_OPEN", "LATE"})
    void offersNoMoreThanTheHeadroomAndRecoversWhenASerialLineFails(BusFault fault) throws Exception {
        try (RtuFront front = new RtuFront(house);
                FaultyGateway gateway = new FaultyGateway(front.port(), LATENESS);
                PseudoTerminal line = new PseudoTerminal(folder.resolve("ttyHouse"))) {
            assumeTrue(PseudoTerminal.isSupported(), "socat is not installed");
            line.connect(gateway.port());
            addSerialDevices(line);
            survive("RS-485, " + fault, fault != BusFault.NOISE, () -> gateway.play(fault),
                    () -> gateway.play(BusFault.NONE));
        }
    }

    @Test
    void offersNoMoreThanTheHeadroomAndRecoversWhenTheSerialAdapterIsUnpluggedAndPluggedIn() throws Exception {
        try (RtuFront front = new RtuFront(house);
                PseudoTerminal line = new PseudoTerminal(folder.resolve("ttyHouse"))) {
            assumeTrue(PseudoTerminal.isSupported(), "socat is not installed");
            line.connect(front.port());
            addSerialDevices(line);
            survive("RS-485, adapter unplugged", true, line::disconnect, () -> line.connect(front.port()));
        }
    }

    private void addSerialDevices(PseudoTerminal line) {
        bridge = new ThingUID(THING_TYPE_RS485, "line");
        car = new ThingUID(THING_TYPE_CHARGER, bridge, "car");
        grid = new ThingUID(THING_TYPE_METER, bridge, "grid");
        home.addRs485(bridge, Map.of("serialPort", line.port().toString(), "timeout", TIMEOUT.toMillis()));
        addDevices();
    }

    private void addDevices() {
        home.addCharger(car, bridge, Map.of());
        home.addMeter(grid, bridge);
        home.addBalancer(TestHome.HOME, Map.of("mainFuse", (int) FUSE, "raiseWindow", 0, "restartDelay", 10,
                "gridMeter", grid.getAsString(), "chargers", List.of(car.getAsString())));
    }

    private void survive(String name, boolean shows, Step begin, Step end) throws IOException {
        awaitOffer(offered -> offered == (int) room(LOAD));
        long from = house.recordsSince(0).size();

        begin.run();
        Instant began = Instant.now();
        if (shows) {
            patiently().untilAsserted(() -> assertThat(home.statusInfo(car).getDescription()).as(name)
                    .startsWith("@text/offline."));
        }
        patiently().until(() -> Duration.between(began, Instant.now()).compareTo(FAULT) > 0);
        end.run();
        Instant ended = Instant.now();
        patiently().untilAsserted(() -> assertThat(List.of(home.status(bridge), home.status(car), home.status(grid),
                home.status(TestHome.HOME))).as(name).containsOnly(ThingStatus.ONLINE));
        FaultReport.add(name, Duration.between(ended, Instant.now()));

        house.setExtraLoad(HousePhase.L2, HIGHER_LOAD);
        long stepped = house.recordsSince(0).size();
        awaitOffer(offered -> offered <= room(HIGHER_LOAD));
        patiently().until(() -> house.recordsSince(stepped).size() > REACTION_SECONDS);
        assertNeverAboveTheHeadroom(name, house.recordsSince(from));
    }

    private void awaitOffer(IntPredicate offered) {
        patiently().until(() -> offered.test(house.state().offeredAmps()));
    }

    /** What the balancer could know of the headroom is up to some seconds old. */
    private static void assertNeverAboveTheHeadroom(String name, List<HouseRecord> records) {
        assertThat(records).hasSizeGreaterThan(REACTION_SECONDS);
        for (int i = REACTION_SECONDS; i < records.size(); i++) {
            double most = records.subList(i - REACTION_SECONDS, i + 1).stream()
                    .mapToDouble(record -> FUSE - RESERVE - record.house().max()).max().orElseThrow();
            assertThat((double) records.get(i).offeredAmps())
                    .as("%s: offered at %s of%n%s", name, records.get(i), story(records))
                    .isLessThanOrEqualTo(Math.max(0, most));
        }
    }

    private static String story(List<HouseRecord> records) {
        return records.stream().map(record -> record.time() + " house L2 " + record.house().l2() + " A, offered "
                + record.offeredAmps() + " A").collect(Collectors.joining("\n"));
    }

    private static double room(double load) {
        return FUSE - RESERVE - load;
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(50));
    }

    /** One step of a fault. */
    private interface Step {
        void run() throws IOException;
    }
}
