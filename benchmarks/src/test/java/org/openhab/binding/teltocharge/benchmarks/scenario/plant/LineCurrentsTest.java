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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * Sums of currents on the lines, against a calculation with phasors.
 */
class LineCurrentsTest {

    private static final PhaseAmps HOUSE = new PhaseAmps(5, 3, 8);

    @Test
    void currentsOfAStarAddUpPhaseByPhase() {
        assertThat(LineCurrents.of(GridKind.STAR, HOUSE, List.of(car(10, 0, 0), car(0, 6, 6))))
                .isEqualTo(new PhaseAmps(15, 9, 14));
    }

    @Test
    void aSinglePhaseGridHasOneLineOnly() {
        PhaseAmps line = LineCurrents.of(GridKind.SINGLE, new PhaseAmps(5, 0, 0), List.of(car(10, 0, 0)));
        assertThat(line.l1()).isEqualTo(15);
        assertThat(line.l2()).isNaN();
        assertThat(line.l3()).isNaN();
    }

    @Test
    void aCarOnThreeLinesOfADeltaIsInPhaseWithABalancedHouse() {
        assertThat(LineCurrents.of(GridKind.DELTA, PhaseAmps.of(4), List.of(car(10, 10, 10))))
                .isEqualTo(PhaseAmps.of(14));
    }

    @Test
    void carsBetweenTwoLinesOfADeltaAddAsVectors() {
        double[][] pairs = {{10, 10, 0}, {0, 10, 10}, {10, 0, 10}};
        for (double[] one : pairs) {
            for (double[] other : pairs) {
                List<ChargerReport> cars = List.of(car(one[0], one[1], one[2]),
                        car(0.7 * other[0], 0.7 * other[1], 0.7 * other[2]));
                PhaseAmps line = LineCurrents.of(GridKind.DELTA, HOUSE, cars);
                for (Phase phase : Phase.values()) {
                    assertThat(line.get(phase)).isCloseTo(phasor(phase, cars), within(1e-9));
                }
            }
        }
    }

    @Test
    void powerFollowsFromTheCurrentsOfTheLines() {
        assertThat(GridKind.STAR.watts(PhaseAmps.of(10))).isEqualTo(6900);
        assertThat(GridKind.STAR.watts(new PhaseAmps(0, 10, 0))).isEqualTo(2300);
        // Between two lines there are 230 V.
        assertThat(GridKind.DELTA.watts(new PhaseAmps(10, 0, 10))).isEqualTo(2300);
        assertThat(GridKind.DELTA.watts(PhaseAmps.of(10))).isCloseTo(Math.sqrt(3) * 230 * 10, within(1e-9));
    }

    /** Voltages of the lines are 120 degrees apart; a car draws current in phase with the voltage between its lines. */
    private static double phasor(Phase line, List<ChargerReport> cars) {
        double angle = -2 * Math.PI / 3 * line.ordinal();
        double re = HOUSE.get(line) * Math.cos(angle);
        double im = HOUSE.get(line) * Math.sin(angle);
        for (ChargerReport car : cars) {
            for (Phase other : Phase.values()) {
                boolean pair = other != line && car.drawn().get(line) > 0 && car.drawn().get(other) > 0;
                if (pair) {
                    double otherAngle = -2 * Math.PI / 3 * other.ordinal();
                    double across = Math.atan2(Math.sin(angle) - Math.sin(otherAngle),
                            Math.cos(angle) - Math.cos(otherAngle));
                    re += car.drawn().get(line) * Math.cos(across);
                    im += car.drawn().get(line) * Math.sin(across);
                }
            }
        }
        return Math.hypot(re, im);
    }

    private static ChargerReport car(double l1, double l2, double l3) {
        return new ChargerReport("a", true, false, new PhaseAmps(l1, l2, l3), 16, PhaseSet.THREE_PHASE);
    }
}
