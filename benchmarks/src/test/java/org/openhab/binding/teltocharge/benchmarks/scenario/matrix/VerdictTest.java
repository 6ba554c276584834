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
package org.openhab.binding.teltocharge.benchmarks.scenario.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.Score;

/**
 * What counts as reached, on scores that were made up for it.
 */
class VerdictTest {

    private final Map<ControllerKind, Score> scores = new EnumMap<>(ControllerKind.class);

    @Test
    void passesAtHalfTheOverloadOfTheBestOtherOne() {
        others();
        set(ControllerKind.OURS, 200, 97, 10, 9);
        Verdict verdict = verdict(MeterKind.FRESH);
        assertThat(verdict.isPass()).isTrue();
        assertThat(verdict.ratio()).isEqualTo(0.5);
        assertThat(verdict.best()).extracting(Standing::kind).isEqualTo(ControllerKind.SMARTEVSE);
        set(ControllerKind.OURS, 201, 97, 10, 9);
        assertThat(verdict(MeterKind.FRESH).missed()).containsExactly("overload");
    }

    @Test
    void doesNotCompareWithWhatChargesTooLittle() {
        others();
        set(ControllerKind.OURS, 200, 97, 10, 9);
        set(ControllerKind.WARP, 10, 89.9, 1, 1);
        assertThat(verdict(MeterKind.FRESH).isPass()).isTrue();
        set(ControllerKind.WARP, 10, 90, 1, 1);
        assertThat(verdict(MeterKind.FRESH).missed()).containsExactly("overload");
    }

    @Test
    void namesEveryGoalThatIsMissed() {
        others();
        set(ControllerKind.OURS, 500, 95.9, 16, 10);
        assertThat(verdict(MeterKind.FRESH).missed()).containsExactly("overload", "energy", "starts", "stretch");
        assertThat(verdict(MeterKind.SLOW).missed()).containsExactly("overload");
        set(ControllerKind.OURS, 100, 94.9, 16, 10);
        assertThat(verdict(MeterKind.SLOW).missed()).containsExactly("energy");
    }

    @Test
    void averagesOverDaysAndKeepsTheLongestStretch() {
        others();
        set(ControllerKind.OURS, 100, 98, 4, 3);
        Result first = new Result(cell(), scores);
        set(ControllerKind.OURS, 300, 96, 6, 7);
        Standing ours = Standing.of(ControllerKind.OURS, List.of(first, new Result(cell(), scores)));
        assertThat(ours.overloadAsPerDay()).isEqualTo(200);
        assertThat(ours.unavoidableAsPerDay()).isEqualTo(100);
        assertThat(ours.promptAsPerDay()).isEqualTo(150);
        assertThat(ours.share()).isEqualTo(0.97);
        assertThat(ours.starts()).isEqualTo(5);
        assertThat(ours.longestSeconds()).isEqualTo(7);
    }

    private void others() {
        for (ControllerKind kind : ControllerKind.values()) {
            set(kind, 1000, 100, 1, 1);
        }
        set(ControllerKind.SMARTEVSE, 400, 99, 1, 1);
        set(ControllerKind.ORACLE, 0, 100, 1, 0);
    }

    private void set(ControllerKind kind, double overload, double wattHours, int starts, int longest) {
        scores.put(kind,
                new Score(86_400, 1, overload, overload / 2, overload * 3 / 4, 0, wattHours, wattHours, starts, starts,
                        0,
                        0, 0, 0, 0, 0, longest,
                        Double.NaN, Double.NaN));
    }

    private Verdict verdict(MeterKind meter) {
        return Verdict.of(List.of(new Result(cell(), scores)), meter);
    }

    private static Cell cell() {
        return Matrix.cells().get(0);
    }
}
