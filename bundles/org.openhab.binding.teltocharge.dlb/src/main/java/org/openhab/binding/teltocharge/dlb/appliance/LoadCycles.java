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
package org.openhab.binding.teltocharge.dlb.appliance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Recognises an appliance that switches a phase's load on and off by itself, like an oven or an air fryer: users call
 * what it does to a vehicle "jojo" (load-balancing research, section 3.1). Three times on, by the same current and after
 * about the same time, is a cycle; it has ended when the appliance stays off, or on, for much longer than its period.
 *
 * @param level the load now
 * @param rises when something was switched on lately, oldest first
 * @param cycle the cycle that was found; null when there is none
 */
@NonNullByDefault
public record LoadCycles(LoadLevel level, List<Rise> rises, @Nullable Cycle cycle) {

    /** Nothing is known yet. */
    public static final LoadCycles UNKNOWN = new LoadCycles(LoadLevel.UNKNOWN, List.of(), null);

    private static final int RISES_KEPT = 6;

    public LoadCycles {
        rises = List.copyOf(rises);
    }

    /**
     * @param sourceTime when it was measured; each source time counts once
     * @param amps what the house draws on this phase; {@code NaN} counts as no sample
     * @param gap after so long without a sample everything begins anew
     */
    public LoadCycles plus(Instant sourceTime, double amps, Duration gap) {
        Instant last = level.time();
        if (Double.isNaN(amps) || last != null && !sourceTime.isAfter(last)) {
            return this;
        }
        if (level.isGap(sourceTime, gap)) {
            return new LoadCycles(LoadLevel.UNKNOWN.plus(sourceTime, amps), List.of(), null);
        }
        LoadLevel next = level.plus(sourceTime, amps);
        double step = next.stepSince(level);
        Cycle running = cycle == null || cycle.hasEnded(sourceTime) ? null : cycle;
        if (step == 0) {
            return new LoadCycles(next, rises, running);
        }
        Instant since = level.candidateSince();
        List<Rise> known = step > 0
                ? risen(since == null ? sourceTime : since, step)
                : fallen(sourceTime, -step);
        Cycle found = Cycle.among(known);
        return new LoadCycles(next, known, found == null ? running : found);
    }

    /**
     * @return what this phase's load will be when the appliance is on again, in amps; {@code NaN} when there is no such
     *         appliance
     */
    public double expected(Instant now) {
        return cycle == null || cycle.hasEnded(now) ? Double.NaN : whenOn();
    }

    /** @return the same, whether the appliance has ended meanwhile or not */
    public double whenOn() {
        Cycle found = cycle;
        return found == null ? Double.NaN : found.on() ? level.amps() : level.amps() + found.amps();
    }

    private List<Rise> risen(Instant time, double step) {
        List<Rise> result = new ArrayList<>(rises.subList(Math.max(0, rises.size() - RISES_KEPT + 1), rises.size()));
        result.add(new Rise(time, step, null));
        return result;
    }

    private List<Rise> fallen(Instant time, double step) {
        List<Rise> result = new ArrayList<>(rises);
        for (int i = result.size() - 1; i >= 0; i--) {
            Rise rise = result.get(i);
            if (rise.on() && rise.isLike(step)) {
                result.set(i, rise.off(time));
                return result;
            }
        }
        return result;
    }
}
