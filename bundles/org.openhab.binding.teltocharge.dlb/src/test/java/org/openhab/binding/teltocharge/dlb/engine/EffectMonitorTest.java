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
package org.openhab.binding.teltocharge.dlb.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.EffectState;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

class EffectMonitorTest {

    private final EffectMonitor monitor = new EffectMonitor();

    @ParameterizedTest
    @CsvSource({"10,12.0,false", "10,12.1,true", "0,1.0,false", "0,1.1,true", "32,36.2,false", "32,36.3,true"})
    void toleratesOneAmpereAndATenth(int told, double drawn, boolean waits) {
        EffectState state = observe(EffectState.FOLLOWING, told, 0, drawn);

        assertThat(state.since()).isEqualTo(waits ? T0 : null);
        assertThat(state.level()).isZero();
    }

    @Test
    void raisesTheLevelAfterFifteenSecondsWithoutEffect() {
        EffectState state = observe(EffectState.FOLLOWING, 10, 0, 20);
        state = observe(state, 10, 14.9, 20);
        assertThat(state.level()).isZero();
        state = observe(state, 10, 15, 20);
        assertThat(state.level()).isEqualTo(1);
        state = observe(state, 6, 30, 20);
        assertThat(state.level()).isEqualTo(2);
        assertThat(observe(state, 0, 45, 20).level()).isEqualTo(2);
    }

    @Test
    void forgetsWhenTheChargerFollowsAfterAll() {
        EffectState state = new EffectState(T0, 10, 2);

        assertThat(observe(state, 10, 5, 9.5)).isEqualTo(EffectState.FOLLOWING);
    }

    @Test
    void waitsAnewWhenItWasLoweredAgainMeanwhile() {
        EffectState state = observe(EffectState.FOLLOWING, 16, 0, 20);
        state = observe(state, 10, 14, 16);

        assertThat(state).isEqualTo(new EffectState(at(14), 10, 0));
        assertThat(observe(state, 10, 15, 16).level()).isZero();
    }

    @Test
    void raisesNoAlarmFromASampleOfTheTimeBefore() {
        EffectState state = observe(EffectState.FOLLOWING, 10, 0, 20);

        assertThat(monitor.observe(state, 10, 1, charging(0, 20, 20), at(40))).isEqualTo(state);
    }

    @Test
    void doesNotTakeAnUnknownCurrentForObedience() {
        EffectState alarm = new EffectState(T0, 10, 1);

        assertThat(monitor.observe(alarm, 10, 1, charging(CAR, 5, PhaseAmps.MISSING, 10, PhaseSet.THREE_PHASE), at(5)))
                .isEqualTo(alarm);
    }

    @Test
    void looksAtEveryPhase() {
        EffectState state = monitor.observe(EffectState.FOLLOWING, 10, 1,
                charging(CAR, 0, new PhaseAmps(0, Double.NaN, 14), 10, PhaseSet.L1), T0);

        assertThat(state.since()).isEqualTo(T0);
    }

    private EffectState observe(EffectState state, int told, double seconds, double drawn) {
        return monitor.observe(state, told, 1, charging(seconds, drawn, told), at(seconds));
    }
}
