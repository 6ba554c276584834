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
package org.openhab.binding.teltocharge.dlb.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.PhasorDelta;

class GridTest {

    private static final PhaseSet[] PAIRS = {PhaseSet.L1_L2, PhaseSet.L1_L3, PhaseSet.L2_L3};

    private final Grid star = grid(GridType.STAR);
    private final Grid single = grid(GridType.SINGLE_PHASE);
    private final Grid delta = grid(GridType.DELTA);
    private final double[] loads = new double[Grid.LOADS];

    @Test
    void starAddsPhaseByPhase() {
        star.add(loads, 0, PhaseSet.THREE_PHASE, 10);
        star.add(loads, 0, PhaseSet.L1_L2, 6);

        assertThat(lines(star)).isEqualTo(new PhaseAmps(16, 16, 10));
        assertThat(star.lineWith(loads, 0, Phase.L3, PhaseSet.L2_L3, 4)).isEqualTo(14);
        assertThat(star.lineWith(loads, 0, Phase.L1, PhaseSet.L2_L3, 4)).isEqualTo(16);
        assertThat(star.watts(loads, 0)).isEqualTo(230 * 42.0);
    }

    @Test
    void singlePhaseKnowsL1Only() {
        assertThat(single.usable(PhaseSet.THREE_PHASE, PhaseSet.THREE_PHASE)).isEqualTo(PhaseSet.L1);
        assertThat(single.usable(PhaseSet.L2, PhaseSet.THREE_PHASE)).isEqualTo(PhaseSet.L1);
        assertThat(single.watts(new PhaseAmps(10, Double.NaN, Double.NaN))).isEqualTo(2300);
    }

    @Test
    void deltaCountsOnAllConnectedLinesWhenThePairIsUnknown() {
        assertThat(delta.usable(PhaseSet.L1, PhaseSet.L1_L3)).isEqualTo(PhaseSet.L1_L3);
        assertThat(delta.usable(PhaseSet.L1_L2, PhaseSet.THREE_PHASE)).isEqualTo(PhaseSet.L1_L2);
    }

    @ParameterizedTest
    @CsvSource({"L1_L2,10,10,0", "L1_L3,10,0,10", "L2_L3,0,10,10", "THREE_PHASE,17.32,17.32,17.32"})
    void deltaLoadsTwoLinesWithAPairAndRootThreeWithThreePhases(PhaseSet phases, double l1, double l2, double l3) {
        delta.add(loads, 0, phases, 10);

        assertThat(delta.line(loads, 0, Phase.L1)).isCloseTo(l1, offset(0.01));
        assertThat(delta.line(loads, 0, Phase.L2)).isCloseTo(l2, offset(0.01));
        assertThat(delta.line(loads, 0, Phase.L3)).isCloseTo(l3, offset(0.01));
    }

    @Test
    void deltaNeverReckonsFewerAmpsThanThePhasorsOfSimilarVehiclesAndHardlyMore() {
        Gen.forAllSeeds(1, 3000, gen -> {
            double angle = gen.between(-15.0, 15.0);
            PhasorDelta truth = new PhasorDelta(230);
            double[] sum = new double[Grid.LOADS];
            for (int i = gen.between(1, 8); i > 0; i--) {
                PhaseSet phases = gen.chance(0.3) ? PhaseSet.THREE_PHASE : gen.oneOf(PAIRS);
                int amps = gen.between(6, 32);
                delta.add(sum, 0, phases, amps);
                truth.charger(phases, amps, angle + gen.between(-5.5, 5.5));
            }
            for (Phase line : Phase.values()) {
                double reckoned = delta.line(sum, 0, line);
                assertThat(reckoned).isGreaterThanOrEqualTo(truth.amps(line) - 1e-9);
                // 49 instead of 60 degrees: 5 % at most; three-phase chargers and pairs as if in phase: 4 %; and angles.
                assertThat(reckoned).isLessThanOrEqualTo(1.12 * truth.amps(line));
            }
        });
    }

    @Test
    void deltaIsExactForVehiclesWithoutAnAngleWhenItReckonsWhatTheyDraw() {
        Gen.forAllSeeds(1, 1000, gen -> {
            PhasorDelta truth = new PhasorDelta(230);
            double[] sum = new double[Grid.LOADS];
            double[] offered = new double[Grid.LOADS];
            for (int i = gen.between(1, 6); i > 0; i--) {
                PhaseSet phases = gen.chance(0.3) ? PhaseSet.THREE_PHASE : gen.oneOf(PAIRS);
                double amps = gen.between(2.0, 32);
                PhasorDelta own = new PhasorDelta(230);
                own.charger(phases, amps, 0);
                truth.charger(phases, amps, 0);
                delta.addDrawn(sum, 0, new double[]{own.amps(Phase.L1), own.amps(Phase.L2), own.amps(Phase.L3)});
                delta.add(offered, 0, phases, amps);
            }
            for (Phase line : Phase.values()) {
                assertThat(delta.leastLine(sum, 0, line)).isCloseTo(truth.amps(line), offset(1e-6));
            }
            assertThat(delta.watts(offered, 0)).isCloseTo(truth.watts(), offset(1e-6));
            assertThat(delta.watts(truth.amps())).isGreaterThanOrEqualTo(truth.watts() - 1e-6);
        });
    }

    @Test
    void deltaSubtractsNoMoreThanVehiclesWithAngleDrawFromALine() {
        Gen.forAllSeeds(1, 1000, gen -> {
            double angle = gen.between(-20.0, 20.0);
            PhaseSet phases = gen.oneOf(PhaseSet.L1_L2, PhaseSet.L1_L3, PhaseSet.L2_L3, PhaseSet.THREE_PHASE);
            PhasorDelta truth = new PhasorDelta(230);
            truth.charger(phases, gen.between(6, 32), angle);
            double[] sum = new double[Grid.LOADS];
            delta.addDrawn(sum, 0, new double[]{truth.amps(Phase.L1), truth.amps(Phase.L2), truth.amps(Phase.L3)});
            for (Phase line : Phase.values()) {
                assertThat(delta.leastLine(sum, 0, line)).isLessThanOrEqualTo(truth.amps(line) + 1e-9);
            }
        });
    }

    /** A household of any loads between the lines; chargers on any pairs, before and after; whatever the pairs are. */
    @Test
    void deltaNeverReckonsFewerAmpsThanFlowWhateverTheHouseholdDrawsAndHoweverSharesMove() {
        Gen.forAllSeeds(1, 3000, gen -> {
            double[] house = {gen.between(0.0, 30), gen.between(0.0, 30), gen.between(0.0, 30)};
            PhasorDelta before = house(house);
            PhasorDelta after = house(house);
            double[] drawn = new double[Grid.LOADS];
            double[] offered = new double[Grid.LOADS];
            for (int i = gen.between(1, 3); i > 0; i--) {
                PhaseSet phases = gen.oneOf(PhaseSet.L1_L2, PhaseSet.L1_L3, PhaseSet.L2_L3, PhaseSet.THREE_PHASE);
                double draws = gen.between(0.0, 32);
                double share = gen.between(0.0, 32);
                before.charger(phases, draws, 0);
                after.charger(phases, share, 0);
                delta.add(drawn, 0, phases, draws);
                delta.add(offered, 0, phases, share);
            }
            for (Phase line : Phase.values()) {
                double background = delta.background(before.amps(line), delta.leastLine(drawn, 0, line));
                double reckoned = Math.max(0, background) + delta.line(offered, 0, line);
                assertThat(reckoned).isGreaterThanOrEqualTo(after.amps(line) - 1e-9);
            }
        });
    }

    @Test
    void deltaTakesAllForBackgroundWhileNoChargerDraws() {
        assertThat(delta.background(17, 0)).isEqualTo(17);
        assertThat(delta.background(17, 17)).isZero();
        assertThat(delta.background(10, 17)).isEqualTo(-7);
        assertThat(star.background(17, 6)).isEqualTo(11);
    }

    @Test
    void tellsWhatChargersDrawFromTheBackgroundThatWasReckonedWithIt() {
        Gen.forAllSeeds(1, 1000, gen -> {
            double chargers = gen.between(0.0, 60);
            double measured = gen.between(-20.0, 80);
            for (Grid grid : List.of(star, delta)) {
                double background = grid.background(measured, chargers);
                assertThat(grid.chargers(measured, background)).isCloseTo(chargers, offset(1e-9));
            }
        });
    }

    private static PhasorDelta house(double[] pairs) {
        PhasorDelta grid = new PhasorDelta(230);
        grid.load(Phase.L1, Phase.L2, pairs[0], 0);
        grid.load(Phase.L2, Phase.L3, pairs[1], 0);
        grid.load(Phase.L3, Phase.L1, pairs[2], 0);
        return grid;
    }

    @Test
    void occupiedIsTheMoreOfOfferedAndDrawn() {
        star.addOccupied(loads, 0, PhaseSet.THREE_PHASE, 1, 10, new PhaseAmps(4, 12, Double.NaN), 16);
        assertThat(lines(star)).isEqualTo(new PhaseAmps(10, 12, 16));
        star.addOccupied(loads, 0, PhaseSet.THREE_PHASE, -1, 10, new PhaseAmps(4, 12, Double.NaN), 16);
        assertThat(lines(star)).isEqualTo(PhaseAmps.ZERO);

        delta.addOccupied(loads, 0, PhaseSet.L2_L3, 1, 10, new PhaseAmps(0, 14, 14), 16);
        assertThat(delta.line(loads, 0, Phase.L2)).isCloseTo(14, offset(1e-9));
        delta.addOccupied(loads, 0, PhaseSet.L2_L3, -1, 10, new PhaseAmps(0, 14, 14), 16);
        delta.addOccupied(loads, 0, PhaseSet.THREE_PHASE, 1, 6, PhaseAmps.of(17.32), 16);
        assertThat(delta.line(loads, 0, Phase.L1)).isCloseTo(17.32, offset(1e-9));
    }

    private PhaseAmps lines(Grid grid) {
        return new PhaseAmps(grid.line(loads, 0, Phase.L1), grid.line(loads, 0, Phase.L2),
                grid.line(loads, 0, Phase.L3));
    }

    private static Grid grid(GridType type) {
        return Grid.of(new SiteSettings(type, 230, List.of(new CircuitSettings("main", 25, 1))));
    }
}
