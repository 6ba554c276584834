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
package org.openhab.binding.teltocharge.dlb.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSettings;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.testing.TestCar;
import org.openhab.binding.teltocharge.dlb.testing.TestCharger;
import org.openhab.binding.teltocharge.dlb.testing.TestHouse;

/**
 * Vehicles with fewer phases than their charger, which cannot change its own. The house has a fuse of 25 A, and the
 * charger's first phase is the grid's L2.
 */
class VehiclePhasesTest {

    private static final TestCar ONE_PHASE = TestCar.USUAL.withPhases(1);

    private final TestCharger charger = new TestCharger("car", PhaseRotation.STR, ONE_PHASE);
    private final TestHouse house = new TestHouse(settings(25, settings("car", PhaseRotation.STR)), charger);

    @Test
    void looksAtThePhaseOfAOnePhaseVehicleOnlyWhenItIsKnown() {
        chargeForSoLong(100);

        house.house(22, 4, 22);
        house.pass(5);

        assertThat(charger.drawn()).isEqualTo(PhaseAmps.of(0, 16, 0));
        house.house(1, 17.5, 1);
        house.pass(1);
        assertThat(charger.offered()).isEqualTo(7);
    }

    @Test
    void looksAtAllPhasesWhileItIsNotKnown() {
        chargeForSoLong(40);

        house.house(22, 4, 4);
        house.pass(1);

        assertThat(charger.offered()).isZero();
    }

    @Test
    void startsAgainOnThePhaseThatIsKnownAfterAPause() {
        chargeForSoLong(100);
        house.house(22, 22, 4);
        house.pass(120);
        assertThat(charger.offered()).isZero();

        house.house(22, 4, 4);
        house.passUntil(it -> charger.drawn().l2() == 16, 200);
    }

    @Test
    void looksAtAllPhasesAgainWhenAnotherVehicleComes() {
        chargeForSoLong(100);
        charger.plugIn(false);
        house.pass(2);
        charger.plugIn(true);

        house.house(22, 4, 4);
        house.pass(100);

        assertThat(charger.offered()).isZero();
    }

    @Test
    void looksAtAllPhasesAgainAfterTheChargerWasSilent() {
        chargeForSoLong(100);
        charger.silence(true);
        house.pass(20);
        charger.silence(false);
        house.house(22, 4, 4);

        house.pass(3);

        assertThat(charger.offered()).isZero();
    }

    @Test
    void looksAtAnotherPhaseAtOnceWhenItFlowsThere() {
        chargeForSoLong(100);
        house.house(15, 4, 4);
        house.pass(10);
        assertThat(charger.drawn()).isEqualTo(PhaseAmps.of(0, 16, 0));

        charger.change(TestCar.USUAL);
        house.pass(1);
        assertThat(charger.offered()).isEqualTo(10);

        // And it is not taken for a vehicle with one phase again, although it pauses and starts with one.
        charger.change(ONE_PHASE);
        house.house(22, 4, 4);
        house.pass(200);
        assertThat(charger.offered()).isZero();
    }

    @Test
    void looksAtAllPhasesWhenTheMeterShowsTheCarOnAnotherOne() {
        house.exchangeFirstTwo();
        house.house(4, 4, 4);
        house.passUntil(it -> charger.drawn().l2() > 1, 200);
        house.pass(200);

        // The car itself is taken for a load of the house on L1, which must go on to limit it.
        double drawn = charger.drawn().l2();
        assertThat(drawn).isBetween(9.0, 12.0);
        house.house(4, 25 - drawn, 4);
        house.pass(1);

        assertThat(charger.offered()).isZero();
    }

    @Test
    void sharesEachPhaseAmongThoseThatUseIt() {
        TestCharger three = new TestCharger("three", PhaseRotation.RST, TestCar.USUAL);
        TestCharger second = new TestCharger("l2", PhaseRotation.STR, ONE_PHASE);
        TestCharger third = new TestCharger("l3", PhaseRotation.TRS, ONE_PHASE);
        TestHouse shared = new TestHouse(settings(40, settings("three", PhaseRotation.RST),
                settings("l2", PhaseRotation.STR), settings("l3", PhaseRotation.TRS)), three, second, third);

        shared.house(20, 20, 20);
        shared.pass(400);

        assertThat(shared.last().decisions()).extracting(Decision::amps).containsExactly(10, 10, 10);
        assertThat(shared.memory().circuits().values().iterator().next().background()).isEqualTo(PhaseAmps.of(20));
    }

    private void chargeForSoLong(int seconds) {
        house.house(4, 4, 4);
        house.passUntil(it -> charger.drawn().l2() > 1, 200);
        house.pass(seconds);
        if (seconds > 95) {
            assertThat(charger.drawn()).isEqualTo(PhaseAmps.of(0, 16, 0));
        }
    }

    private static ChargerSettings settings(String id, PhaseRotation rotation) {
        return ChargerSettings.defaults(id).withWiring(Wiring.rotated(rotation))
                .withPhases(new PhaseSettings(false, Duration.ofMinutes(5), 4));
    }

    private static BalancerSettings settings(int fuse, ChargerSettings... chargers) {
        return BalancerSettings.of(SiteSettings.star(new CircuitSettings(CircuitSettings.MAIN, fuse, 0)),
                List.of(chargers));
    }
}
