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
package org.openhab.binding.teltocharge.dlb.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.MeterFault;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.grid.Grid;

/**
 * Tells a usable current from one that cannot be true.
 */
@NonNullByDefault
public final class Plausibility {

    /**
     * IEC 60898-1: a breaker of class C trips at once at 5 to 10 times its rating, so ten times the fuse is no load that
     * a meter could see for a whole sample.
     */
    private static final int MOST_TIMES_FUSE = 10;

    private Plausibility() {
    }

    /**
     * @return the total power in watts, reckoned from the currents when the meter gives none; {@code NaN} when that
     *         cannot be used
     */
    public static double watts(MeterSample sample, int fuseAmps, Grid grid) {
        double watts = Double.isNaN(sample.watts()) ? grid.watts(sample.amps()) : sample.watts();
        return Math.abs(watts) <= MOST_TIMES_FUSE * grid.watts(PhaseAmps.of(fuseAmps)) ? watts : Double.NaN;
    }

    /** @return what is wrong with a current on one phase, or null when it can be used */
    public static @Nullable MeterFault fault(double amps, int fuseAmps) {
        if (Double.isNaN(amps)) {
            return MeterFault.MISSING;
        }
        return Math.abs(amps) > (double) MOST_TIMES_FUSE * fuseAmps ? MeterFault.TOO_LARGE : null;
    }
}
