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

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openhab.binding.teltocharge.simulator.model.HouseholdProgram;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

/**
 * A charger on a real socket as its primary sees it; register numbers and codes as on the vendor's external control
 * page, written down again here.
 */
abstract class ChargerScenario {

    static final int UNIT = 1;
    static final int CURRENT_L1 = 3;
    static final int STATUS = 6;
    static final int PHASE_TO_USE = 14;
    static final int AMPS_TO_USE = 15;
    static final int START_STOP = 16;
    static final int AUTHORIZE = 17;
    static final int LOCK = 18;
    static final int TIMEOUT = 19;
    static final int FAILSAFE = 20;
    static final int REBOOT = 21;
    static final int CHARGE_POINT_STATE = 27;
    static final int LOCK_STATUS = 30;
    static final int IEC_STATE = 33;
    static final int LIMIT_CAUSE = 36;

    static final VirtualHouseSettings QUIET = VirtualHouseSettings.demo(1).withProgram(HouseholdProgram.QUIET);

    VirtualHouse house;
    RawModbusClient client;

    @BeforeEach
    void startHouse() throws IOException {
        start(QUIET);
    }

    private void start(VirtualHouseSettings settings) throws IOException {
        house = new VirtualHouse(settings, InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
        house.start();
        client = new RawModbusClient(house.port());
    }

    void restart(VirtualHouseSettings settings) throws IOException {
        stopHouse();
        start(settings);
    }

    void restart(VirtualChargerSettings charger) throws IOException {
        restart(QUIET.withCharger(charger));
    }

    @AfterEach
    void stopHouse() throws IOException {
        client.close();
        house.close();
    }

    void assertStates(int dlm, int chargePoint, int iec) throws IOException {
        assertThat(new int[]{read(STATUS), read(CHARGE_POINT_STATE), read(IEC_STATE)}).containsExactly(dlm,
                chargePoint, iec);
    }

    void pass(int seconds) {
        house.advance(Duration.ofSeconds(seconds));
    }

    int read(int address) throws IOException {
        return client.readHolding(UNIT, address, 1)[0];
    }

    void write(int address, int value) throws IOException {
        assertThat(client.write(UNIT, address, value).isException()).isFalse();
    }
}
