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
package org.openhab.binding.teltocharge.dlb.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.RandomFleet;

/**
 * All safety rules, in generated cases of sites in which everything happens at once: each decision is a case.
 * {@code -Dproof.cases=100000} makes fewer, for haste.
 */
class SafetyProofTest {

    private static final int CASES = Integer.getInteger("proof.cases", 1_000_000);
    private static final int ROUNDS = 40;
    private static final int FIRST_SEED = Integer.getInteger("proof.seed", 7_000_001);
    /** The highest minimum that is learned or set here. */
    private static final int HIGHEST_START = 14;
    private static final double NO_LOAD_AMPS = 0.5;
    private static final Duration REST = Duration.ofSeconds(2);

    private long exact;
    private long offering;
    private long raises;
    private long phaseChanges;
    private long fewerPhases;

    @Test
    void noGeneratedCaseBreaksASafetyRule() {
        long began = System.nanoTime();
        Gen.forAllSeeds(FIRST_SEED, CASES / ROUNDS, this::check);
        System.out.printf(
                "Safety proof: %d cases, %d of them exact (%d offering), %d raises, %d changes of phases, %d offers to"
                        + " vehicles with fewer phases, %.1f s%n",
                CASES / ROUNDS * ROUNDS, exact, offering, raises, phaseChanges, fewerPhases,
                (System.nanoTime() - began) / 1e9);
        // A proof that hardly ever checks anything is none.
        assertThat(exact).isGreaterThan(CASES / 20);
        assertThat(offering).isGreaterThan(exact / 4);
        assertThat(raises).isGreaterThan(CASES / 100);
        assertThat(phaseChanges).isGreaterThan(CASES / 1000);
        assertThat(fewerPhases).isGreaterThan(CASES / 1000);
    }

    private void check(Gen gen) {
        RandomFleet fleet = new RandomFleet(gen);
        for (int round = 0; round < ROUNDS; round++) {
            Outcome outcome = fleet.round();
            for (int i = 0; i < outcome.decisions().size(); i++) {
                Decision decision = outcome.decisions().get(i);
                existing(fleet, i, decision);
                stale(fleet, i, decision);
                phases(fleet, i, decision);
                fewerPhases += decision.amps() > 0 && fleet.usesFewerPhases(i) ? 1 : 0;
                if (decision.amps() > fleet.offered(i)) {
                    raise(fleet, i, decision);
                }
            }
            headroom(fleet, outcome, round);
            fleet.carryOut(outcome);
        }
    }

    private static void existing(RandomFleet fleet, int i, Decision decision) {
        int amps = decision.amps();
        require(amps == 0 || amps >= fleet.settings(i).minAmps() && amps <= fleet.settings(i).maxAmps(), decision,
                "a current that does not exist");
        require(!decision.reason().key().isEmpty(), decision, "no reason");
    }

    private static void stale(RandomFleet fleet, int i, Decision decision) {
        double staleness = fleet.staleness(i);
        require(staleness < 2 || decision.amps() == 0, decision, "a current without a meter");
        require(staleness < 1 && !fleet.isBlinded(i) || decision.amps() <= fleet.settings().failsafeAmps(), decision,
                "more than the failsafe current");
    }

    private void raise(RandomFleet fleet, int i, Decision decision) {
        raises++;
        require(fleet.hasNews(i) && !fleet.isBlinded(i), decision, "a raise without news");
        require(fleet.sinceRaise(i).compareTo(fleet.settings().ramp().interval()) >= 0, decision, "a raise too early");
        require(fleet.sample(i).phaseChangePossible() || fleet.offered(i) > 0
                || fleet.sincePause(i).compareTo(fleet.settings().ramp().restartDelay()) >= 0, decision,
                "a start too early");
        require(fleet.offered(i) > 0 || decision.amps() <= Math.max(HIGHEST_START, fleet.settings(i).minAmps()),
                decision, "a start with too much");
    }

    private void phases(RandomFleet fleet, int i, Decision decision) {
        if (decision.phases() != PhaseSet.NONE && decision.phases() != fleet.phases(i)) {
            phaseChanges++;
            require(fleet.mayChangePhases(i), decision, "a change of phases that is not allowed");
            require(decision.amps() == 0 && fleet.offered(i) == 0 && fleet.drawn(i) < NO_LOAD_AMPS, decision,
                    "a change of phases under load");
            require(decision.phases().isWithin(fleet.settings(i).wiring().phases()), decision,
                    "phases that are not connected");
        }
        require(decision.amps() == 0 || fleet.sincePhasesWritten(i).compareTo(REST) >= 0, decision,
                "a start too early after a change of phases");
    }

    private void headroom(RandomFleet fleet, Outcome outcome, int round) {
        if (fleet.isExact()) {
            exact++;
            offering += outcome.decisions().stream().anyMatch(decision -> decision.amps() > 0) ? 1 : 0;
            String exceeded = fleet.exceeded(outcome);
            if (exceeded != null) {
                throw new AssertionError("round " + round + ", " + exceeded + ": " + outcome.decisions());
            }
        }
    }

    private static void require(boolean holds, Decision decision, String breach) {
        if (!holds) {
            throw new AssertionError(breach + ": " + decision);
        }
    }
}
