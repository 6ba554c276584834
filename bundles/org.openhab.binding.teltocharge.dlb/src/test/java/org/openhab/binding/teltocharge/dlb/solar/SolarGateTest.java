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
package org.openhab.binding.teltocharge.dlb.solar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.testing.Gen;

class SolarGateTest {

    private static final SurplusSettings SETTINGS = SurplusSettings.DEFAULT;

    @Test
    void opensWhenTheSurplusHasSufficedForTheStartDelay() {
        assertThat(starts(t -> true, 0, 200)).containsExactly(60);
    }

    @Test
    void startsTheDelayAgainWhenACloudPasses() {
        assertThat(starts(t -> t != 59, 0, 200)).containsExactly(120);
    }

    @Test
    void staysOpenWhileTheSurplusIsMissingForLessThanTheStopDelay() {
        SolarGate gate = open();
        for (int t = 61; t < 240; t++) {
            gate = gate.step(false, at(t), SETTINGS);
        }
        assertThat(gate.open()).isTrue();
        assertThat(gate.changesAt(at(240), SETTINGS)).isEqualTo(at(241));
        assertThat(gate.step(true, at(240), SETTINGS).changesAt(at(240), SETTINGS)).isNull();
        assertThat(gate.step(false, at(241), SETTINGS).open()).isFalse();
    }

    @Test
    void doublesTheStartDelayWithEachStopOfTheLastHour() {
        // The worst of clouds: surplus exactly until it starts, none exactly until it stops; seen a second later each.
        List<Integer> starts = worstCase(7200);

        assertThat(starts.subList(0, 5)).containsExactly(60, 362, 784, 1446, 2108);
        assertThat(starts.stream().filter(t -> t < 3600)).hasSize(7);
        assertThat(starts.stream().filter(t -> t >= 3600)).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void forgetsStopsAfterAnHour() {
        SolarGate gate = open().step(false, at(1000), SETTINGS).step(false, at(1180), SETTINGS);

        assertThat(gate.step(true, at(1200), SETTINGS).changesAt(at(1200), SETTINGS)).isEqualTo(at(1320));
        assertThat(gate.step(true, at(4780), SETTINGS).changesAt(at(4780), SETTINGS)).isEqualTo(at(4840));
    }

    @Test
    void closesAtOnceWhenThereIsNothingToCharge() {
        assertThat(open().idle()).isEqualTo(SolarGate.CLOSED);
        assertThat(SolarGate.CLOSED.idle()).isSameAs(SolarGate.CLOSED);
    }

    @Test
    void startsSevenTimesInAnHourAtMostWhateverTheClouds() {
        Gen.forAllSeeds(1, 50, gen -> {
            boolean[] sun = new boolean[3 * 3600];
            for (int t = 0; t < sun.length;) {
                boolean shines = gen.chance(0.5);
                for (int end = Math.min(sun.length, t + gen.between(1, 400)); t < end; t++) {
                    sun[t] = shines;
                }
            }
            List<Integer> starts = starts(t -> sun[t], 0, sun.length);
            for (int start : starts) {
                assertThat(starts.stream().filter(t -> t >= start && t < start + 3600)).hasSizeLessThanOrEqualTo(7);
            }
        });
    }

    private static List<Integer> worstCase(int seconds) {
        SolarGate gate = SolarGate.CLOSED;
        List<Integer> starts = new ArrayList<>();
        for (int t = 0; t < seconds; t++) {
            SolarGate next = gate.step(!gate.open(), at(t), SETTINGS);
            if (next.open() && !gate.open()) {
                starts.add(t);
            }
            gate = next;
        }
        return starts;
    }

    private static List<Integer> starts(IntPredicate enough, int from, int to) {
        SolarGate gate = SolarGate.CLOSED;
        List<Integer> starts = new ArrayList<>();
        for (int t = from; t < to; t++) {
            SolarGate next = gate.step(enough.test(t), at(t), SETTINGS);
            if (next.open() && !gate.open()) {
                starts.add(t);
            }
            gate = next;
        }
        return starts;
    }

    private static SolarGate open() {
        return SolarGate.CLOSED.step(true, at(0), SETTINGS).step(true, at(60), SETTINGS);
    }
}
