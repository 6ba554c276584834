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
package org.openhab.binding.teltocharge.benchmarks.scenario.controller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;

/**
 * The rules of load-balancing research, sections 2.3 and 2.5 to 2.7.
 */
class OthersTest {

    /** Section 2.3, cluster peak shaving. */
    @Nested
    class OpenEmsCluster {
        private final Bench bench = new Bench(new OpenEms(Bench.site(1)), 1);

        @Test
        void settlesForThirtySecondsBeforeItRaises() {
            assertThat(bench.house(12, 1).amps()).isEqualTo(13);
            assertThat(bench.house(3, 29).amps()).isEqualTo(13);
            assertThat(bench.house(3, 1).amps()).isEqualTo(16);
        }

        @Test
        void takesTheExcessOffEverySecondEvenBeforeTheCarCouldFollow() {
            bench.house(3, 40);
            assertThat(bench.says(29, 1).amps()).isEqualTo(12);
            assertThat(bench.says(29, 1).amps()).isEqualTo(8);
            assertThat(bench.says(29, 1).amps()).isZero();
        }

        @Test
        void takesAMissingValueForNoLoad() {
            bench.house(12, 40);
            assertThat(bench.amps()).isEqualTo(13);
            assertThat(bench.silence(1).amps()).isEqualTo(16);
        }

        @Test
        void givesTheFirstInTheListWhatItWants() {
            Bench two = new Bench(new OpenEms(Bench.site(2)), 2);
            two.house(3, 40);
            assertThat(two.amps(0)).isEqualTo(16);
            assertThat(two.amps(1)).isEqualTo(6);
        }
    }

    /** Section 2.5. */
    @Nested
    class OpenWb2 {
        private final Bench bench = new Bench(new OpenWb(Bench.site(1)), 1);

        @Test
        void takesTheBaseLoadPerPhaseEveryTenSeconds() {
            assertThat(bench.house(12.4, 6).amps()).isCloseTo(12.6, within(1e-9));
            assertThat(bench.house(15, 9).amps()).isCloseTo(12.6, within(1e-9));
            assertThat(bench.house(15, 1).amps()).isEqualTo(10);
        }

        @Test
        void pausesWhenTheMinimumDoesNotFit() {
            assertThat(bench.house(5, 6).house(20, 10).amps()).isZero();
        }

        @Test
        void givesSevenKilowattsAMinuteAfterTheMeterFellSilent() {
            bench.house(3, 6);
            assertThat(bench.silence(59).amps()).isEqualTo(16);
            assertThat(bench.silence(12).amps()).isCloseTo(7000 / 690.0, within(1e-9));
        }

        @Test
        void sharesEquallyBetweenCarsThatHaveTheirMinimum() {
            Bench two = new Bench(new OpenWb(Bench.site(2)), 2);
            two.house(5, 6);
            assertThat(two.amps(0)).isEqualTo(10);
            assertThat(two.amps(1)).isEqualTo(10);
            two.house(15, 10);
            assertThat(two.amps(0)).isEqualTo(10);
            assertThat(two.amps(1)).isZero();
        }
    }

    /** Section 2.6. */
    @Nested
    class WarpChargeManager {
        private final Bench bench = new Bench(new Warp(Bench.site(1)), 1);

        @Test
        void switchesOnWhenOneAndAHalfTimesTheMinimumWasFreeForFourMinutes() {
            assertThat(bench.house(10, 239).amps()).isZero();
            assertThat(bench.house(10, 12).amps()).isGreaterThanOrEqualTo(6);
        }

        @Test
        void doesNotSwitchOnForLess() {
            assertThat(bench.house(17, 600).amps()).isZero();
        }

        @Test
        void takesMostOfASmallExcessAwayAtTheNextAllocation() {
            bench.house(3, 400);
            assertThat(bench.amps()).isEqualTo(16);
            // 2 A over, that is less than 20 %.
            bench.house(11, 20);
            assertThat(bench.amps()).isBetween(13.0, 14.5);
        }

        @Test
        void reactsWithinFiveSecondsToAnExcessOfMoreThanTwentyPercent() {
            bench.house(3, 400);
            double before = bench.amps();
            // 16 + 16 = 32 A on 25 A.
            assertThat(bench.house(16, 6).amps()).isLessThan(before);
        }

        @Test
        void pausesWhenTheMeterIsSilentForMoreThanSixtyFiveSeconds() {
            bench.house(3, 400);
            assertThat(bench.silence(65).amps()).isEqualTo(16);
            assertThat(bench.silence(1).amps()).isZero();
        }
    }

    /** Section 2.7. */
    @Nested
    class HassTripScore {
        private final Bench bench = new Bench(new HassScore(Bench.site(1)), 1);

        @Test
        void letsASmallOverloadRunUntilTheScoreIsFull() {
            bench.house(3, 30);
            assertThat(bench.amps()).isEqualTo(16);
            // 27 A on 25 A is 8 % over: a point a second.
            assertThat(bench.house(11, 59).amps()).isEqualTo(16);
            assertThat(bench.house(11, 1).amps()).isEqualTo(14);
        }

        @Test
        void reactsFasterTheLargerTheOverload() {
            bench.house(3, 30);
            // 37 A on 25 A is 48 % over: six points a second.
            assertThat(bench.house(21, 9).amps()).isEqualTo(16);
            assertThat(bench.house(21, 1).amps()).isZero();
        }

        @Test
        void raisesAQuarterOfAnHourAfterTheLastChange() {
            bench.house(3, 30).house(11, 60);
            assertThat(bench.house(3, 899).amps()).isEqualTo(14);
            assertThat(bench.house(3, 1).amps()).isEqualTo(16);
        }

        @Test
        void changesNothingWithoutAMeter() {
            bench.house(3, 30);
            assertThat(bench.silence(3600).amps()).isEqualTo(16);
        }
    }

    @Test
    void aConstantControllerOffersTheSameWhateverHappens() {
        Bench six = new Bench(ControllerKind.FIXED_6.create(trace(), Bench.site(1)), 1);
        assertThat(six.house(30, 5).silence(5).amps()).isEqualTo(6);
        Bench none = new Bench(ControllerKind.NONE.create(trace(), Bench.site(1)), 1);
        assertThat(none.house(30, 5).silence(5).amps()).isEqualTo(16);
    }

    private static Trace trace() {
        return new Trace("t", 0, new double[1],
                new double[1], new double[1], new double[1]);
    }
}
