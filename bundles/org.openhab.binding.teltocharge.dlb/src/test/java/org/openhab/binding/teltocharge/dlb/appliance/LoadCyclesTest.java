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
package org.openhab.binding.teltocharge.dlb.appliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.time.Duration;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.testing.Gen;

class LoadCyclesTest {

    private static final Duration GAP = Duration.ofSeconds(60);
    private static final double HOUSE = 2;

    @Test
    void expectsAnOvenToComeOnAgainAfterItsThirdStart() {
        // 2.3 kW for 100 s of every 300 s.
        IntToDoubleFunction oven = t -> HOUSE + (t % 300 < 100 ? 10 : 0);
        LoadCycles cycles = run(LoadCycles.UNKNOWN, oven, 0, 550, 1);
        assertThat(cycles.expected(at(550))).isNaN();

        // The first seconds belong to the level that it begins with: it is seen to start at 300, 600 and 900 s.
        cycles = run(cycles, oven, 551, 1150, 1);
        assertThat(cycles.expected(at(1150))).isCloseTo(12, within(0.1));
    }

    @Test
    void expectsNothingMoreThanThereIsWhileTheApplianceIsOn() {
        IntToDoubleFunction oven = t -> HOUSE + (t % 300 < 100 ? 0 : 10);
        LoadCycles cycles = run(LoadCycles.UNKNOWN, oven, 0, 1150, 1);

        assertThat(cycles.expected(at(1150))).isCloseTo(12, within(0.1));
    }

    @Test
    void addsTheApplianceToWhatTheHouseDrawsNow() {
        IntToDoubleFunction oven = t -> (t < 1120 ? HOUSE : HOUSE + 5) + (t % 300 < 100 ? 10 : 0);
        LoadCycles cycles = run(LoadCycles.UNKNOWN, oven, 0, 1150, 1);

        assertThat(cycles.expected(at(1150))).isCloseTo(17, within(0.1));
    }

    @Test
    void letsGoWhenTheApplianceStaysOff() {
        IntToDoubleFunction oven = t -> HOUSE + (t < 1000 && t % 300 < 100 ? 10 : 0);
        LoadCycles cycles = run(LoadCycles.UNKNOWN, oven, 0, 1420, 1);
        assertThat(cycles.expected(at(1424))).isCloseTo(12, within(0.1));

        assertThat(cycles.expected(at(1425))).isNaN();
    }

    @Test
    void knowsAnAirFryerWithAThermostatThatIsNoClock() {
        Gen.forAllSeeds(1, 50, gen -> {
            double amps = gen.between(5.0, 9.0);
            LoadCycles cycles = LoadCycles.UNKNOWN;
            int t = 0;
            for (int round = 0; round < 5; round++) {
                int on = t + gen.between(20, 26);
                int off = on + gen.between(60, 80);
                cycles = run(cycles, s -> HOUSE + amps + gen.between(-0.3, 0.3), t, on, 1);
                cycles = run(cycles, s -> HOUSE + gen.between(-0.3, 0.3), on + 1, off, 1);
                t = off + 1;
            }
            assertThat(cycles.expected(at(t))).isCloseTo(HOUSE + amps, within(1.0));
        });
    }

    @Test
    void seesThroughWholeAmperesAndATenSecondMeter() {
        IntToDoubleFunction oven = t -> Math.round(HOUSE + (t % 300 < 100 ? 9.6 : 0.4));
        LoadCycles cycles = run(LoadCycles.UNKNOWN, oven, 0, 1150, 10);

        assertThat(cycles.expected(at(1150))).isCloseTo(12, within(0.1));
    }

    @Test
    void doesNotTakeAKettleOrAnIrregularHouseholdForACycle() {
        // On at 100, 400 and 2000 s; and once 7 A, 10 A and 14 A.
        LoadCycles kettle = run(LoadCycles.UNKNOWN,
                t -> HOUSE + (during(t, 100) || during(t, 400) || during(t, 2000) ? 9 : 0), 0,
                2200, 1);
        LoadCycles others = run(LoadCycles.UNKNOWN,
                t -> HOUSE + (during(t, 100) ? 7 : during(t, 400) ? 10 : during(t, 700) ? 14 : 0), 0, 900, 1);

        assertThat(kettle.expected(at(2200))).isNaN();
        assertThat(others.expected(at(900))).isNaN();
    }

    @Test
    void doesNotTakeSingleSamplesForSteps() {
        LoadCycles cycles = run(LoadCycles.UNKNOWN, t -> t % 100 == 0 ? 30 : HOUSE, 0, 2000, 1);

        assertThat(cycles.rises()).isEmpty();
    }

    @Test
    void beginsAnewAfterAGapAndUsesEachSourceTimeOnce() {
        IntToDoubleFunction oven = t -> HOUSE + (t % 300 < 100 ? 10 : 0);
        LoadCycles cycles = run(LoadCycles.UNKNOWN, oven, 0, 1150, 1);

        assertThat(cycles.plus(at(1150), 20, GAP)).isSameAs(cycles);
        assertThat(cycles.plus(at(1151), Double.NaN, GAP)).isSameAs(cycles);
        assertThat(cycles.plus(at(1211), HOUSE, GAP).expected(at(1211))).isNaN();
    }

    @Test
    void remembersNoMoreThanAFewStarts() {
        Gen.forAllSeeds(1, 10, gen -> {
            LoadCycles cycles = LoadCycles.UNKNOWN;
            for (int t = 0; t < 20_000; t += 2) {
                cycles = cycles.plus(at(t), gen.chance(0.8) ? HOUSE : gen.between(0.0, 30.0), GAP);
                assertThat(cycles.rises()).hasSizeLessThanOrEqualTo(6);
            }
        });
    }

    private static boolean during(int t, int start) {
        return t >= start && t < start + 100;
    }

    private static LoadCycles run(LoadCycles from, IntToDoubleFunction amps, int first, int last, int period) {
        LoadCycles cycles = from;
        for (int t = first; t <= last; t += period) {
            cycles = cycles.plus(at(t), amps.applyAsDouble(t), GAP);
        }
        return cycles;
    }
}
