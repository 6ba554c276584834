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

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.RandomSite;

/**
 * The safety rules, in sites and histories that nobody made up. What is allowed is reckoned by {@link RandomSite}
 * from what really flowed, not from anything that the balancer says.
 */
class BalancerPropertyTest {

    private static final int SEQUENCES = 700;
    private static final int ROUNDS = 60;

    @Test
    void offersWholeAmpsThatExistWithinTheHardwareLimits() {
        eachRound(1, (site, before, outcome) -> {
            for (int i = 0; i < outcome.decisions().size(); i++) {
                Decision decision = outcome.decisions().get(i);
                assertThat(decision.amps()).isGreaterThanOrEqualTo(0).isNotIn(1, 2, 3, 4, 5);
                assertThat(decision.amps()).isLessThanOrEqualTo(site.hardwareLimit(i));
                assertThat(decision.amps() == 0 || decision.amps() >= site.least(i)).isTrue();
            }
        });
    }

    @Test
    void neverOffersMoreThanTheHeadroomInTheRoundThatSeesTheSample() {
        int[] checked = new int[1];
        eachRound(1_000_001, (site, before, outcome) -> {
            if (site.isExact()) {
                checked[0]++;
                site.assertWithinHeadroom(outcome.decisions());
            }
        });
        // A property that is hardly ever checked proves nothing.
        assertThat(checked[0]).isGreaterThan(SEQUENCES * ROUNDS / 4);
    }

    @Test
    void onlyEverLowersWithoutANewUsableSample() {
        eachRound(2_000_001, (site, before, outcome) -> {
            for (int i = 0; i < before.size(); i++) {
                if (!site.isFresh(i)) {
                    assertThat(outcome.decisions().get(i).amps()).isLessThanOrEqualTo(before.get(i).amps());
                }
            }
        });
    }

    @Test
    void fallsToFailsafeAndPausesWhenTheNewestUsableSampleGrowsOld() {
        eachRound(3_000_001, (site, before, outcome) -> {
            for (int i = 0; i < outcome.decisions().size(); i++) {
                Duration age = site.blindFor(i);
                if (age.compareTo(site.staleAfter()) >= 0 || site.newestIsBad(i)) {
                    assertThat(outcome.decisions().get(i).amps()).isLessThanOrEqualTo(site.failsafe());
                }
                if (age.compareTo(site.staleAfter().multipliedBy(2)) >= 0) {
                    assertThat(outcome.decisions().get(i).amps()).isZero();
                }
            }
        });
    }

    @Test
    void raisesOncePerIntervalAndOnlyToTheLeastHeadroomOfTheWindow() {
        int[] raises = new int[1];
        eachRound(4_000_001, (site, before, outcome) -> {
            for (int i = 0; i < before.size(); i++) {
                if (outcome.decisions().get(i).amps() > before.get(i).amps()) {
                    raises[0]++;
                    site.assertMayRaise(i, before.get(i).amps(), outcome.decisions().get(i).amps());
                }
            }
        });
        assertThat(raises[0]).isGreaterThan(SEQUENCES);
    }

    @Test
    void changesNothingWhenTheSameSamplesAreSeenAgain() {
        Gen.forAllSeeds(5_000_001, SEQUENCES / 3, gen -> {
            RandomSite site = new RandomSite(gen);
            for (int round = 0; round < ROUNDS; round++) {
                Outcome outcome = site.round();
                List<Integer> amps = outcome.decisions().stream().map(Decision::amps).toList();
                for (int again = gen.between(0, 3); again > 0; again--) {
                    outcome = site.repeat(outcome.memory());
                    assertThat(outcome.decisions().stream().map(Decision::amps).toList()).isEqualTo(amps);
                }
                site.keep(outcome);
            }
        });
    }

    @Test
    void givesTheSameResultForTheSameArguments() {
        Gen.forAllSeeds(6_000_001, SEQUENCES / 3, gen -> {
            RandomSite site = new RandomSite(gen, true);
            for (int round = 0; round < ROUNDS; round++) {
                Inputs inputs = site.nextInputs();
                Outcome first = site.balancer().decide(site.now(), inputs);
                assertThat(site.balancer().decide(site.now(), inputs)).isEqualTo(first);
                assertThat(new Balancer(site.settings()).decide(site.now(), inputs)).isEqualTo(first);
                site.keep(first);
            }
        });
    }

    private interface Check {
        void check(RandomSite site, List<Decision> before, Outcome outcome);
    }

    private static void eachRound(int firstSeed, Check check) {
        Gen.forAllSeeds(firstSeed, SEQUENCES, gen -> {
            // The rules of every second site are set at random: they only ever lower.
            RandomSite site = new RandomSite(gen, gen.chance(0.5));
            List<Decision> before = List.of();
            for (int round = 0; round < ROUNDS; round++) {
                Outcome outcome = site.round();
                check.check(site, before, outcome);
                site.remember(outcome);
                before = outcome.decisions();
            }
        });
    }
}
