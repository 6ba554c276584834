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

    @Test
    void knowsWholeAmperesAfterTenSamplesWithThreeValues() {
        MeterResolution resolution = MeterResolution.UNKNOWN;
        for (int i = 0; i < 10; i++) {
            assertThat(resolution.hiddenAmps()).isZero();
            resolution = resolution.plus(PhaseAmps.of(2, 0, -i % 3));
        }

        assertThat(resolution.hiddenAmps()).isEqualTo(1);
    }

    @Test
    void doesNotKnowThemFromLoadsThatNeverChange() {
        MeterResolution resolution = MeterResolution.UNKNOWN;
        for (int i = 0; i < 1000; i++) {
            resolution = resolution.plus(PhaseAmps.of(4, 0, 5));
        }
        assertThat(resolution.hiddenAmps()).isZero();

        assertThat(resolution.plus(PhaseAmps.of(6, 0, 5)).hiddenAmps()).isEqualTo(1);
    }

    @Test
    void knowsForGoodThatAMeterIsFinerFromASingleFraction() {
        MeterResolution fine = whole().plus(PhaseAmps.of(7, 7.01, 7));
        assertThat(fine.hiddenAmps()).isZero();
        for (int i = 0; i < 100; i++) {
            assertThat(fine.plus(PhaseAmps.of(i, i + 1, i + 2))).isSameAs(fine);
        }
    }

    @Test
    void takesWhatIsMissingForNoReadingAndArithmeticForNoFraction() {
        MeterResolution resolution = MeterResolution.UNKNOWN;
        assertThat(resolution.plus(PhaseAmps.MISSING)).isSameAs(resolution);
        for (int i = 0; i < 10; i++) {
            resolution = resolution.plus(PhaseAmps.of(3 * 1.1 / 1.1 + i, MISSING, MISSING));
        }

        assertThat(resolution.hiddenAmps()).isEqualTo(1);
        assertThat(resolution.plus(PhaseAmps.MISSING)).isSameAs(resolution);
    }

    @Test
    void remembersNoMoreThanItNeedsAndNothingNewOnceItKnows() {
        assertThat(whole().samples()).isEqualTo(10);
        assertThat(whole().values()).hasSize(3);
        MeterResolution known = whole();
        assertThat(known.plus(PhaseAmps.of(21, 22, 23))).isSameAs(known);
    }

    @Test
    void hardlyEverTakesTenthsOfAnAmpereForWholeOnesAndNeverForLong() {
        int[] mistaken = new int[1];
        Gen.forAllSeeds(1, 500, gen -> {
            MeterResolution resolution = MeterResolution.UNKNOWN;
            for (int i = 0; i < 60; i++) {
                resolution = resolution.plus(PhaseAmps.of(tenths(gen), tenths(gen), tenths(gen)));
                mistaken[0] += resolution.hiddenAmps() > 0 ? 1 : 0;
            }
            assertThat(resolution.hiddenAmps()).isZero();
        });
        assertThat(mistaken[0]).isZero();
    }

    private static double tenths(Gen gen) {
        return gen.between(-50, 250) / 10.0;
    }

    private static MeterResolution whole() {
        MeterResolution resolution = MeterResolution.UNKNOWN;
        for (int i = 0; i < 20; i++) {
            resolution = resolution.plus(PhaseAmps.of(i, i + 1, i + 2));
        }
        return resolution;
    }
}
