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
import static org.assertj.core.api.Assertions.within;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import org.junit.jupiter.api.Test;

class GridPowerTest {

    private static final GridPower STAR = new GridPower(GridType.STAR, 230);
    private static final GridPower DELTA = new GridPower(GridType.DELTA, 230);

    @Test
    void knowsWhatAnAmpereOfAChargerMeans() {
        assertThat(STAR.wattsPerAmp(PhaseSet.THREE_PHASE)).isEqualTo(690);
        assertThat(STAR.wattsPerAmp(PhaseSet.L2_L3)).isEqualTo(460);
        assertThat(STAR.wattsPerAmp(PhaseSet.L1)).isEqualTo(230);
        assertThat(new GridPower(GridType.SINGLE_PHASE, 230).wattsPerAmp(PhaseSet.THREE_PHASE)).isEqualTo(230);
        // 3 x 230 V without neutral: 32 A on three lines are 12.7 kW, on two lines 7.4 kW.
        assertThat(32 * DELTA.wattsPerAmp(PhaseSet.THREE_PHASE)).isCloseTo(12_748, within(1.0));
        assertThat(32 * DELTA.wattsPerAmp(PhaseSet.L1_L3)).isEqualTo(7360);
    }

    @Test
    void addsUpWhatChargersDraw() {
        assertThat(STAR.ofChargers(new PhaseAmps(10, 6, 0))).isEqualTo(16 * 230);
        assertThat(DELTA.ofChargers(PhaseAmps.of(10))).isCloseTo(10 * 398.37, within(0.1));
        assertThat(DELTA.ofChargers(new PhaseAmps(10, 0, 10))).isCloseTo(2300, within(0.1));
        assertThat(STAR.ofChargers(new PhaseAmps(10, Double.NaN, 0))).isNaN();
        assertThat(new GridPower(GridType.SINGLE_PHASE, 230).ofChargers(new PhaseAmps(10, Double.NaN, Double.NaN)))
                .isEqualTo(2300);
    }

    @Test
    void takesTheMetersPowerBeforeItsCurrents() {
        assertThat(STAR.of(new MeterSample(PhaseAmps.of(10), 6500, at(0)))).isEqualTo(6500);
        assertThat(STAR.of(new MeterSample(new PhaseAmps(-10, 2, 2), at(0)))).isEqualTo(-1380);
        assertThat(STAR.of(new MeterSample(new PhaseAmps(-10, 2, Double.NaN), at(0)))).isNaN();
        assertThat(DELTA.of(new MeterSample(PhaseAmps.of(10), at(0)))).isNaN();
    }
}
