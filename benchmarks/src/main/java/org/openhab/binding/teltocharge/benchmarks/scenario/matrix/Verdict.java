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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;

/**
 * Whether this add-on reaches its goals over several cells with the same meter: at most half the overload of the best
 * other controller that gives at least 90 % of the oracle's energy; enough energy; and with a fast meter at most 15 starts
 * a day on average and no stretch over the limit longer than the meter's period and 8 s.
 *
 * @param ours how this add-on stands
 * @param best the other controller with the least overload; null when none is a match
 * @param missed the goals that were missed, in words
 */
@NonNullByDefault
public record Verdict(Standing ours, @Nullable Standing best, List<String> missed) {

    /** The goal for the overload, as it is called when it is missed. */
    public static final String OVERLOAD = "overload";

    private static final double OVERLOAD_RATIO = 0.5;
    private static final double STARTS_PER_DAY = 15;

    public Verdict {
        missed = List.copyOf(missed);
    }

    /** The verdict over these cells, which all have this meter. */
    public static Verdict of(List<Result> results, MeterKind meter) {
        Standing ours = Standing.of(ControllerKind.OURS, results);
        Standing best = null;
        for (Standing standing : Standing.all(results)) {
            boolean candidate = standing.kind().isOther() && standing.isMatch();
            if (candidate && (best == null || standing.overloadAsPerDay() < best.overloadAsPerDay())) {
                best = standing;
            }
        }
        List<String> missed = new ArrayList<>();
        if (best != null && ours.overloadAsPerDay() > OVERLOAD_RATIO * best.overloadAsPerDay()) {
            missed.add(OVERLOAD);
        }
        if (ours.share() < meter.energyGoal()) {
            missed.add("energy");
        }
        if (meter.isFast() && ours.starts() > STARTS_PER_DAY) {
            missed.add("starts");
        }
        if (meter.isFast() && ours.longestSeconds() > meter.stretchGoal()) {
            missed.add("stretch");
        }
        return new Verdict(ours, best, missed);
    }

    /** @return overload as a share of the best other's; {@code NaN} when nobody else is a match or both have none */
    public double ratio() {
        Standing other = best;
        return other == null ? Double.NaN : ours.overloadAsPerDay() / other.overloadAsPerDay();
    }

    public boolean isPass() {
        return missed.isEmpty();
    }
}
