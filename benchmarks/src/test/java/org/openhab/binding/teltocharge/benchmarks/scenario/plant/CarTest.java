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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * How cars follow. Seconds are counted from the one in which the charger was told.
 */
class CarTest {

    private double drawn;

    @Test
    void anIdealCarDrawsWhatItIsOfferedASecondLater() {
        Car car = car(CarModel.IDEAL, 16);
        assertThat(car.step(16, PhaseSet.THREE_PHASE)).isEqualTo(16);
        assertThat(car.step(9, PhaseSet.THREE_PHASE)).isEqualTo(9);
        assertThat(car.step(0, PhaseSet.THREE_PHASE)).isZero();
    }

    @Test
    void aStandardCarFollowsOverItsWholeRangeWithinFiveSeconds() {
        Car car = charging(CarModel.STANDARD, 16);
        assertThat(secondsUntil(car, 6, 6)).isEqualTo(5);
        assertThat(secondsUntil(car, 16, 16)).isEqualTo(5);
    }

    @Test
    void aStandardCarStopsWithinThreeSecondsAndBeginsAfterFive() {
        Car car = charging(CarModel.STANDARD, 32);
        assertThat(secondsUntil(car, 0, 0)).isEqualTo(3);
        int seconds = 0;
        while (car.step(10, PhaseSet.THREE_PHASE) == 0) {
            seconds++;
        }
        assertThat(seconds + 1).isEqualTo(5);
    }

    @Test
    void aSlowCarNeedsHalfAMinuteToRiseButFallsLikeOthers() {
        Car car = charging(CarModel.SLOW_UP, 32);
        assertThat(secondsUntil(car, 6, 6)).isEqualTo(5);
        assertThat(secondsUntil(car, 32, 32)).isEqualTo(27);
    }

    @Test
    void aCarWithAFloorTakesNothingBelowItOnThreePhases() {
        assertThat(settled(CarModel.FLOOR_8A, 7, PhaseSet.THREE_PHASE)).isZero();
        assertThat(settled(CarModel.FLOOR_8A, 8, PhaseSet.THREE_PHASE)).isEqualTo(8);
        assertThat(settled(CarModel.FLOOR_8A, 6, PhaseSet.L1)).isEqualTo(6);
    }

    @Test
    void aCarThatDrawsLessTakesAShareOfTheOffer() {
        assertThat(settled(CarModel.DRAWS_LESS, 10, PhaseSet.THREE_PHASE)).isEqualTo(8.5);
    }

    @Test
    void aCarThatDiesDoesNotWakeUpAfterItsThirdPause() {
        Car car = charging(CarModel.DIES_AFTER_THIRD_PAUSE, 16);
        for (int pause = 1; pause <= 3; pause++) {
            assertThat(run(car, 16, 20)).as("before pause " + pause).isEqualTo(16);
            assertThat(run(car, 0, 20)).isZero();
        }
        assertThat(run(car, 16, 100)).isZero();
    }

    @Test
    void aCarTakesCurrentOnlyOnPhasesThatItHas() {
        Car car = new Car(new CarSetup(CarModel.IDEAL, 16, PhaseSet.L2, 0, 100, Double.POSITIVE_INFINITY));
        assertThat(car.step(10, PhaseSet.THREE_PHASE)).isEqualTo(10);
        assertThat(car.step(10, PhaseSet.L1_L3)).isZero();
    }

    @Test
    void aFullCarTakesNothing() {
        Car car = new Car(new CarSetup(CarModel.IDEAL, 16, PhaseSet.L1, 0, 100, 1));
        assertThat(car.step(10, PhaseSet.L1)).isEqualTo(10);
        car.take(1);
        assertThat(car.isFull()).isTrue();
        assertThat(car.step(10, PhaseSet.L1)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void noCarEverDrawsMoreThanItWasOfferedInTheLastFiveSeconds(CarModel model) {
        Car car = car(model, 32);
        Random random = new Random(1);
        int[] offered = new int[2000];
        for (int t = 0; t < offered.length; t++) {
            offered[t] = t % 7 != 0 && t > 0 ? offered[t - 1] : random.nextInt(4) == 0 ? 0 : 6 + random.nextInt(27);
            double amps = car.step(offered[t], PhaseSet.THREE_PHASE);
            int most = 0;
            for (int before = Math.max(0, t - 5); before <= t; before++) {
                most = Math.max(most, offered[before]);
            }
            assertThat(amps).isBetween(0.0, (double) most);
        }
    }

    private int secondsUntil(Car car, int offered, double amps) {
        int seconds = 0;
        do {
            drawn = car.step(offered, PhaseSet.THREE_PHASE);
            seconds++;
        } while (Math.abs(drawn - amps) > 1e-9);
        return seconds;
    }

    private static double settled(CarModel model, int offered, PhaseSet phases) {
        Car car = car(model, 32);
        double amps = 0;
        for (int t = 0; t < 60; t++) {
            amps = car.step(offered, phases);
        }
        return amps;
    }

    private static double run(Car car, int offered, int seconds) {
        double amps = 0;
        for (int t = 0; t < seconds; t++) {
            amps = car.step(offered, PhaseSet.THREE_PHASE);
        }
        return amps;
    }

    private static Car charging(CarModel model, int most) {
        Car car = car(model, most);
        run(car, most, 100);
        return car;
    }

    private static Car car(CarModel model, double most) {
        return new Car(new CarSetup(model, most, PhaseSet.THREE_PHASE, 0, Integer.MAX_VALUE,
                Double.POSITIVE_INFINITY));
    }
}
