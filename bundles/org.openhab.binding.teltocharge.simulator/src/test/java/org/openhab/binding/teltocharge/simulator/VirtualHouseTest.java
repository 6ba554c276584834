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
package org.openhab.binding.teltocharge.simulator;

import static org.assertj.core.api.Assertions.*;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

class VirtualHouseTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int METER = VirtualHouseSettings.METER_UNIT;
    private static final int CHARGER = VirtualHouseSettings.CHARGER_UNIT;
    private static final int CURRENT_L1 = 6;
    private static final int POWER_L1 = 12;
    private static final int[] READ_VOLTAGE = {4, 0, 0, 0, 2};
    private static final int[] READ_STATUS = {3, 0, 6, 0, 1};
    private static final VirtualHouseSettings QUIET = VirtualHouseSettings.demo(1)
            .withProgram(HouseholdProgram.QUIET);

    private final AtomicReference<Instant> clock = new AtomicReference<>(START);
    private VirtualHouse house;
    private RawModbusClient client;

    @BeforeEach
    void startHouse() throws IOException {
        start(QUIET);
    }

    private void start(VirtualHouseSettings settings) throws IOException {
        house = new VirtualHouse(settings, clock::get);
        house.start();
        client = new RawModbusClient(house.port());
    }

    @AfterEach
    void stopHouse() throws IOException {
        client.close();
        house.close();
    }

    @Test
    void metersHouseAndCarTogether() throws IOException {
        client.write(CHARGER, 15, 10);
        house.setExtraLoad(HousePhase.L2, 3.5);
        house.advance(Duration.ofSeconds(6));

        assertThat(client.readInputFloat(METER, CURRENT_L1)).isEqualTo(10f);
        assertThat(client.readInputFloat(METER, CURRENT_L1 + 2)).isEqualTo(13.5f);
        assertThat(client.readInputFloat(METER, 0)).isBetween(220f, 235f);
        assertThat(house.state().total()).isEqualTo(new PhaseAmpsTruth(10, 13.5, 10));
    }

    @Test
    void metersExportAsNegativePowerOnly() throws IOException {
        house.setCarConnected(false);
        house.setExtraLoad(HousePhase.L1, -8);
        house.advance(Duration.ofSeconds(1));

        assertThat(client.readInputFloat(METER, CURRENT_L1)).isEqualTo(8f);
        assertThat(client.readInputFloat(METER, POWER_L1)).isBetween(-1900f, -1800f);
    }

    @Test
    void renewsTheMeterOncePerSecondOnly() throws IOException {
        house.setCarConnected(false);
        house.advance(Duration.ofSeconds(1));
        house.setExtraLoad(HousePhase.L1, 12);
        house.advance(Duration.ofMillis(900));
        assertThat(client.readInputFloat(METER, CURRENT_L1)).isZero();

        house.advance(Duration.ofMillis(100));
        assertThat(client.readInputFloat(METER, CURRENT_L1)).isEqualTo(12f);
    }

    @Test
    void leavesTheMeterWithoutAnswerWhileItIsDisconnected() throws IOException {
        house.setMeterConnected(false);
        assertThat(house.state().meterConnected()).isFalse();
        assertThat(client.isSilent(METER, READ_VOLTAGE, CHARGER, READ_STATUS)).isTrue();

        house.setMeterConnected(true);
        assertThat(client.isSilent(METER, READ_VOLTAGE, CHARGER, READ_STATUS)).isFalse();
    }

    @Test
    void recordsEachSecondOnce() throws IOException {
        client.write(CHARGER, 15, 10);
        house.setExtraLoad(HousePhase.L3, 2);
        house.advance(Duration.ofSeconds(10));

        List<HouseRecord> records = house.recordsSince(0);
        assertThat(records).extracting(HouseRecord::seq).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(house.recordsSince(9)).isEqualTo(records.subList(9, 11));
        assertThat(house.recordsSince(11)).isEmpty();
        HouseRecord last = records.get(10);
        assertThat(last.time()).isEqualTo(START.plusSeconds(10));
        assertThat(last.house()).isEqualTo(new PhaseAmpsTruth(0, 0, 2));
        assertThat(last.drawn()).isEqualTo(new PhaseAmpsTruth(10, 10, 10));
        assertThat(last.total()).isEqualTo(new PhaseAmpsTruth(10, 10, 12));
        assertThat(last.offeredAmps()).isEqualTo(10);
        assertThat(last.phaseSet()).isEqualTo("THREE_PHASE");
        assertThat(last.charging()).isTrue();
        assertThat(last.writes()).isEqualTo(1);
    }

    @Test
    void keepsTheLatestRecordsOnly() {
        house.advance(Duration.ofSeconds(5000));

        List<HouseRecord> records = house.recordsSince(0);
        assertThat(records).hasSize(4096);
        assertThat(records.get(4095).seq()).isEqualTo(5000);
    }

    @Test
    void livesTheSameLifeWhenTheSeedIsTheSame() throws IOException {
        assertThat(tenMinutes(VirtualHouseSettings.demo(7))).isEqualTo(tenMinutes(VirtualHouseSettings.demo(7)))
                .isNotEqualTo(tenMinutes(VirtualHouseSettings.demo(8)));
    }

    private List<HouseRecord> tenMinutes(VirtualHouseSettings settings) throws IOException {
        try (VirtualHouse other = new VirtualHouse(settings, clock::get)) {
            // Steps of different lengths must not matter.
            for (int i = 0; i < 60; i++) {
                other.advance(Duration.ofMillis(3700));
                other.advanceTo(START.plusSeconds(10L * (i + 1)));
            }
            return other.recordsSince(0);
        }
    }

    @Test
    void keepsTheFuseWithinFiveSecondsOfEachStepWhenThePrimaryKnowsTheTruth() throws IOException {
        stopHouse();
        start(VirtualHouseSettings.demo(3));
        int overloadedInARow = 0;
        for (int second = 0; second < 600; second++) {
            int room = (int) Math.floor(25 - 1 - house.state().house().max());
            client.write(CHARGER, 15, room < 6 ? 0 : Math.min(16, room));
            house.advance(Duration.ofSeconds(1));
            overloadedInARow = house.state().total().max() > 25 ? overloadedInARow + 1 : 0;
            assertThat(overloadedInARow).as("seconds of overload at second %d", second).isLessThan(5);
        }

        List<HouseRecord> records = house.recordsSince(0);
        long pauses = IntStream.range(1, records.size())
                .filter(i -> records.get(i - 1).charging() && !records.get(i).charging()).count();
        long changes = IntStream.range(1, records.size())
                .filter(i -> records.get(i - 1).offeredAmps() != records.get(i).offeredAmps()).count();
        assertThat(pauses).isBetween(4L, 6L);
        assertThat(changes).isBetween(50L, 60L);
    }

    @Test
    void standsStillWhenTheTimeIsInThePast() {
        house.advance(Duration.ofSeconds(3));
        house.advanceTo(START.plusSeconds(1));

        assertThat(house.state().time()).isEqualTo(START.plusSeconds(3));
    }

    @Test
    void followsTheClockWhenTheTickerRuns() {
        house.startTicker();
        clock.set(START.plusSeconds(42));

        await().until(() -> house.state().time().equals(START.plusSeconds(42)));
        assertThatIllegalStateException().isThrownBy(house::startTicker);
    }

    @Test
    void leavesNoThreadAndNoSocketWhenClosed() throws IOException {
        int port = house.port();
        house.startTicker();
        client.readInput(METER, 0, 2);
        assertThat(simulatorThreads()).hasSizeGreaterThanOrEqualTo(3);

        house.close();
        house.close();

        assertThat(simulatorThreads()).isEmpty();
        assertThat(client.isClosedByPeer()).isTrue();
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new RawModbusClient(port));
        assertThatIllegalStateException().isThrownBy(house::start);
        assertThatIllegalStateException().isThrownBy(house::startTicker);
    }

    @Test
    void usesThePortItIsTold() throws IOException {
        int port = house.port();
        stopHouse();
        start(QUIET.withPort(port));

        assertThat(house.port()).isEqualTo(port);
        assertThatIllegalStateException().isThrownBy(house::start);
    }

    @Test
    void refusesExtraLoadsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> house.setExtraLoad(HousePhase.L1, 100.1));
        assertThatIllegalArgumentException().isThrownBy(() -> house.setExtraLoad(HousePhase.L1, Double.NaN));
    }

    private static List<String> simulatorThreads() {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).map(Thread::getName)
                .filter(name -> name.startsWith("teltocharge-simulator-")).toList();
    }
}
