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
import org.openhab.binding.teltocharge.benchmarks.scenario.controller.ControllerKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.Score;

/**
 * How a controller stands over several cells.
 *
 * @param kind the controller
 * @param overloadAsPerDay ampere seconds above the limit that the cars caused, per day on average
 * @param unavoidableAsPerDay the part of them that no order could have prevented once the house's load had come, not
 *            even one to stop
 * @param promptAsPerDay the part that is left when each load is answered with its first reading and the cars follow
 * @param groupOverloadAsPerDay ampere seconds above the fuses of groups, per day on average
 * @param share net energy as a share of the oracle's, all cells together
 * @param starts per charger and day on average
 * @param changes of the setpoint per charger and day on average
 * @param blameSeconds per day on average
 * @param longestSeconds the longest stretch over the limit
 * @param failsafeSeconds the longest time to the failsafe current; {@code NaN} without faults
 * @param recoverySeconds the longest time to recover; {@code NaN} without faults
 * @param switches of phases per day on average
 */
@NonNullByDefault
public record Standing(ControllerKind kind, double overloadAsPerDay, double unavoidableAsPerDay, double promptAsPerDay,
        double groupOverloadAsPerDay,
        double share, double starts, double changes, double blameSeconds, int longestSeconds, double failsafeSeconds,
        double recoverySeconds, double switches) {

    /** Below this share a controller is no match: it overloads little because it charges little. */
    private static final double MATCH = 0.9;

    /** One controller over these cells. */
    public static Standing of(ControllerKind kind, List<Result> results) {
        double overload = 0;
        double unavoidable = 0;
        double prompt = 0;
        double group = 0;
        double net = 0;
        double oracle = 0;
        double starts = 0;
        double changes = 0;
        double blame = 0;
        double switches = 0;
        int longest = 0;
        double failsafe = Double.NaN;
        double recovery = Double.NaN;
        for (Result result : results) {
            Score score = score(result, kind);
            overload += score.overloadAs();
            unavoidable += score.unavoidableAs();
            prompt += score.promptAs();
            group += score.groupOverloadAs();
            net += score.netWh();
            oracle += score(result, ControllerKind.ORACLE).netWh();
            starts += score.startsPerDay();
            changes += score.changesPerDay();
            blame += score.blameSeconds();
            switches += score.phaseSwitches();
            longest = Math.max(longest, score.longestOverSeconds());
            failsafe = longer(failsafe, score.failsafeSeconds());
            recovery = longer(recovery, score.recoverySeconds());
        }
        int n = results.size();
        return new Standing(kind, overload / n, unavoidable / n, prompt / n, group / n, net / oracle, starts / n,
                changes / n,
                blame / n, longest, failsafe,
                recovery, switches / n);
    }

    /** All controllers over these cells, in their order; none over no cells. */
    public static List<Standing> all(List<Result> results) {
        List<Standing> standings = new ArrayList<>();
        if (results.isEmpty()) {
            return standings;
        }
        for (ControllerKind kind : ControllerKind.values()) {
            standings.add(of(kind, results));
        }
        return standings;
    }

    /** @return true when its energy is enough to be compared with */
    public boolean isMatch() {
        return share >= MATCH;
    }

    private static Score score(Result result, ControllerKind kind) {
        Score score = result.scores().get(kind);
        if (score == null) {
            throw new IllegalStateException(kind + " was not run");
        }
        return score;
    }

    private static double longer(double one, double other) {
        return Double.isNaN(one) ? other : Double.isNaN(other) ? one : Math.max(one, other);
    }
}
