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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;
import org.openhab.binding.teltocharge.simulator.model.WatchdogMode;

/** Which current the charger allows, and what it does without its primary. */
class VirtualChargerLimitsTest extends ChargerScenario {

    @ParameterizedTest(name = "setpoint {0}, user limit {1} -> {2} A by cause {3}")
    @CsvSource({"10, 32, 10, 6", "32, 14, 14, 2", "32, 32, 25, 1"})
    void namesTheLimitThatRules(int setpoint, int userMax, int amps, int cause) throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withUserMaxAmps(userMax));
        write(AMPS_TO_USE, setpoint);
        pass(1);

        assertThat(house.state().effectiveAmps()).isEqualTo(amps);
        assertThat(read(LIMIT_CAUSE)).isEqualTo(cause);
    }

    @Test
    void namesItsHardwareWhenThatIsTheLimit() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withMaxAmps(16));
        write(AMPS_TO_USE, 32);
        pass(1);

        assertThat(house.state().effectiveAmps()).isEqualTo(16);
        assertThat(read(LIMIT_CAUSE)).isEqualTo(0);
    }

    @Test
    void offersItsDefaultWhenNobodyHasWrittenYet() throws IOException {
        pass(1);

        assertThat(read(AMPS_TO_USE)).isEqualTo(6);
        assertThat(read(LIMIT_CAUSE)).isEqualTo(5);
    }

    @Test
    void fallsToTheFailsafeCurrentWhenThePrimaryIsSilent() throws IOException {
        write(TIMEOUT, 12);
        write(FAILSAFE, 8);
        write(AMPS_TO_USE, 16);
        pass(11);
        assertThat(house.state().effectiveAmps()).isEqualTo(16);

        pass(1);
        assertThat(house.state().watchdogExpired()).isTrue();
        assertThat(house.state().effectiveAmps()).isEqualTo(8);
        pass(5);
        assertThat(house.state().drawn().l1()).isEqualTo(8);

        assertThat(read(AMPS_TO_USE)).isEqualTo(16);
        pass(1);
        assertThat(house.state().effectiveAmps()).isEqualTo(16);
    }

    @Test
    void stopsWhenThePrimaryIsSilentAndItIsSetUpLikeThat() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withWatchdogMode(WatchdogMode.STOP));
        write(AMPS_TO_USE, 16);
        pass(29);
        assertThat(house.state().drawn().l1()).isEqualTo(16);

        pass(4);

        assertThat(house.state().effectiveAmps()).isZero();
        assertThat(house.state().drawn().l1()).isZero();
    }

    @Test
    void staysAtTheSetpointWhenThePrimaryOnlyReads() throws IOException {
        write(AMPS_TO_USE, 16);
        for (int i = 0; i < 10; i++) {
            pass(20);
            read(STATUS);
        }

        assertThat(house.state().effectiveAmps()).isEqualTo(16);
    }

    @Test
    void fallsToTheFailsafeCurrentWhenThePrimaryOnlySendsRequestsItRefuses() throws IOException {
        write(AMPS_TO_USE, 16);
        for (int i = 0; i < 2; i++) {
            pass(15);
            assertThat(client.write(UNIT, AMPS_TO_USE, 3).exceptionCode()).isEqualTo(3);
        }

        assertThat(house.state().watchdogExpired()).isTrue();
    }

    @Test
    void hasNoWatchdogWhenTheTimeoutIsZero() throws IOException {
        write(TIMEOUT, 0);
        write(AMPS_TO_USE, 16);
        pass(3600);

        assertThat(house.state().effectiveAmps()).isEqualTo(16);
    }
}
