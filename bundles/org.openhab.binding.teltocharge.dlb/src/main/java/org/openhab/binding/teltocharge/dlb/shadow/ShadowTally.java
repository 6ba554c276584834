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
package org.openhab.binding.teltocharge.dlb.shadow;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * What one way of charging has come to.
 *
 * @param overload current above the limit that is the vehicles' doing, summed over the phases, in ampere seconds: of an
 *            excess, no more than the vehicles draw on that phase (load-balancing research, section 4.5)
 * @param wattHours energy that the vehicles got
 * @param starts how often a charger began to draw
 */
@NonNullByDefault
public record ShadowTally(double overload, double wattHours, int starts) {

    public static final ShadowTally NOTHING = new ShadowTally(0, 0, 0);

    private static final double SECONDS_PER_HOUR = 3600;

    /** @return this after that many seconds in which everything stayed as it is */
    ShadowTally after(double seconds, PhaseAmps total, PhaseAmps vehicles, double limitAmps, double voltage) {
        double over = 0;
        double amps = 0;
        for (Phase phase : Phase.values()) {
            double excess = Math.max(0, total.get(phase) - limitAmps);
            over += Math.min(excess, vehicles.get(phase));
            amps += vehicles.get(phase);
        }
        return new ShadowTally(overload + over * seconds, wattHours + amps * voltage * seconds / SECONDS_PER_HOUR,
                starts);
    }

    ShadowTally plusStarts(int more) {
        return more == 0 ? this : new ShadowTally(overload, wattHours, starts + more);
    }
}
