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

class PowerMeanTest {

    private static final Duration BLOCK = Duration.ofSeconds(30);
    private static final Duration GAP = Duration.ofSeconds(15);

    @Test
    void isUnknownUntilTheFirstBlockIsFull() {
        PowerMean mean = PowerMean.UNKNOWN;
        for (int t = 0; t < 30; t++) {
            mean = mean.plus(at(t), 1000, BLOCK, GAP);
            assertThat(mean.watts(at(t), GAP)).isNaN();
        }
        assertThat(mean.plus(at(30), 1000, BLOCK, GAP).watts(at(30), GAP)).isEqualTo(1000);
    }

    @Test
    void changesWithEachBlockOnly() {
        PowerMean mean = constant(1000, 0, 30);
        for (int t = 31; t < 60; t++) {
            mean = mean.plus(at(t), 4000, BLOCK, GAP);
            assertThat(mean.watts(at(t), GAP)).isEqualTo(1000);
        }
        assertThat(mean.plus(at(60), 4000, BLOCK, GAP).watts(at(60), GAP)).isCloseTo(3950, within(0.1));
    }

    @Test
    void weighsSamplesByTime() {
        // A meter that sends on change: 1000 W for 10 s, then 4000 W for 20 s.
        PowerMean mean = PowerMean.UNKNOWN.plus(at(0), 1000, BLOCK, GAP).plus(at(10), 1000, BLOCK, GAP)
                .plus(at(10.001), 4000, BLOCK, GAP).plus(at(25), 4000, BLOCK, GAP).plus(at(30), 4000, BLOCK, GAP);

        assertThat(mean.watts(at(30), GAP)).isCloseTo(3000, within(1.0));
    }

    @Test
    void usesEachSourceTimeOnceAndNoMissingValue() {
        PowerMean mean = constant(1000, 0, 40);

        assertThat(mean.plus(at(40), 9000, BLOCK, GAP)).isSameAs(mean);
        assertThat(mean.plus(at(39), 9000, BLOCK, GAP)).isSameAs(mean);
        assertThat(mean.plus(at(41), Double.NaN, BLOCK, GAP)).isSameAs(mean);
    }

    @Test
    void beginsAnewAfterAGap() {
        PowerMean mean = constant(1000, 0, 30);

        assertThat(mean.watts(at(45), GAP)).isEqualTo(1000);
        assertThat(mean.watts(at(46), GAP)).isNaN();
        assertThat(mean.plus(at(46), 1000, BLOCK, GAP).watts(at(46), GAP)).isNaN();
    }

    private static PowerMean constant(double watts, int from, int to) {
        PowerMean mean = PowerMean.UNKNOWN;
        for (int t = from; t <= to; t++) {
            mean = mean.plus(at(t), watts, BLOCK, GAP);
        }
        return mean;
    }
}
