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
package org.openhab.binding.teltocharge.internal.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;

class PhaseCurrentTest {

    private static final double NONE = Double.NaN;

    @Test
    void aWholeAmpGetsItsDecimalsFromPowerAndVoltage() {
        // 3,547 W at 228.391 V are 15.53 A, which a P1 meter gives as 15 or 16.
        assertThat(PhaseCurrent.of(15, 228.391, 3547.015)).isCloseTo(15.530, within(0.001));
        assertThat(PhaseCurrent.of(16, 228.391, 3547.015)).isEqualTo(16);
    }

    @Test
    void aMagnitudeGetsTheDirectionOfThePower() {
        // EM1 of a Shelly that exports, from evcc's tests.
        assertThat(PhaseCurrent.of(1.473, 226.9, -332.2)).isCloseTo(-1.464, within(0.001));
        assertThat(PhaseCurrent.of(-4, NONE, -676)).isBetween(-4.0, -676 / 253.0);
    }

    @Test
    void withoutAVoltageTheLowestOneCounts() {
        assertThat(PhaseCurrent.of(NONE, NONE, 2070)).isEqualTo(10);
        assertThat(PhaseCurrent.of(NONE, NONE, -2530)).isEqualTo(-10);
        assertThat(PhaseCurrent.of(9, NONE, 2070)).as("a whole amp was cut by less than one").isEqualTo(10);
        assertThat(PhaseCurrent.of(8, NONE, 2070)).isEqualTo(9);
        assertThat(PhaseCurrent.of(12, NONE, 2070)).isEqualTo(12);
    }

    @Test
    void withoutAPowerTheCurrentCountsAsImported() {
        assertThat(PhaseCurrent.of(7, 230, NONE)).isEqualTo(7);
        assertThat(PhaseCurrent.of(-7, 230, NONE)).isEqualTo(7);
        assertThat(PhaseCurrent.of(NONE, 230, NONE)).isNaN();
    }

    @Test
    void aReactiveCurrentAloneIsImported() {
        assertThat(PhaseCurrent.of(3, 230, 0)).isEqualTo(3);
    }

    @Test
    void neverUnderestimatesWhateverTheMeterRounds() {
        long seed = 4711;
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            double volts = 207 + 46 * random.nextDouble();
            double truth = 80 * random.nextDouble() - 40;
            double powerFactor = 0.8 + 0.2 * random.nextDouble();
            double watts = Math.rint(truth * volts * powerFactor);
            double active = watts / volts;
            double whole = random.nextBoolean() ? Math.floor(Math.abs(truth)) : Math.rint(Math.abs(truth));
            double shownVolts = random.nextBoolean() ? volts : NONE;
            double shownAmps = switch (random.nextInt(3)) {
                case 0 -> whole;
                case 1 -> Math.abs(truth);
                default -> NONE;
            };

            double amps = PhaseCurrent.of(shownAmps, shownVolts, watts);

            assertThat(amps).as("seed %d, sample %d: %f A, %f V, %f W", seed, i, shownAmps, shownVolts, watts)
                    .isGreaterThanOrEqualTo(active - 1e-9);
            if (watts >= 0 && !Double.isNaN(shownAmps)) {
                assertThat(amps).isBetween(shownAmps, Math.max(shownAmps + 1, active));
            }
        }
    }
}
