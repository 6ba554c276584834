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
package org.openhab.binding.teltocharge.dlb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.testing.Gen;

class MeterResolutionTest {

    private static final double MISSING = Double.NaN;

    private MeterResolution resolution = MeterResolution.UNKNOWN;
    private PhaseAmps before = PhaseAmps.MISSING;

    @Test
    void knowsWholeAmperesAfterTenSamplesWithStepsOfOne() {
        for (int i = 0; i < 10; i++) {
            assertThat(resolution.hiddenAmps()).isZero();
            tell(2, 0, -i % 2);
        }

        assertThat(resolution.hiddenAmps()).isEqualTo(1);
    }

    @Test
    void doesNotKnowThemFromLoadsThatNeverWander() {
        for (int i = 0; i < 1000; i++) {
            tell(i % 100 < 50 ? 4 : 14, i % 30 < 10 ? 0 : 8, 5);
        }
        assertThat(resolution.hiddenAmps()).isZero();
    }

    @Test
    void countsAStepOnce() {
        for (int i = 0; i < 10; i++) {
            tell(i < 3 ? 4 : 5, i < 6 ? 1 : 2, 7);
        }
        assertThat(resolution.steps()).isEqualTo(2);
    }

    @Test
    void knowsForGoodThatAMeterIsFinerFromASingleFraction() {
        whole();
        tell(7, 7.01, 7);
        MeterResolution fine = resolution;
        assertThat(fine.hiddenAmps()).isZero();
        for (int i = 0; i < 100; i++) {
            tell(i, i + 1, i + 2);
            assertThat(resolution).isSameAs(fine);
        }
    }

    @Test
    void takesWhatIsMissingForNoReadingAndArithmeticForNoFraction() {
        MeterResolution unknown = resolution;
        tell(MISSING, MISSING, MISSING);
        assertThat(resolution).isSameAs(unknown);
        for (int i = 0; i < 10; i++) {
            tell(3 * 1.1 / 1.1 + i, MISSING, MISSING);
        }

        assertThat(resolution.hiddenAmps()).isEqualTo(1);
        MeterResolution known = resolution;
        tell(MISSING, MISSING, MISSING);
        assertThat(resolution).isSameAs(known);
    }

    @Test
    void remembersNoMoreThanItNeedsAndNothingNewOnceItKnows() {
        whole();
        assertThat(resolution.samples()).isEqualTo(10);
        assertThat(resolution.steps()).isEqualTo(5);
        MeterResolution known = resolution;
        tell(21, 22, 23);
        assertThat(resolution).isSameAs(known);
    }

    @Test
    void neverTakesTenthsOfAnAmpereForWholeOnes() {
        Gen.forAllSeeds(1, 500, gen -> {
            resolution = MeterResolution.UNKNOWN;
            for (int i = 0; i < 60; i++) {
                tell(tenths(gen), tenths(gen), tenths(gen));
                assertThat(resolution.hiddenAmps()).isZero();
            }
        });
    }

    private void tell(double l1, double l2, double l3) {
        PhaseAmps told = PhaseAmps.of(l1, l2, l3);
        resolution = resolution.plus(before, told);
        before = told;
    }

    private static double tenths(Gen gen) {
        return gen.between(-50, 250) / 10.0;
    }

    private void whole() {
        for (int i = 0; i < 20; i++) {
            tell(i, i + 1, i + 2);
        }
    }
}
