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
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.charger.ChargerClient;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.DlmState;
import org.openhab.binding.teltocharge.modbus.charger.LimitCause;
import org.openhab.binding.teltocharge.modbus.charger.MaxPower;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.meter.MeterClient;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.binding.teltocharge.modbus.meter.MeterSettings;
import org.openhab.binding.teltocharge.modbus.meter.file.BuiltInMeters;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;

/** The add-on's own clients understand the virtual house. */
class ModbusBundleTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

    private VirtualHouse house;
    private ModbusBus bus;
    private ChargerClient charger;
    private MeterClient meter;

    @BeforeEach
    void connect() throws IOException {
        house = new VirtualHouse(VirtualHouseSettings.demo(1).withProgram(HouseholdProgram.QUIET), CLOCK);
        house.start();
        bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", house.port(), Duration.ofSeconds(5)), CLOCK);
        charger = new ChargerClient(bus, VirtualHouseSettings.CHARGER_UNIT);
        meter = new MeterClient(bus, VirtualHouseSettings.METER_UNIT, BuiltInMeters.load().byId("sdm630").orElseThrow(),
                MeterSettings.DEFAULT, CLOCK);
    }

    @AfterEach
    void disconnect() throws IOException {
        bus.close();
        house.close();
    }

    @Test
    void readsAChargerImageThatIsPlausible() {
        charger.configureFailsafe(20, 8).join();
        charger.writeVerified(ChargerRegister.AMPS_TO_USE, 13).join();
        house.advance(Duration.ofSeconds(5));

        ChargerSnapshot snapshot = charger.poll().join();
        assertThat(snapshot.readings().amps()).isEqualTo(new PhaseValues(13, 13, 13));
        assertThat(snapshot.status().dlm().value()).isEqualTo(DlmState.CHARGING);
        assertThat(snapshot.status().limitCause().value()).isEqualTo(LimitCause.LOAD_BALANCE);
        assertThat(snapshot.control().amps()).isEqualTo(13);
        assertThat(snapshot.control().phases().value()).isEqualTo(PhaseSelection.THREE_PHASE);
        assertThat(snapshot.control().communicationTimeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(snapshot.control().failsafeAmps()).isEqualTo(8);
        assertThat(snapshot.identity().maxPower().value()).isEqualTo(MaxPower.KW_22);
        assertThat(snapshot.identity().serialNumber()).isEqualTo(100_000_001L);
        assertThat(snapshot.session().totalEnergyWh()).isGreaterThanOrEqualTo(1_234_560);
    }

    @Test
    void readsTheMeterWithTheSignOfThePower() {
        house.setCarConnected(false);
        house.setExtraLoad(HousePhase.L1, 10);
        house.setExtraLoad(HousePhase.L3, -4);
        house.advance(Duration.ofHours(1));

        MeterReading reading = meter.poll().join();
        assertThat(reading.amps()).isEqualTo(new PhaseValues(10, 0, -4));
        assertThat(reading.value(MeterQuantity.POWER)).isBetween(1350.0, 1400.0);
        // The slow values come with a later reading.
        await().untilAsserted(
                () -> assertThat(meter.poll().join().value(MeterQuantity.ENERGY_IMPORT)).isBetween(1350.0, 1400.0));
    }
}
