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
package org.openhab.binding.teltocharge.dlb.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.testing.Gen;

/** Samples.at(0) is noon, where a quarter begins. */
class QuarterHourTest {

    private static final Duration GAP = Duration.ofSeconds(15);
    private static final double LIMIT = 5000;

    @Test
    void allowsTheLimitWhenExactlyThatIsDrawn() {
        for (int t : new int[]{1, 450, 870, 899}) {
            QuarterHour quarter = constant(QuarterHour.UNKNOWN, LIMIT, 0, t);
            assertThat(quarter.allowedWatts(at(t), LIMIT)).isCloseTo(LIMIT, within(0.1));
        }
    }

    @Test
    void allowsMoreWhenLessWasDrawnAndLessWhenMoreWas() {
        QuarterHour low = constant(QuarterHour.UNKNOWN, 2000, 0, 450);
        QuarterHour high = constant(QuarterHour.UNKNOWN, 8000, 0, 450);

        assertThat(low.allowedWatts(at(450), LIMIT)).isCloseTo(8000, within(1.0));
        assertThat(high.allowedWatts(at(450), LIMIT)).isCloseTo(2000, within(1.0));
    }

    @Test
    void allowsNothingWhenTheLimitHasBeenReached() {
        assertThat(constant(QuarterHour.UNKNOWN, 12_000, 0, 400).allowedWatts(at(400), LIMIT)).isZero();
    }

    @Test
    void doesNotMakeUpForAllInTheLastSeconds() {
        QuarterHour quarter = constant(QuarterHour.UNKNOWN, 0, 0, 890);

        // 10 s are left: half a million watts would do for the quarter, and go on into the next.
        assertThat(quarter.allowedWatts(at(890), LIMIT)).isCloseTo((LIMIT * 900 + LIMIT * 50) / 60, within(1.0));
        assertThat(constant(QuarterHour.UNKNOWN, 6000, 0, 880).allowedWatts(at(880), LIMIT)).isZero();
    }

    @Test
    void beginsAnewWithEachQuarterOfTheClock() {
        QuarterHour quarter = constant(QuarterHour.UNKNOWN, 12_000, 0, 899);
        quarter = quarter.plus(at(901), 12_000, LIMIT, GAP);

        assertThat(quarter.start()).isEqualTo(at(900));
        assertThat(quarter.joules()).isCloseTo(12_000, within(1.0));
        assertThat(quarter.allowedWatts(at(901), LIMIT)).isCloseTo((LIMIT * 900 - 12_000) / 899, within(1.0));
    }

    @Test
    void countsTheNewestSampleOnIntoTheNextQuarter() {
        QuarterHour quarter = constant(QuarterHour.UNKNOWN, 9000, 0, 899);

        assertThat(quarter.allowedWatts(at(902), LIMIT)).isCloseTo((LIMIT * 900 - 18_000) / 898, within(1.0));
    }

    @Test
    void takesTheLimitForWhatItDidNotSee() {
        QuarterHour late = QuarterHour.UNKNOWN.plus(at(600), 1000, LIMIT, GAP);
        assertThat(late.joules()).isEqualTo(600 * LIMIT);
        assertThat(late.allowedWatts(at(600), LIMIT)).isEqualTo(LIMIT);

        QuarterHour gap = constant(QuarterHour.UNKNOWN, 1000, 0, 100).plus(at(200), 1000, LIMIT, GAP);
        assertThat(gap.joules()).isCloseTo(100 * 1000 + 100 * LIMIT, within(1.0));

        QuarterHour high = constant(QuarterHour.UNKNOWN, 8000, 0, 100).plus(at(200), 1000, LIMIT, GAP);
        assertThat(high.joules()).isCloseTo(200 * 8000, within(1.0));
        assertThat(QuarterHour.UNKNOWN.allowedWatts(at(600), LIMIT)).isEqualTo(LIMIT);
    }

    @Test
    void doesNotSubtractWhatIsFedIn() {
        QuarterHour quarter = constant(constant(QuarterHour.UNKNOWN, 4000, 0, 100), -9000, 101, 500);

        assertThat(quarter.joules()).isCloseTo(100 * 4000 + 2000, within(1.0));
    }

    @Test
    void usesEachSourceTimeOnceAndNoMissingValue() {
        QuarterHour quarter = constant(QuarterHour.UNKNOWN, 4000, 0, 100);

        assertThat(quarter.plus(at(100), 9000, LIMIT, GAP)).isSameAs(quarter);
        assertThat(quarter.plus(at(101), Double.NaN, LIMIT, GAP)).isSameAs(quarter);
    }

    @Test
    void keepsTheMeanAtTheLimitWhenWhatItAllowsIsDrawn() {
        Gen.forAllSeeds(1, 100, gen -> {
            double house = gen.between(0.0, LIMIT);
            QuarterHour quarter = QuarterHour.UNKNOWN.plus(at(0), house, LIMIT, GAP);
            double joules = 0;
            double drawn = house;
            for (int t = 1; t <= 900; t++) {
                house = gen.chance(0.02) ? gen.between(0.0, LIMIT) : house;
                double watts = Math.max(house, quarter.allowedWatts(at(t - 1), LIMIT));
                joules += (drawn + watts) / 2;
                drawn = watts;
                quarter = quarter.plus(at(t), watts, LIMIT, GAP);
            }
            assertThat(joules / 900).isLessThanOrEqualTo(LIMIT * 1.01);
        });
    }

    private static QuarterHour constant(QuarterHour from, double watts, int first, int last) {
        QuarterHour quarter = from;
        for (int t = first; t <= last; t++) {
            quarter = quarter.plus(at(t), watts, LIMIT, GAP);
        }
        return quarter;
    }
}
