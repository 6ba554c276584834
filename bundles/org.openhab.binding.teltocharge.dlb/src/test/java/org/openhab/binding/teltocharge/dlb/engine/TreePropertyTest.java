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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.RandomTree;

/**
 * The safety rules on trees of circuits, in every grid, with rotated chargers of any priority. What is allowed is
 * reckoned from what really flows, without a neutral as phasors.
 */
class TreePropertyTest {

    private static final int SEQUENCES = 400;
    private static final int ROUNDS = 60;

    @ParameterizedTest
    @EnumSource
    void neverOffersMoreThanAnyCircuitLeavesInTheRoundThatSeesTheSamples(GridType grid) {
        int[] checked = new int[1];
        int[] offering = new int[1];
        eachRound(1, grid, (tree, outcome) -> {
            if (tree.isExact()) {
                checked[0]++;
                offering[0] += outcome.decisions().stream().anyMatch(decision -> decision.amps() > 0) ? 1 : 0;
                tree.assertWithinLimits(outcome);
            }
        });
        // A property that is hardly ever checked proves nothing.
        assertThat(checked[0]).isGreaterThan(SEQUENCES * ROUNDS / 8);
        assertThat(offering[0]).isGreaterThan(checked[0] / 4);
    }

    @ParameterizedTest
    @EnumSource
    void offersWholeAmpsThatExistAndRaisesOnNewsOnly(GridType grid) {
        int[] raises = new int[1];
        eachRound(1_000_001, grid, (tree, outcome) -> {
            for (int i = 0; i < outcome.decisions().size(); i++) {
                int amps = outcome.decisions().get(i).amps();
                assertThat(amps == 0 || amps >= tree.charger(i).minAmps()).isTrue();
                assertThat(amps).isLessThanOrEqualTo(tree.charger(i).maxAmps());
                if (amps > tree.offered(i)) {
                    raises[0]++;
                    assertThat(tree.hasNews(i) || !tree.isMetered(i)).isTrue();
                    assertThat(tree.offered(i) > 0 || amps == tree.charger(i).minAmps()).isTrue();
                    assertThat(tree.newestIsBad(i)).isFalse();
                }
            }
        });
        assertThat(raises[0]).isGreaterThan(SEQUENCES);
    }

    @ParameterizedTest
    @EnumSource
    void fallsToFailsafeAndPausesWhenAnyMeterOnTheWayGrowsOld(GridType grid) {
        eachRound(2_000_001, grid, (tree, outcome) -> {
            for (int i = 0; i < outcome.decisions().size(); i++) {
                int amps = outcome.decisions().get(i).amps();
                if (tree.staleness(i) >= 1 || tree.newestIsBad(i)) {
                    assertThat(amps).isLessThanOrEqualTo(tree.settings().failsafeAmps());
                }
                assertThat(tree.staleness(i) < 2 || amps == 0).isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingWhenTheSameSamplesAreSeenAgainAndGivesTheSameResultForTheSameArguments(GridType grid) {
        Gen.forAllSeeds(3_000_001, SEQUENCES / 2, gen -> {
            // Where little is new, a balancer that has found something before uses it again.
            RandomTree tree = new RandomTree(gen, grid, gen.oneOf(0.0, 0.5, 0.9));
            for (int round = 0; round < ROUNDS; round++) {
                Inputs inputs = tree.nextInputs();
                Outcome first = tree.balancer().decide(tree.now(), inputs);
                assertThat(new Balancer(tree.settings()).decide(tree.now(), inputs)).isEqualTo(first);
                assertThat(tree.balancer().decide(tree.now(), inputs)).isEqualTo(first);
                Outcome again = tree.balancer().decide(tree.now(), tree.inputs(first.memory()));
                assertThat(new Balancer(tree.settings()).decide(tree.now(), tree.inputs(first.memory())))
                        .isEqualTo(again);
                assertThat(again.decisions()).extracting(Decision::amps)
                        .isEqualTo(first.decisions().stream().map(Decision::amps).toList());
                tree.keep(gen.chance(0.5) ? first : again);
            }
        });
    }

    private interface Check {
        void check(RandomTree tree, Outcome outcome);
    }

    private static void eachRound(int firstSeed, GridType grid, Check check) {
        Gen.forAllSeeds(firstSeed, SEQUENCES, gen -> {
            RandomTree tree = new RandomTree(gen, grid);
            for (int round = 0; round < ROUNDS; round++) {
                Outcome outcome = tree.round();
                check.check(tree, outcome);
                tree.keep(outcome);
            }
        });
    }
}
