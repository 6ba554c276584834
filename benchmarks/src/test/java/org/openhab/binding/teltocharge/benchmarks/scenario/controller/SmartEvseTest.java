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

import org.junit.jupiter.api.Test;

/**
 * The rule of load-balancing research, section 2.2.
 */
class SmartEvseTest {

    private final Bench bench = new Bench(new SmartEvse(Bench.site(1)), 1);

    @Test
    void beginsWithTheMinimumAndRaisesByAQuarterOfWhatIsFree() {
        assertThat(bench.house(5, 1).amps()).isEqualTo(6);
        // 25 - 5 - 6 = 14 A are free at the next loop, 2 s later.
        assertThat(bench.house(5, 2).amps()).isEqualTo(9.5);
    }

    @Test
    void lowersByAllThatIsTooMuch() {
        bench.house(5, 60);
        assertThat(bench.amps()).isEqualTo(16);
        // 16 + 13 - 25 = 4 A too much.
        assertThat(bench.house(13, 2).amps()).isCloseTo(12, within(0.01));
    }

    @Test
    void subtractsTheSameExcessAgainWhenATelegramIsRepeated() {
        bench.house(5, 60);
        assertThat(bench.says(28, 2).amps()).isEqualTo(13);
        assertThat(bench.says(28, 2).amps()).isEqualTo(10);
    }

    @Test
    void stopsForAMinuteWhenTheMinimumIsTooMuchThreeTimes() {
        bench.house(5, 60);
        assertThat(bench.house(20, 4).amps()).isEqualTo(6);
        int stopped = bench.second();
        while (bench.house(20, 1).amps() > 0) {
            stopped = bench.second();
        }
        assertThat(stopped).isLessThanOrEqualTo(60 + 8);
        assertThat(bench.house(3, 58).amps()).isZero();
        assertThat(bench.house(3, 4).amps()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void stopsAtOnceWhenTwiceTheLimitFlows() {
        bench.house(5, 60);
        assertThat(bench.house(40, 2).amps()).isZero();
    }

    @Test
    void stopsWhenTheMeterIsSilentForElevenSeconds() {
        bench.house(5, 60);
        assertThat(bench.silence(10).amps()).isEqualTo(16);
        assertThat(bench.silence(1).amps()).isZero();
    }

    @Test
    void sharesEquallyAndHandsNothingOn() {
        Bench two = new Bench(new SmartEvse(Bench.site(2)), 2);
        two.house(3, 120);
        assertThat(two.amps(0)).isEqualTo(two.amps(1)).isBetween(10.0, 11.0);
    }
}
