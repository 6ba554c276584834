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
package org.openhab.binding.teltocharge.simulator.internal.car;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The on-board charger's current control: it reacts half a second late and then ramps. IEC 61851-1 gives a car 5 s to
 * follow and 3 s to stop; the steepest case here (32 A) takes 4.5 s up, 3.2 s down and 2.5 s to a stop.
 */
final class CurrentRamp {

    private static final Duration REACTION = Duration.ofMillis(500);
    private static final double UP_AMPS_PER_SECOND = 8;
    private static final double DOWN_AMPS_PER_SECOND = 12;
    private static final double STOP_AMPS_PER_SECOND = 16;

    private final Deque<Double> recentTargets = new ArrayDeque<>();
    private final int reactionTicks;
    private final double tickSeconds;
    private double amps;

    CurrentRamp(Duration tick) {
        tickSeconds = tick.toNanos() / 1e9;
        reactionTicks = (int) Math.round(REACTION.toNanos() / (double) tick.toNanos());
    }

    /** Lets one tick pass and returns the current at its end, A. */
    double follow(double targetAmps) {
        recentTargets.addLast(targetAmps);
        double seen = recentTargets.size() > reactionTicks ? recentTargets.removeFirst() : amps;
        if (seen > amps) {
            amps = Math.min(seen, amps + UP_AMPS_PER_SECOND * tickSeconds);
        } else {
            double rate = seen == 0 ? STOP_AMPS_PER_SECOND : DOWN_AMPS_PER_SECOND;
            amps = Math.max(seen, amps - rate * tickSeconds);
        }
        return amps;
    }

    /** The supply is gone: no current flows, whatever the control wants. */
    void cut() {
        recentTargets.clear();
        amps = 0;
    }

    double amps() {
        return amps;
    }
}
