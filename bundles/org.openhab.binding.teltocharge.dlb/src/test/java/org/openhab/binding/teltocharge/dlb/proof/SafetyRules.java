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

import java.time.Duration;
import java.time.Instant;

import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * The safety rules for one charger at the root, reckoned from what really flows. Cheap, because they are checked
 * millions of times.
 */
final class SafetyRules {

    private static final double ROUNDING = 1e-6;
    private static final double NO_LOAD_AMPS = 0.5;
    private static final Duration REST = Duration.ofSeconds(2);

    private final BalancerSettings settings;
    private final MeterSettings meter;
    private long checks;
    private long exactChecks;
    private long phaseChanges;

    SafetyRules(BalancerSettings settings) {
        this.settings = settings;
        this.meter = settings.site().root().meter();
    }

    long checks() {
        return checks;
    }

    long exactChecks() {
        return exactChecks;
    }

    long phaseChanges() {
        return phaseChanges;
    }

    /**
     * @param world the moment of the decision, before the charger is told
     * @param heard the charger was heard and said what is drawn
     */
    void check(World world, Decision decision, boolean heard) {
        checks++;
        int amps = decision.amps();
        require(amps == 0 || amps >= 6 && amps <= 32, world, decision, "a current that does not exist");
        require(!decision.reason().key().isEmpty(), world, decision, "a decision without a reason");
        staleness(world, decision);
        if (amps > world.amps()) {
            raise(world, decision);
        }
        headroom(world, decision, heard);
        phases(world, decision);
    }

    private void staleness(World world, Decision decision) {
        Duration blind = blind(world, decision);
        if (blind.compareTo(meter.staleAfter()) >= 0) {
            require(decision.amps() <= settings.failsafeAmps(), world, decision, "more than the failsafe current");
        }
        if (blind.compareTo(meter.lostAfter()) >= 0) {
            require(decision.amps() == 0, world, decision, "a current without a meter");
        }
    }

    /** How long one of the phases that carry the current has not been seen. */
    private static Duration blind(World world, Decision decision) {
        Duration longest = Duration.ZERO;
        for (Phase phase : Phase.ALL) {
            Duration age = since(world.since().seen().get(phase), world);
            longest = counts(phase, world, decision) && age.compareTo(longest) > 0 ? age : longest;
        }
        return longest;
    }

    private static boolean counts(Phase phase, World world, Decision decision) {
        return world.phases().uses(phase) || decision.phases().uses(phase);
    }

    private void raise(World world, Decision decision) {
        require(blind(world, decision).isZero(), world, decision, "a raise without a new sample");
        require(since(world.since().raised(), world).compareTo(settings.ramp().interval()) >= 0, world, decision,
                "a raise too early");
        if (world.amps() == 0) {
            require(decision.amps() == 6, world, decision, "a start with more than the least current");
            boolean switched = world.since().written().isAfter(world.since().paused())
                    || world.memory().chargers().get("car").phases().failures() > 0;
            require(switched || since(world.since().paused(), world).compareTo(settings.ramp().restartDelay()) >= 0,
                    world, decision, "a start too early");
        }
    }

    /** What the vehicle draws is known exactly when it was the same at this sample and the one before. */
    private void headroom(World world, Decision decision, boolean heard) {
        if (!blind(world, decision).isZero() || !heard || !world.charger().drawn().equals(world.since().drawnBefore())
                || decision.amps() == 0) {
            return;
        }
        exactChecks++;
        for (Phase phase : Phase.ALL) {
            double headroom = settings.site().root().limitAmps() - Math.max(0, world.house().get(phase));
            require(!counts(phase, world, decision) || decision.amps() <= headroom + ROUNDING, world, decision,
                    "more than " + phase + " has");
        }
    }

    private void phases(World world, Decision decision) {
        boolean changes = decision.phases() != PhaseSet.NONE && decision.phases() != world.phases();
        if (changes) {
            phaseChanges++;
            require(decision.amps() == 0 && world.amps() == 0, world, decision, "a change of phases with an offer");
            require(world.drawn() < NO_LOAD_AMPS || world.charger().activePhases() != world.phases(), world, decision,
                    "a change of phases under load");
        }
        if (decision.amps() > 0) {
            require(since(world.since().written(), world).compareTo(REST) >= 0, world, decision,
                    "a start too early after a change of phases");
        }
    }

    private static Duration since(Instant time, World world) {
        return Duration.between(time, world.now());
    }

    private static void require(boolean holds, World world, Decision decision, String breach) {
        if (!holds) {
            throw new AssertionError(breach + ": " + decision + " in " + world);
        }
    }
}
