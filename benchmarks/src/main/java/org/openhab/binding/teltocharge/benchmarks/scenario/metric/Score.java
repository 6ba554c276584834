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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How one controller did. Sums of two scores make sense, but for the times, where the longest counts.
 *
 * @param seconds length of the run
 * @param chargers how many chargers there were
 * @param overloadAs ampere seconds above the limit that the cars caused, over all phases
 * @param unavoidableAs the part of them that no order could have prevented once the house's load had come, not even one
 *            to stop: see {@link Unavoidable}
 * @param promptAs the part of them that is left when each load is answered with its first reading and the cars follow:
 *            see {@link Unavoidable.Answer#FOLLOW}
 * @param groupOverloadAs ampere seconds above the fuses of groups, over all phases
 * @param grossWh energy that the cars took
 * @param netWh the same without what flowed above the limit
 * @param starts how often a charger began to offer current to a car that wanted some
 * @param stops how often one ceased to
 * @param phaseSwitches how often phases were switched
 * @param switchesUnderLoad how often that happened while current flowed
 * @param changes how often a setpoint was written that differs from the one before
 * @param writes how often a setpoint was written, repetitions included
 * @param refused how often a setpoint of 1 to 5 A was tried
 * @param blameSeconds seconds in which the thermal image of a breaker is above its limit only because of the cars
 * @param longestOverSeconds the longest time without a break in which the cars were more than 0.5 A over the limit
 * @param failsafeSeconds the longest time from the beginning of a meter's fault until no more than 6 A were offered;
 *            {@code NaN} when there was no fault, infinite when it did not happen in one
 * @param recoverySeconds the longest time from the end of such a fault until as much was offered as there was room for;
 *            {@code NaN} when there was no fault
 */
@NonNullByDefault
public record Score(int seconds, int chargers, double overloadAs, double unavoidableAs, double promptAs,
        double groupOverloadAs, double grossWh, double netWh, int starts, int stops, int phaseSwitches,
        int switchesUnderLoad, int changes, int writes,
        int refused,
        int blameSeconds, int longestOverSeconds, double failsafeSeconds, double recoverySeconds) {

    private static final double DAY = 86_400;

    /** Starts per charger and day. */
    public double startsPerDay() {
        return starts / chargerDays();
    }

    /** Changes of the setpoint per charger and day. */
    public double changesPerDay() {
        return changes / chargerDays();
    }

    /** Writes per charger and day. */
    public double writesPerDay() {
        return writes / chargerDays();
    }

    private double chargerDays() {
        return seconds / DAY * chargers;
    }

    /** Both runs taken together; the number of chargers must be the same. */
    public Score plus(Score other) {
        if (other.chargers != chargers) {
            throw new IllegalArgumentException("Runs with different numbers of chargers do not add up");
        }
        return new Score(seconds + other.seconds, chargers, overloadAs + other.overloadAs,
                unavoidableAs + other.unavoidableAs, promptAs + other.promptAs,
                groupOverloadAs + other.groupOverloadAs, grossWh + other.grossWh,
                netWh + other.netWh, starts + other.starts, stops + other.stops,
                phaseSwitches + other.phaseSwitches, switchesUnderLoad + other.switchesUnderLoad,
                changes + other.changes, writes + other.writes, refused + other.refused,
                blameSeconds + other.blameSeconds,
                Math.max(longestOverSeconds, other.longestOverSeconds),
                longer(failsafeSeconds, other.failsafeSeconds), longer(recoverySeconds, other.recoverySeconds));
    }

    private static double longer(double one, double other) {
        return Double.isNaN(one) ? other : Double.isNaN(other) ? one : Math.max(one, other);
    }
}
