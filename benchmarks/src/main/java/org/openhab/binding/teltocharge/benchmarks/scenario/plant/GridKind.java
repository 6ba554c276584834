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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * How the grid is built, and what that means for currents.
 */
@NonNullByDefault
public enum GridKind {

    /** Three phases and neutral, 3x230/400 V: each phase carries what is connected to it. */
    STAR,

    /** One phase and neutral; L2 and L3 do not exist. */
    SINGLE,

    /** 3x230 V without neutral (IT): a vehicle sits between two lines, or on all three. */
    DELTA;

    private static final double COS_30 = StrictMath.sqrt(3) / 2;

    /** Volts between the two ends of a load. */
    public static final double VOLTS = 230;

    /**
     * @param drawn amps of one vehicle on each line
     * @return its power in watts
     */
    public double watts(PhaseAmps drawn) {
        double sum = drawn.l1() + drawn.l2() + drawn.l3();
        if (this != DELTA) {
            return VOLTS * sum;
        }
        // Between two lines the same current flows in both; on three, power is root 3 times voltage and current.
        return lines(drawn).count() == 2 ? VOLTS * sum / 2 : VOLTS * sum * 2 * COS_30 / 3;
    }

    /** @return the lines on which a vehicle draws */
    static PhaseSet lines(PhaseAmps drawn) {
        PhaseSet result = PhaseSet.NONE;
        for (PhaseSet candidate : PhaseSet.values()) {
            boolean all = candidate.phases().stream().allMatch(phase -> drawn.get(phase) > 0);
            result = all && candidate.count() > result.count() ? candidate : result;
        }
        return result;
    }

    /** @return amps that the panels take off each line that exists */
    public PhaseAmps solarAmps(double watts) {
        double lines = this == SINGLE ? 1 : this == STAR ? 3 : 2 * COS_30;
        double amps = watts / VOLTS / lines;
        return this == SINGLE ? new PhaseAmps(amps, 0, 0) : PhaseAmps.of(amps);
    }
}
