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
package org.openhab.binding.teltocharge.modbus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.FakeDevice;
import org.openhab.binding.teltocharge.modbus.Fault;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.MixedLine;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.Parity;

/** A serial port with devices that are set differently. */
class SerialSearchTest {
    private static final String PORT = "/dev/ttyUSB0";
    private static final LineSetting USUAL = new LineSetting(9600, Parity.NONE, 1);
    private static final LineSetting EVEN = new LineSetting(9600, Parity.EVEN, 1);
    private static final LineSetting FAST_EVEN = new LineSetting(38400, Parity.EVEN, 1);
    private static final LineSetting SLOW = new LineSetting(2400, Parity.NONE, 1);

    private final MixedLine line = new MixedLine(Duration.ofMillis(5));

    private SearchRun search(SearchPlace place) throws Exception {
        return new SearchRun(line, SearchRun.METERS, place).run();
    }

    @Test
    void findsAChargerAndThreeMetersInDifferentSettingsAndNothingElse() throws Exception {
        FakeDevice charger = Devices.charger(12345678);
        FakeDevice pro380 = Devices.pro380(1);
        FakeDevice sdm120 = Devices.sdm120();
        FakeDevice dongle = Devices.p1Dongle();
        line.add(USUAL, 1, charger).add(EVEN, 1, pro380).add(SLOW, 1, sdm120).add(FAST_EVEN, 43, dongle);

        SearchRun run = search(FactorySettings.serialPort(PORT));

        assertThat(run.found).containsExactlyInAnyOrder("9600 8N1, unit 1: charger 12345678",
                "9600 8E1, unit 1: pro380", "2400 8N1, unit 1: sdm120", "38400 8E1, unit 43: p1-modbus");
        assertThat(List.of(charger, pro380, sdm120, dongle)).allMatch(device -> device.writes() == 0);
        assertThat(run.searched).singleElement()
                .satisfies(result -> assertThat(result.fault()).isNull())
                .satisfies(result -> assertThat(result.answers()).isEqualTo(4))
                .satisfies(result -> assertThat(result.garbled()).isEmpty());
    }

    @Test
    void tellsMetersApartThatAreSetAlike() throws Exception {
        line.add(USUAL, 1, Devices.charger(7)).add(USUAL, 2, Devices.sdm630()).add(USUAL, 3, Devices.pro380(3))
                .add(USUAL, 4, Devices.sdm120());

        assertThat(search(FactorySettings.serialPort(PORT)).found).containsExactly("9600 8N1, unit 1: charger 7",
                "9600 8N1, unit 2: sdm630", "9600 8N1, unit 3: pro380", "9600 8N1, unit 4: sdm120");
    }

    @Test
    void asksASilentUnitTwicePerSettingAndNoMore() throws Exception {
        search(FactorySettings.serialPort(PORT));

        assertThat(line.questions()).hasSize(2 * 19).doesNotHaveDuplicates();
        assertThat(line.questions().subList(0, 2)).containsExactly("9600 8N1 1 FC3 9", "9600 8N1 1 FC4 0");
    }

    @Test
    void asksTheNeighboursWhereOneAnswers() throws Exception {
        line.add(SLOW, 1, Devices.sdm630()).add(SLOW, 7, Devices.sdm630()).add(EVEN, 7, Devices.sdm630());

        assertThat(search(FactorySettings.serialPort(PORT)).found).containsExactly("2400 8N1, unit 1: sdm630",
                "2400 8N1, unit 7: sdm630");
    }

    @Test
    void doesNotAskAgainWithOtherStopBitsWhatItHasFound() throws Exception {
        line.add(USUAL, 1, Devices.charger(7));

        assertThat(search(FactorySettings.serialPort(PORT)).found).containsExactly("9600 8N1, unit 1: charger 7");
        assertThat(line.questions()).noneMatch(question -> question.startsWith("9600 8N2"));
    }

    @Test
    void findsAnyUnitIdInTheLongSearch() throws Exception {
        line.add(EVEN, 200, Devices.sdm630());

        SearchPlace place = FactorySettings.serialPort(PORT, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 200));
        assertThat(search(place).found).containsExactly("9600 8E1, unit 200: sdm630");
    }

    @Test
    void tellsWhereDevicesGarbleEachOther() throws Exception {
        line.add(USUAL, 1, Devices.charger(1)).add(USUAL, 1, Devices.charger(2)).add(USUAL, 2, Devices.charger(3));

        SearchRun run = search(FactorySettings.serialPort(PORT));

        assertThat(run.found).containsExactly("9600 8N1, unit 2: charger 3");
        assertThat(run.searched.get(0).garbled()).startsWith("9600 8N1, unit 1");
    }

    @Test
    void ignoresWhoAnswersWithRefusalsOnly() throws Exception {
        line.add(USUAL, 1, new FakeDevice(true));

        SearchRun run = search(FactorySettings.serialPort(PORT));

        assertThat(run.found).isEmpty();
        assertThat(run.searched.get(0).answers()).isEqualTo(1);
    }

    @Test
    void opensThePortOnceAtATimeAndLeavesItClosed() throws Exception {
        SearchRun run = new SearchRun(asked -> {
            assertThat(line.openLinks()).isZero();
            return line.open(asked);
        }, SearchRun.METERS, FactorySettings.serialPort(PORT)).run();

        assertThat(run.searched).hasSize(1);
        assertThat(line.openLinks()).isZero();
    }

    @Test
    void endsAtOnceWhenItIsStopped() throws Exception {
        MixedLine slow = new MixedLine(Duration.ofHours(1).dividedBy(100));
        SearchRun run = new SearchRun(slow, SearchRun.METERS, FactorySettings.serialPort(PORT));
        CompletableFuture<Boolean> end = run.search.start();
        await().until(() -> slow.questions().size() == 1);

        run.search.stop();

        assertThat(Futures.get(end)).isFalse();
        await().until(() -> slow.openLinks() == 0);
        assertThat(run.searched).isEmpty();
        assertThat(run.search.progress().running()).isFalse();
        assertThat(slow.questions()).hasSize(1);
    }

    @Test
    void showsHowFarItIsAndNeverGoesBack() throws Exception {
        line.add(USUAL, 1, Devices.charger(5));
        SearchRun[] run = new SearchRun[1];
        int[] last = new int[1];
        run[0] = new SearchRun(asked -> {
            SearchProgress progress = run[0].search.progress();
            assertThat(progress.percent()).isBetween(last[0], 99);
            last[0] = progress.percent();
            return line.open(asked);
        }, SearchRun.METERS, FactorySettings.serialPort(PORT));

        run[0].run();

        assertThat(run[0].searched).hasSize(1);
        assertThat(last[0]).isGreaterThan(50);
        SearchProgress progress = run[0].search.progress();
        assertThat(progress).isEqualTo(new SearchProgress(false, 100, PORT, "9600 8N1", 254, 1));
    }

    @Test
    void endsThePlaceWhenThePortCannotBeOpened() throws Exception {
        ModbusException busy = new ModbusException(Fault.PORT_BUSY, "In use");
        SearchRun run = new SearchRun(asked -> new BrokenBus(busy), SearchRun.METERS,
                FactorySettings.serialPort(PORT)).run();

        assertThat(run.searched).singleElement().extracting(PlaceResult::fault).isEqualTo(Fault.PORT_BUSY);
    }
}
