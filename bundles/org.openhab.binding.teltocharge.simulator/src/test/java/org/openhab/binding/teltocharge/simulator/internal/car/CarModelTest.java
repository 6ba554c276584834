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
package org.openhab.binding.teltocharge.simulator.internal.car;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.simulator.model.CarSettings;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

class CarModelTest {

    private static final Duration TICK = Duration.ofMillis(100);
    private static final Set<HousePhase> ALL = Set.of(HousePhase.values());
    private static final PhaseVolts VOLTS = new PhaseVolts(230, 230, 230, 1);

    @ParameterizedTest(name = "{0} A -> {1} A")
    @CsvSource({"6, 32", "32, 6", "0, 32", "16, 7", "7, 16", "10, 11", "11, 10", "32, 31"})
    void followsWithinFiveSecondsWhenTheOfferChanges(int before, int after) {
        CarModel car = settledCar(CarSettings.DEFAULT.withAmps(6, 32), before);
        assertThat(car.drawn().l1()).isEqualTo(before);

        assertThat(run(car, after, 5.0)).isEqualTo(PhaseAmpsTruth.of(phase -> after));
    }

    @Test
    void stopsWithinThreeSecondsWhenTheOfferIsTakenBack() {
        CarModel car = settledCar(CarSettings.DEFAULT.withAmps(6, 32), 32);

        assertThat(run(car, 0, 3.0)).isEqualTo(PhaseAmpsTruth.ZERO);
        assertThat(car.asksForCurrent()).isFalse();
    }

    @Test
    void doesNotReactAtOnce() {
        CarModel car = settledCar(CarSettings.DEFAULT, 16);

        assertThat(run(car, 6, 0.5).l1()).isEqualTo(16);
        assertThat(run(car, 6, 0.1).l1()).isBetween(14.0, 15.9);
    }

    @Test
    void isFasterDownThanUp() {
        CarSettings settings = CarSettings.DEFAULT.withAmps(6, 32);
        double down = 32 - run(settledCar(settings, 32), 6, 1.5).l1();
        double up = run(settledCar(settings, 6), 32, 1.5).l1() - 6;

        assertThat(down).isGreaterThan(up);
    }

    @Test
    void takesNoMoreThanItsOwnMaximum() {
        assertThat(settledCar(CarSettings.DEFAULT, 32).drawn()).isEqualTo(new PhaseAmpsTruth(16, 16, 16));
    }

    @Test
    void neitherChargesNorAsksWhenTheOfferIsBelowItsMinimum() {
        CarModel car = settledCar(CarSettings.DEFAULT.withAmps(8, 16), 7);

        assertThat(car.drawn()).isEqualTo(PhaseAmpsTruth.ZERO);
        assertThat(car.asksForCurrent()).isFalse();
        assertThat(run(car, 8, 5.0).l1()).isEqualTo(8);
    }

    @Test
    void usesOneConductorWhenItIsASinglePhaseCar() {
        CarModel car = settledCar(CarSettings.DEFAULT.withPhases(PhaseSelection.L1), 16);

        assertThat(car.drawn()).isEqualTo(new PhaseAmpsTruth(16, 0, 0));
    }

    @Test
    void chargesOnWhicheverPhaseItIsGivenWhenItIsASinglePhaseCar() {
        CarModel car = settledCar(CarSettings.DEFAULT.withPhases(PhaseSelection.L1), 16);

        car.tick(16, Set.of(HousePhase.L3), VOLTS);
        assertThat(car.drawn()).isEqualTo(new PhaseAmpsTruth(0, 0, 16));
        car.tick(16, Set.of(HousePhase.L2, HousePhase.L3), VOLTS);
        assertThat(car.drawn()).isEqualTo(new PhaseAmpsTruth(0, 16, 0));
    }

    @Test
    void drawsNothingAtOnceWhenTheContactorOpens() {
        CarModel car = settledCar(CarSettings.DEFAULT, 16);

        car.tick(16, Set.of(), VOLTS);

        assertThat(car.drawn()).isEqualTo(PhaseAmpsTruth.ZERO);
    }

    @Test
    void finishesWhenItHasItsEnergyAndStartsAnewWhenPluggedInAgain() {
        // 3 x 230 V x 16 A are 11.04 kW: 92 Wh take 30 s.
        CarModel car = settledCar(CarSettings.DEFAULT.withEnergyWantedWh(92), 16);
        assertThat(car.finished()).isFalse();

        run(car, 16, 30.0);
        assertThat(car.finished()).isTrue();
        assertThat(run(car, 16, 5.0)).isEqualTo(PhaseAmpsTruth.ZERO);
        assertThat(car.asksForCurrent()).isFalse();

        car.setConnected(false);
        assertThat(car.finished()).isFalse();
        assertThat(run(car, 16, 5.0)).isEqualTo(PhaseAmpsTruth.ZERO);
        car.setConnected(true);
        assertThat(run(car, 16, 5.0).l2()).isEqualTo(16);
    }

    @Test
    void neverExceedsTheHigherOfTwoOffersWhileItFollows() {
        CarModel car = settledCar(CarSettings.DEFAULT, 9);
        List<Double> amps = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            amps.add(run(car, 13, 0.1).l1());
        }

        assertThat(amps).isSorted().allSatisfy(value -> assertThat(value).isBetween(9.0, 13.0));
    }

    private static CarModel settledCar(CarSettings settings, int offeredAmps) {
        CarModel car = new CarModel(settings, TICK);
        run(car, offeredAmps, 10);
        return car;
    }

    private static PhaseAmpsTruth run(CarModel car, int offeredAmps, double seconds) {
        for (int i = 0; i < Math.round(seconds * 10); i++) {
            car.tick(offeredAmps, ALL, VOLTS);
        }
        return car.drawn();
    }
}
