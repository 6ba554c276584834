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
package org.openhab.embedded.demo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final double FUSE = 25;

    @Test
    void blamesTheCarForNoMoreThanItDraws() {
        // L1: 30 + 6 = 36, 11 above the fuse, 6 of them the car's. L2: 20 + 6 = 26, 1 above. L3: below.
        Second second = second(List.of(30.0, 20.0, 1.0), 6, 1);

        assertThat(second.overload(FUSE)).isEqualTo(7.0);
    }

    @Test
    void looksAtWhatFlowsWhenCurrentsDoNotAddUp() {
        // On a delta grid 20 A and 10 A that are 60 degrees out of step make 26.5 A.
        Second second = new Second("2026-01-01T00:00:00Z", List.of(20.0, 20.0, 0.0), List.of(0.0, 10.0, 10.0), 2300,
                List.of(20.0, 26.5, 10.0), 10, List.of(10), "L2_L3", "circuit-limit", null, 1);

        assertThat(second.overload(FUSE)).isEqualTo(1.5);
        assertThat(Totals.of(List.of(second), FUSE, 0).energyWh()).isCloseTo(2300 / 3600.0, within(1e-9));
    }

    @Test
    void blamesTheCarForNothingWhenItIsPaused() {
        assertThat(second(List.of(40.0, 40.0, 40.0), 0, 1).overload(FUSE)).isZero();
    }

    @Test
    void addsUpOverloadAndEnergyOfEverySecond() {
        List<Second> seconds = List.of(second(List.of(20.0, 1.0, 1.0), 10, 3), second(List.of(20.0, 1.0, 1.0), 10, 4));

        Totals totals = Totals.of(seconds, FUSE, 2);

        assertThat(totals.overloadAs()).isEqualTo(10.0);
        // 2 s x 3 x 10 A x 230 V = 13800 Ws
        assertThat(totals.energyWh()).isCloseTo(13800 / 3600.0, within(1e-9));
        assertThat(totals.writes()).isEqualTo(2);
    }

    @Test
    void countsTheLongestUnbrokenOverload() {
        Second over = second(List.of(20.0, 1.0, 1.0), 10, 1);
        Second under = second(List.of(1.0, 1.0, 1.0), 10, 1);

        Totals totals = Totals.of(List.of(over, over, under, over, over, over, under), FUSE, 0);

        assertThat(totals.longestOverloadSeconds()).isEqualTo(3);
    }

    @Test
    void toleratesTheMeterPeriodAndTheCarsReactionButNotASecondMore() {
        Settings settings = new Settings(20, 8080, "built-in", "b", "s", FUSE, 1, 1, 8);
        Second over = second(List.of(20.0, 1.0, 1.0), 10, 1);

        assertThat(summary(settings, over, 9).overloaded()).isFalse();
        assertThat(summary(settings, over, 10).overloaded()).isTrue();
    }

    @Test
    void comesToNothingWhenNoSecondPassed() {
        assertThat(Totals.of(List.of(), FUSE, 7)).isEqualTo(new Totals(0, 0, 0, 0));
    }

    private static Summary summary(Settings settings, Second second, int times) {
        List<Second> seconds = IntStream.range(0, times).mapToObj(i -> second).toList();
        return new Summary(settings, seconds, Totals.of(seconds, settings.fuse(), 0));
    }

    private static Second second(List<Double> house, double drawn, long writes) {
        return Second.of("2026-01-01T00:00:00Z", house, Stream.of(drawn, drawn, drawn).toList(), (int) drawn,
                "THREE_PHASE", "circuit-limit", null, writes);
    }
}
