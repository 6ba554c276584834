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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.simulator.model.BaySettings;
import org.openhab.binding.teltocharge.simulator.model.CarSettings;
import org.openhab.binding.teltocharge.simulator.model.GridShape;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.SiteSettings;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

/** What a site has beyond one charger, seen from outside. */
class VirtualSiteTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration SETTLED = Duration.ofSeconds(10);
    private static final int SERIAL_NUMBER = 24;
    /** Input registers of the SDM630, Eastron "SDM630 Modbus protocol" V1.8. */
    private static final int AMPS_L1 = 6;
    private static final int WATTS_L1 = 12;

    private VirtualHouse house = house(SiteSettings.PLAIN);

    private static VirtualHouse house(SiteSettings site) {
        return new VirtualHouse(VirtualHouseSettings.demo(1).withProgram(HouseholdProgram.QUIET).withSite(site),
                InstantSource.fixed(START));
    }

    private RawModbusClient start(SiteSettings site) throws IOException {
        house = house(site);
        house.start();
        return new RawModbusClient(house.port());
    }

    @AfterEach
    void close() throws IOException {
        house.close();
    }

    @Test
    void chargesEachCarAsItsOwnChargerIsToldWhenThereAreTwo() throws IOException {
        CarSettings small = CarSettings.DEFAULT.withPhases(PhaseSelection.L1);
        try (RawModbusClient client = start(
                SiteSettings.PLAIN.withFurtherBays(new BaySettings(small, VirtualChargerSettings.DEFAULT)))) {
            client.write(VirtualHouseSettings.CHARGER_UNIT, 15, 10);
            client.write(VirtualHouseSettings.SECOND_CHARGER_UNIT, 15, 7);
            house.advance(SETTLED);

            assertThat(house.state().bays()).extracting(BayState::offeredAmps).containsExactly(10, 7);
            assertThat(house.state().drawn()).isEqualTo(new PhaseAmpsTruth(17, 10, 10));
            int[] one = client.readHolding(VirtualHouseSettings.CHARGER_UNIT, SERIAL_NUMBER, 2);
            int[] other = client.readHolding(VirtualHouseSettings.SECOND_CHARGER_UNIT, SERIAL_NUMBER, 2);
            assertThat(one).isNotEqualTo(other);
        }
    }

    @Test
    void measuresTheChargersAloneWhenThereAreSeveral() throws IOException {
        try (RawModbusClient client = start(SiteSettings.PLAIN.withFurtherBays(BaySettings.DEFAULT))) {
            house.setExtraLoad(HousePhase.L1, 5);
            client.write(VirtualHouseSettings.CHARGER_UNIT, 15, 8);
            client.write(VirtualHouseSettings.SECOND_CHARGER_UNIT, 15, 6);
            house.advance(SETTLED);

            assertThat(client.readInputFloat(VirtualHouseSettings.METER_UNIT, AMPS_L1)).isEqualTo(19);
            assertThat(client.readInputFloat(VirtualHouseSettings.CHARGERS_METER_UNIT, AMPS_L1)).isEqualTo(14);
        }
    }

    @Test
    void exportsWhenTheRoofGivesMoreThanTheHouseTakes() throws IOException {
        try (RawModbusClient client = start(SiteSettings.PLAIN.withSolarPeakWatts(6900))) {
            house.setCarConnected(false);
            house.advance(Duration.ofSeconds(2));

            HouseState state = house.state();
            assertThat(state.total().l2()).isCloseTo(-state.solarWatts() / 690, within(1e-9)).isNegative();
            assertThat(client.readInputFloat(VirtualHouseSettings.METER_UNIT, WATTS_L1)).isNegative();
        }
    }

    @Test
    void addsPhasorsWhenTheGridIsADelta() throws IOException {
        house = new VirtualHouse(VirtualHouseSettings.demo(1).withProgram(HouseholdProgram.QUIET)
                .withCar(CarSettings.DEFAULT.withPhases(PhaseSelection.L2_L3))
                .withSite(SiteSettings.PLAIN.withGrid(GridShape.DELTA)), InstantSource.fixed(START));
        house.start();
        try (RawModbusClient client = new RawModbusClient(house.port())) {
            client.write(VirtualHouseSettings.CHARGER_UNIT, 14, 5);
            client.write(VirtualHouseSettings.CHARGER_UNIT, 15, 16);
            house.setExtraLoad(HousePhase.L1, 10);
            house.advance(SETTLED);

            PhaseAmpsTruth total = house.state().total();
            assertThat(total.l1()).isCloseTo(10, within(1e-9));
            assertThat(total.l2()).isCloseTo(Math.sqrt(100 + 256 + 160), within(1e-9));
            assertThat(total.l3()).isCloseTo(16, within(1e-9));
        }
    }

    @Test
    void closesTheContactForTheSecondHalfOfEachCycle() {
        house = house(SiteSettings.PLAIN.withContactCycle(Duration.ofSeconds(40)));

        assertThat(List.of(0, 19, 20, 39, 40, 60).stream().map(this::contactAt)).containsExactly(false, false, true,
                true, false, true);
    }

    private boolean contactAt(int second) {
        house.advanceTo(START.plusSeconds(second));
        return house.state().contactClosed();
    }

    @Test
    void refusesASiteThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> SiteSettings.PLAIN.withSolarPeakWatts(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> SiteSettings.PLAIN.withSolarPeakWatts(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteSettings.PLAIN.withContactCycle(Duration.ofSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SiteSettings.PLAIN.withSolarPeakWatts(1).withGrid(GridShape.DELTA));
        assertThatIllegalArgumentException().isThrownBy(() -> SiteSettings.PLAIN.withFurtherBays(BaySettings.DEFAULT,
                BaySettings.DEFAULT, BaySettings.DEFAULT, BaySettings.DEFAULT));
    }
}
