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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSecond;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Fault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GridKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.MeterSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * The metrics of load-balancing research, section 4.5, against examples that were worked out by hand. The fuse has 25 A.
 */
class ScorerTest {

    private static final ChargerSecond.Events QUIET = new ChargerSecond.Events(false, false, false, false, false);

    private Scorer scorer = new Scorer(site(List.of()));
    private int second;

    @Test
    void overloadIsTheExcessOfEachPhaseButNeverMoreThanTheCarDraws() {
        // L1: 20 + 10 = 30, 5 over. L2: 27 + 3, 5 over, of which the car is 3. L3: 10 + 10, nothing over.
        add(new PhaseAmps(20, 27, 10), new PhaseAmps(10, 3, 10), 10);
        assertThat(scorer.score().overloadAs()).isCloseTo(8, within(1e-9));
        // The house alone is over: no car is to blame.
        add(new PhaseAmps(40, 0, 0), PhaseAmps.ZERO, 0);
        assertThat(scorer.score().overloadAs()).isCloseTo(8, within(1e-9));
    }

    @Test
    void netEnergyLeavesOutWhatFlowedAboveTheLimit() {
        // 30 A drawn for an hour would be 230 V x 30 A = 6900 Wh; of the 30 A, 6 A are above the limit.
        for (int i = 0; i < 3600; i++) {
            add(new PhaseAmps(21, 5, 5), PhaseAmps.of(10), 10);
        }
        Score score = scorer.score();
        assertThat(score.overloadAs()).isCloseTo(6 * 3600, within(1e-6));
        assertThat(score.grossWh()).isCloseTo(6900, within(1e-6));
        assertThat(score.netWh()).isCloseTo(230 * 24, within(1e-6));
    }

    @Test
    void aStretchEndsWhenTheCarIsNoMoreThanHalfAnAmpereOver() {
        double[] over = {1, 1, 1, 0.5, 1, 1, 0, 0.6};
        for (double amps : over) {
            add(new PhaseAmps(15 + amps, 0, 0), PhaseAmps.of(10), 10);
        }
        assertThat(scorer.score().longestOverSeconds()).isEqualTo(3);
    }

    @Test
    void startsAndStopsAreChangesBetweenNothingAndSomething() {
        for (int amps : List.of(0, 6, 10, 0, 0, 6, 6, 0, 6)) {
            add(PhaseAmps.ZERO, PhaseAmps.of(amps), amps);
        }
        assertThat(scorer.score().starts()).isEqualTo(3);
        assertThat(scorer.score().stops()).isEqualTo(2);
        assertThat(scorer.score().startsPerDay()).isCloseTo(3 * 86_400 / 9.0, within(1e-6));
    }

    @Test
    void aCarThatLeavesIsNoStop() {
        add(PhaseAmps.ZERO, PhaseAmps.of(6), 6);
        add(PhaseAmps.ZERO, PhaseAmps.ZERO, charger(6, PhaseAmps.ZERO, ChargerSecond.State.NOT_CONNECTED, QUIET));
        assertThat(scorer.score().stops()).isZero();
    }

    @Test
    void writesRefusalsAndSwitchesAreCounted() {
        add(PhaseAmps.ZERO, PhaseAmps.ZERO, charger(6, PhaseAmps.ZERO, ChargerSecond.State.WAITING,
                new ChargerSecond.Events(true, true, false, true, true)));
        add(PhaseAmps.ZERO, PhaseAmps.ZERO, charger(6, PhaseAmps.ZERO, ChargerSecond.State.WAITING,
                new ChargerSecond.Events(false, true, true, true, false)));
        Score score = scorer.score();
        assertThat(score.changes()).isEqualTo(1);
        assertThat(score.writes()).isEqualTo(2);
        assertThat(score.refused()).isEqualTo(1);
        assertThat(score.phaseSwitches()).isEqualTo(2);
        assertThat(score.switchesUnderLoad()).isEqualTo(1);
    }

    @Test
    void blameIsTimeInWhichABreakerIsTooHotOnlyBecauseOfTheCar() {
        // 2 x 25 A from cold: heat passes 1.13^2 after 35 s (the table of section 4.2), so 65 of 100 s count.
        for (int i = 0; i < 100; i++) {
            add(PhaseAmps.of(25), PhaseAmps.of(25), 25);
        }
        assertThat(scorer.score().blameSeconds()).isBetween(65, 66);
        scorer = new Scorer(site(List.of()));
        for (int i = 0; i < 100; i++) {
            add(PhaseAmps.of(50), PhaseAmps.ZERO, 0);
        }
        assertThat(scorer.score().blameSeconds()).isZero();
    }

    @Test
    void failsafeAndRecoveryAreTimedFromTheBeginningAndTheEndOfAFault() {
        scorer = new Scorer(site(List.of(new Fault(Fault.Kind.DROPOUT, 10, 20, 0))));
        for (int t = 0; t < 60; t++) {
            int offered = t < 25 ? 16 : t < 47 ? 6 : t < 50 ? 14 : 15;
            add(PhaseAmps.of(3), PhaseAmps.ZERO, offered);
        }
        assertThat(scorer.score().failsafeSeconds()).isEqualTo(15);
        assertThat(scorer.score().recoverySeconds()).isEqualTo(20);
    }

    @Test
    void failsafeIsInfiniteWhenAFaultChangesNothing() {
        scorer = new Scorer(site(List.of(new Fault(Fault.Kind.DROPOUT, 10, 20, 0))));
        for (int t = 0; t < 60; t++) {
            add(PhaseAmps.of(3), PhaseAmps.ZERO, 16);
        }
        assertThat(scorer.score().failsafeSeconds()).isInfinite();
        assertThat(scorer.score().recoverySeconds()).isZero();
    }

    @Test
    void thereIsNoFailsafeTimeWithoutAFault() {
        add(PhaseAmps.ZERO, PhaseAmps.ZERO, 0);
        assertThat(scorer.score().failsafeSeconds()).isNaN();
    }

    @Test
    void scoresOfTwoRunsAddUp() {
        add(PhaseAmps.of(20), PhaseAmps.of(10), 10);
        Score one = scorer.score();
        Score both = one.plus(one);
        assertThat(both.overloadAs()).isEqualTo(2 * one.overloadAs());
        assertThat(both.seconds()).isEqualTo(2);
        assertThat(both.starts()).isEqualTo(2);
        assertThat(both.startsPerDay()).isEqualTo(one.startsPerDay());
        assertThat(both.longestOverSeconds()).isEqualTo(one.longestOverSeconds());
    }

    private void add(PhaseAmps house, PhaseAmps drawn, int offered) {
        add(house, drawn, charger(offered, drawn,
                offered > 0 ? ChargerSecond.State.CHARGING : ChargerSecond.State.PAUSED, QUIET));
    }

    private void add(PhaseAmps house, PhaseAmps drawn, ChargerSecond charger) {
        scorer.accept(new Second(second++, house, drawn, house.plus(drawn), List.of(charger)));
    }

    private static ChargerSecond charger(int offered, PhaseAmps drawn, ChargerSecond.State state,
            ChargerSecond.Events events) {
        return new ChargerSecond("a", offered, PhaseSet.THREE_PHASE, drawn, state, "test", events);
    }

    private static Site site(List<Fault> faults) {
        return new Site(GridKind.STAR, 25, 0, new MeterSetup(1, 0, 0),
                List.of(new ChargerSetup("a", 6, 32, PhaseSet.THREE_PHASE, false, null)), faults);
    }
}
