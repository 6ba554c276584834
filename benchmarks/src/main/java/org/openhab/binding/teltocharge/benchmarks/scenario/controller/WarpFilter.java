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
package org.openhab.binding.teltocharge.benchmarks.scenario.controller;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerReport;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * The filters of {@link Warp}: the current over 10 s, which leans to its maximum the further it is over the target, and
 * the least room of 4 min.
 */
@NonNullByDefault
final class WarpFilter {

    private static final int MEAN_SECONDS = 10;
    private static final int LEAST_SECONDS = 240;
    private static final double SLOW_EXCESS = 1.1;
    private static final double FAST_EXCESS = 1.2;

    private final double target;
    private final Deque<PhaseAmps> currents = new ArrayDeque<>();
    private final Deque<PhaseAmps> rooms = new ArrayDeque<>();

    WarpFilter(double target) {
        this.target = target;
    }

    void add(PhaseAmps amps, View view) {
        PhaseAmps room = amps.combine(amps, (line, same) -> target - line);
        for (ChargerReport charger : view.chargers()) {
            room = room.plus(charger.drawn());
        }
        push(currents, amps, MEAN_SECONDS);
        push(rooms, room, LEAST_SECONDS);
    }

    private static void push(Deque<PhaseAmps> values, PhaseAmps value, int most) {
        values.addLast(value);
        if (values.size() > most) {
            values.removeFirst();
        }
    }

    /** The filtered current; {@code NaN} on a line that the meter does not know. */
    double amps(Phase phase) {
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (PhaseAmps value : currents) {
            sum += value.get(phase);
            most = Math.max(most, value.get(phase));
        }
        double mean = sum / currents.size();
        double fast = (mean + most) / 2;
        double share = (most / target - SLOW_EXCESS) / (FAST_EXCESS - SLOW_EXCESS);
        return mean + (fast - mean) * Math.max(0, Math.min(1, share));
    }

    /** The least room for cars in 4 min; nothing before they are over. */
    double leastRoom(Phase phase) {
        if (rooms.size() < LEAST_SECONDS) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (PhaseAmps value : rooms) {
            least = value.get(phase) < least ? value.get(phase) : least;
        }
        return least;
    }
}
