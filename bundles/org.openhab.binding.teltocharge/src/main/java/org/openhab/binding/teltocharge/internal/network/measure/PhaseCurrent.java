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
package org.openhab.binding.teltocharge.internal.network.measure;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reckons the signed current of a phase from what a meter gives: current, voltage and power, any of which may be
 * missing, and the current may be a magnitude in whole amps (DSMR P1: {@code 1-0:31.7.0(002*A)}).
 * <p>
 * The result never under-estimates what the fuse carries: an imported current is at least what the power needs, an
 * exported one at most what the power feeds in. Where the direction is unknown the current counts as imported.
 */
@NonNullByDefault
public final class PhaseCurrent {

    /** Lowest and highest voltage of a phase by EN 50160: 230 V -/+ 10 %. */
    static final double LOWEST_VOLTS = 207;
    static final double HIGHEST_VOLTS = 253;
    /** A current in whole amps may have been cut instead of rounded. */
    private static final double WHOLE_AMP = 1;

    private PhaseCurrent() {
    }

    /**
     * @param amps in A, of either sign; NaN when missing
     * @param volts in V; NaN when missing
     * @param watts active power in W, positive when drawn from the grid; NaN when missing
     * @return in A, positive when drawn from the grid; NaN when neither current nor power is known
     */
    public static double of(double amps, double volts, double watts) {
        double magnitude = Math.abs(amps);
        if (Double.isNaN(watts)) {
            return magnitude;
        }
        return watts < 0 ? -exported(magnitude, volts, -watts) : imported(magnitude, volts, watts);
    }

    private static double imported(double amps, double volts, double watts) {
        if (!Double.isNaN(volts)) {
            double active = watts / volts;
            return Double.isNaN(amps) ? active : Math.max(amps, active);
        }
        double highest = watts / LOWEST_VOLTS;
        return Double.isNaN(amps) ? highest : Math.max(amps, Math.min(highest, amps + WHOLE_AMP));
    }

    private static double exported(double amps, double volts, double watts) {
        double active = watts / (Double.isNaN(volts) ? HIGHEST_VOLTS : volts);
        return Double.isNaN(amps) ? active : Math.min(amps, active);
    }
}
