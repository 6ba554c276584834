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
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

/** What the charger does when it is written to. */
class VirtualChargerCommandsTest extends ChargerScenario {

    @Test
    void changesPhasesWithAnOpenContactor() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(5);
        write(PHASE_TO_USE, 0);
        int openTicks = 0;
        for (int i = 0; i < 100; i++) {
            house.advance(Duration.ofMillis(100));
            openTicks += house.state().contactorClosed() ? 0 : 1;
        }

        assertThat(openTicks).isBetween(20, 25);
        assertThat(client.readHolding(UNIT, CURRENT_L1, 3)).containsExactly(160, 0, 0);
        assertThat(read(PHASE_TO_USE)).isZero();
    }

    @Test
    void doesNotChargeWhenNoPhaseIsToBeUsed() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(5);
        write(PHASE_TO_USE, 7);
        pass(4);

        assertThat(house.state().contactorClosed()).isFalse();
        assertStates(2, 4, 1);
    }

    @Test
    void refusesAnotherPhaseSetWhenItCannotChangePhases() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withPhaseChangePossible(false));

        assertThat(read(11)).isZero();
        assertThat(client.write(UNIT, PHASE_TO_USE, 0).exceptionCode()).isEqualTo(3);
        assertThat(client.write(UNIT, PHASE_TO_USE, 6).isException()).isFalse();
    }

    @Test
    void stopsAndStartsTheSessionOnCommand() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(5);
        write(START_STOP, 1);
        pass(4);
        assertStates(5, 6, 1);
        write(START_STOP, 0);
        pass(4);
        assertStates(5, 6, 1);

        write(START_STOP, 2);
        pass(5);

        assertStates(0, 3, 4);
        assertThat(read(START_STOP)).isZero();
    }

    @Test
    void waitsForAuthorizationInEachSession() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withAuthorizationRequired(true));
        write(AMPS_TO_USE, 16);
        pass(5);
        assertThat(read(22)).isEqualTo(1);
        assertStates(5, 1, 1);

        write(AUTHORIZE, 1);
        pass(5);
        assertStates(0, 3, 4);

        house.setCarConnected(false);
        pass(1);
        house.setCarConnected(true);
        pass(5);
        assertStates(5, 1, 1);
    }

    @Test
    void locksTheSocketAsItsModeSays() throws IOException {
        pass(1);
        assertThat(read(LOCK_STATUS)).isEqualTo(1);
        write(LOCK, 2);
        pass(1);
        assertThat(read(LOCK_STATUS)).isZero();

        house.setCarConnected(false);
        pass(1);
        assertThat(read(LOCK)).isZero();
        assertThat(read(LOCK_STATUS)).isZero();

        write(LOCK, 1);
        pass(1);
        assertThat(read(LOCK_STATUS)).isEqualTo(1);
    }

    @Test
    void isSilentForThreeSecondsAndForgetsTheSetpointWhenItReboots() throws IOException {
        write(TIMEOUT, 60);
        write(FAILSAFE, 7);
        write(AMPS_TO_USE, 16);
        pass(5);
        write(REBOOT, 1);
        house.advance(Duration.ofMillis(2900));

        assertThat(client.isSilent(UNIT, new int[]{3, 0, 0, 0, 1}, 2, new int[]{4, 0, 0, 0, 2})).isTrue();
        assertThat(house.state().drawn().max()).isZero();

        house.advance(Duration.ofMillis(100));
        int[] image = client.readHolding(UNIT, 0, 45);
        assertThat(Arrays.copyOfRange(image, 14, 22)).containsExactly(6, 7, 0, 0, 0, 60, 7, 0);
    }

    @ParameterizedTest
    @CsvSource({"15, 1", "15, 5", "15, 33", "14, 8", "16, 3", "17, 2", "18, 3", "19, 601", "20, 3", "20, 40", "21, 2"})
    void refusesValuesOutOfRange(int address, int value) throws IOException {
        int before = read(address);

        assertThat(client.write(UNIT, address, value).exceptionCode()).isEqualTo(3);
        assertThat(read(address)).isEqualTo(before);
        assertThat(house.state().writes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 12, 13, 22, 28, 29, 36, 44, 45, 1000})
    void refusesToWriteWhatIsReadOnlyOrUnknown(int address) throws IOException {
        assertThat(client.write(UNIT, address, 6).exceptionCode()).isEqualTo(2);
    }

    @Test
    void refusesToReadBeyondItsRegisters() throws IOException {
        assertThat(client.request(UNIT, 3, 0, 0, 0, 46).exceptionCode()).isEqualTo(2);
        assertThat(client.request(UNIT, 4, 0, 0, 0, 1).exceptionCode()).isEqualTo(1);
    }

    @Test
    void takesAllRegistersOfAWriteOrNone() throws IOException {
        assertThat(client.request(UNIT, 16, 0, 14, 0, 2, 4, 0, 0, 0, 3).exceptionCode()).isEqualTo(3);
        assertThat(read(PHASE_TO_USE)).isEqualTo(6);

        assertThat(client.request(UNIT, 16, 0, 14, 0, 2, 4, 0, 1, 0, 9).isException()).isFalse();
        assertThat(client.readHolding(UNIT, PHASE_TO_USE, 2)).containsExactly(1, 9);
        assertThat(house.state().writes()).isEqualTo(2);
    }
}
