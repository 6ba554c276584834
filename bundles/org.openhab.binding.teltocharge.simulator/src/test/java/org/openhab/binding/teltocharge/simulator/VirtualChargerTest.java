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
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.simulator.model.CarSettings;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

/** What the charger tells about itself, its car and its session. */
class VirtualChargerTest extends ChargerScenario {

    @Test
    void tellsWhatItIs() throws IOException {
        int[] image = client.readHolding(UNIT, 0, 45);

        assertThat(image[9]).isEqualTo(21571);
        assertThat(Arrays.copyOfRange(image, 10, 14)).containsExactly(1, 1, 32, 6);
        assertThat(image[PHASE_TO_USE]).isEqualTo(6);
        assertThat(Arrays.copyOfRange(image, 19, 24)).containsExactly(30, 6, 0, 0, 2110);
        assertThat(image[24] | image[25] << 16).isEqualTo(100_000_001);
        assertThat(Arrays.copyOfRange(image, 26, 30)).containsExactly(20206, 0, 25, 32);
        assertThat(image[37]).isEqualTo(2);
    }

    @Test
    void saysElevenKilowattWhenItSuppliesSixteenAmps() throws IOException {
        restart(VirtualChargerSettings.DEFAULT.withMaxAmps(16).withUserMaxAmps(10));

        assertThat(read(12)).isEqualTo(16);
        assertThat(read(29)).isEqualTo(10);
        assertThat(read(37)).isEqualTo(1);
    }

    @Test
    void chargesWithTheSetpointWithinFiveSeconds() throws IOException {
        write(AMPS_TO_USE, 13);
        pass(5);

        assertThat(client.readHolding(UNIT, CURRENT_L1, 3)).containsExactly(130, 130, 130);
        assertStates(0, 3, 4);
        assertThat(read(LIMIT_CAUSE)).isEqualTo(6);
        assertThat(house.state().contactorClosed()).isTrue();
        assertThat(house.state().drawn().l3()).isEqualTo(13);
    }

    @Test
    void pausesWithinThreeSecondsAndSaysThatItWasCharging() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(5);
        write(AMPS_TO_USE, 0);
        pass(1);
        assertStates(2, 4, 3);

        pass(2);

        assertStates(2, 4, 1);
        assertThat(client.readHolding(UNIT, CURRENT_L1, 3)).containsOnly(0);
        assertThat(house.state().contactorClosed()).isFalse();
    }

    @Test
    void saysThatItWasNotChargingWhenThereNeverWasPower() throws IOException {
        write(AMPS_TO_USE, 0);
        pass(5);

        assertStates(3, 2, 1);
    }

    @Test
    void countsTheSecondsInItsStateLowWordFirst() throws IOException {
        write(TIMEOUT, 0);
        write(AMPS_TO_USE, 0);
        pass(1);
        int before = client.readHolding(UNIT, 7, 2)[0];
        pass(70_000);

        int[] words = client.readHolding(UNIT, 7, 2);
        assertThat(words[1]).isEqualTo(1);
        assertThat(words[0] + 65536 * words[1]).isEqualTo(before + 70_000);
    }

    @Test
    void countsEnergyTimeAndPower() throws IOException {
        write(TIMEOUT, 0);
        write(AMPS_TO_USE, 16);
        pass(5);
        int[] before = client.readHolding(UNIT, 38, 7);
        pass(3600);

        int[] after = client.readHolding(UNIT, 38, 7);
        // 3 x 16 A at 231.5 V less 0.1 V per A: 11.035 kW.
        assertThat(after[0]).isEqualTo(11_035);
        assertThat(after[1] - before[1]).isBetween(1103, 1104);
        assertThat(after[2] - before[2]).isEqualTo(3600);
        assertThat(after[3] + 65536 * after[4] - before[3] - 65536 * before[4]).isBetween(1103, 1104);
        assertThat(after[5] + after[6]).isZero();
        // 25 °C plus a quarter of 20 K, after an hour.
        assertThat(read(31)).isBetween(299, 300);
        assertThat(client.readHolding(UNIT, 0, 3)).containsOnly(230);
    }

    @Test
    void startsANewSessionWhenTheCarIsPluggedInAgain() throws IOException {
        write(AMPS_TO_USE, 16);
        pass(25);
        house.setCarConnected(false);
        pass(1);
        assertStates(7, 0, 0);
        assertThat(read(39)).isGreaterThan(5);
        assertThat(house.state().drawn().max()).isZero();

        house.setCarConnected(true);
        pass(1);

        assertThat(read(39)).isZero();
        assertThat(read(40)).isEqualTo(1);
    }

    @Test
    void saysThatTheCarHasFinishedEvenWhenTheOfferIsTakenBack() throws IOException {
        restart(QUIET.withCar(CarSettings.DEFAULT.withEnergyWantedWh(50)));
        write(AMPS_TO_USE, 16);
        pass(25);
        assertStates(4, 5, 2);

        write(AMPS_TO_USE, 0);
        pass(1);
        assertStates(4, 5, 1);
        write(AMPS_TO_USE, 16);
        pass(10);
        assertStates(4, 5, 2);
        assertThat(house.state().contactorClosed()).isFalse();
    }

    @Test
    void waitsForTheCarWhenTheOfferIsBelowItsMinimum() throws IOException {
        restart(QUIET.withCar(CarSettings.DEFAULT.withAmps(8, 16)));
        write(AMPS_TO_USE, 7);
        pass(5);

        assertStates(1, 2, 2);
    }
}
