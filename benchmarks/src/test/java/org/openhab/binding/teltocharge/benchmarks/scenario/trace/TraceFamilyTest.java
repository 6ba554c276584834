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
package org.openhab.binding.teltocharge.benchmarks.scenario.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * The synthetic days.
 */
class TraceFamilyTest {

    @ParameterizedTest
    @EnumSource
    void makesTheSameDayOfTheSameSeed(TraceFamily family) {
        for (int shape = 0; shape < TraceFamily.SHAPES; shape++) {
            assertThat(hash(family.day(shape, 1, 7))).isEqualTo(hash(family.day(shape, 1, 7)))
                    .isNotEqualTo(hash(family.day(shape, 1, 8)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void staysWithinWhatOneHouseholdCanDraw(TraceFamily family) {
        for (int shape = 0; shape < TraceFamily.SHAPES; shape++) {
            Trace day = family.day(shape, 1, 1);
            assertThat(day.seconds()).isEqualTo(86_400);
            for (int second = 0; second < day.seconds(); second++) {
                PhaseAmps loads = day.loads(second);
                assertThat(loads.isComplete()).isTrue();
                assertThat(Math.max(loads.l1(), Math.max(loads.l2(), loads.l3()))).isBetween(0.0, 80.0);
            }
        }
    }

    @Test
    void cloudsCoverSolarPanelsByDayOnly() {
        Trace day = TraceFamily.CLOUDS.day(1, 1, 1);
        assertThat(day.solarWatts(3 * 3600)).isZero();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int second = 12 * 3600; second < 14 * 3600; second++) {
            least = Math.min(least, day.solarWatts(second));
            most = Math.max(most, day.solarWatts(second));
        }
        assertThat(most).isBetween(9_000.0, 11_000.0);
        assertThat(least).isLessThan(0.5 * most);
    }

    @Test
    void aKettleAddsItsRatedCurrentForMinutes() {
        Canvas canvas = new Canvas();
        new Household(canvas, new SplittableRandom(1)).kettle(Phase.L2,
                1000);
        Trace day = canvas.trace("kettle");
        assertThat(day.loads(999)).isEqualTo(PhaseAmps.ZERO);
        assertThat(day.loads(1000).l2()).isBetween(8.7, 13.0);
        assertThat(day.loads(1109).l2()).isEqualTo(day.loads(1000).l2());
        assertThat(day.loads(1251)).isEqualTo(PhaseAmps.ZERO);
    }

    private static long hash(Trace day) {
        long hash = 0;
        for (int second = 0; second < day.seconds(); second++) {
            hash = 31 * hash + day.loads(second).hashCode() + Double.hashCode(day.solarWatts(second));
        }
        return hash;
    }
}
