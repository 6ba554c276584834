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
package org.openhab.binding.teltocharge.dlb.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.*;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.dlb.LimitedBy;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
import org.openhab.binding.teltocharge.dlb.Reason;

class RampRuleTest {

    private static final int PLENTY = 32;
    private static final Reason HARDWARE = new Reason.HardwareLimit(LimitedBy.USER, 12);

    private final RampRule rule = new RampRule();
    private final Situation situation = situation(settings(25), 100, PhaseAmps.of(4));

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 19})
    void lowersAtOnceWhateverElseRuns(int amps) {
        Situation old = root(situation.root().window(), false);

        Step step = rule.step(old, charger(20, null, at(100)), new Bound(amps, HARDWARE), PLENTY, PLENTY);
        assertThat(step).isEqualTo(new Step(amps, HARDWARE, null));
    }

    @Test
    void raisesToTheBoundWhenWindowIntervalAndHandoverAllowIt() {
        Step step = rule.step(situation, charger(6, null, at(95)), new Bound(12, HARDWARE), PLENTY, PLENTY);

        assertThat(step).isEqualTo(new Step(12, HARDWARE, null));
    }

    @Test
    void raisesNoHigherThanTheLeastHeadroomOfTheWindow() {
        Step step = rule.step(situation, charger(6, null, null), new Bound(20, HARDWARE), 9, PLENTY);

        assertThat(step.amps()).isEqualTo(9);
        assertThat(step.reason().key()).isEqualTo("ramp-hold");
        assertThat(step.until()).isEqualTo(at(105));
    }

    @Test
    void raisesNoHigherThanOthersHaveLetGo() {
        assertThat(rule.step(situation, charger(6, null, null), new Bound(20, HARDWARE), PLENTY, 8).amps())
                .isEqualTo(8);
    }

    @Test
    void holdsUntilTheIntervalIsOver() {
        Step step = rule.step(situation, charger(6, null, at(95.1)), new Bound(12, HARDWARE), PLENTY, PLENTY);

        assertThat(step.amps()).isEqualTo(6);
        assertThat(step.until()).isEqualTo(at(100.1));
    }

    @Test
    void holdsWithoutANewSample() {
        Situation old = root(situation.root().window(), false);

        assertThat(rule.step(old, charger(6, null, null), new Bound(12, HARDWARE), PLENTY, PLENTY).amps()).isEqualTo(6);
        assertThat(rule.step(old, charger(0, null, null), new Bound(12, HARDWARE), PLENTY, PLENTY).amps()).isZero();
    }

    @Test
    void holdsUntilTheWindowIsCoveredButStartsWithoutIt() {
        WindowView uncovered = new WindowView(situation.root().window().from(), situation.root().headroom(), Double.NaN,
                new PhaseTimes(at(40), at(70), at(40)));
        Situation short1 = root(uncovered, true);

        Step held = rule.step(short1, charger(6, null, null), new Bound(12, HARDWARE), PLENTY, PLENTY);
        assertThat(held.amps()).isEqualTo(6);
        assertThat(held.until()).isEqualTo(at(130));
        assertThat(rule.step(short1, charger(0, null, null), new Bound(12, HARDWARE), PLENTY, PLENTY).amps())
                .isEqualTo(6);
    }

    @Test
    void restartsWithTheLeastCurrentWhenTheDelayIsOver() {
        Step early = rule.step(situation, charger(0, at(40.1), null), new Bound(12, HARDWARE), PLENTY, PLENTY);
        assertThat(early).isEqualTo(new Step(0, new Reason.RestartDelay(Duration.ofSeconds(60)), at(100.1)));

        Step due = rule.step(situation, charger(0, at(40), null), new Bound(12, HARDWARE), PLENTY, PLENTY);
        assertThat(due.amps()).isEqualTo(6);
    }

    @Test
    void staysPausedWhileTheWindowHeldLessThanTheLeastCurrent() {
        Step step = rule.step(situation, charger(0, at(0), null), new Bound(12, HARDWARE), 0, PLENTY);

        assertThat(step.amps()).isZero();
        assertThat(step.reason().key()).isEqualTo("ramp-hold");
    }

    private static ChargerView charger(int amps, Instant pausedSince, Instant lastRaise) {
        return view(charging(100, amps, amps),
                offered(amps).withTimes(pausedSince, lastRaise));
    }

    private Situation root(WindowView window, boolean newSample) {
        CircuitState root = situation.root();
        return situation(situation.settings(), situation.now(),
                new CircuitState(0, root.settings(), null, root.memory(),
                        root.headroom(), Double.NaN, window, Caps.NONE, false),
                newSample);
    }
}
