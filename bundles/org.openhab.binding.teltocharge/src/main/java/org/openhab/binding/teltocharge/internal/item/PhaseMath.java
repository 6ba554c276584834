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
package org.openhab.binding.teltocharge.internal.item;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;

/**
 * Makes one signed current of what a phase's items give. Where the direction is not known, it counts as drawn from the
 * grid.
 */
@NonNullByDefault
final class PhaseMath {

    /** How far a current in whole amps may be off: it is rounded, or cut off. */
    private static final double WHOLE_AMPS_ERROR = 1;

    private PhaseMath() {
    }

    /**
     * @param amps current, with or without a sign; NaN where no item gives it
     * @param watts active power, negative when fed in; NaN where no item gives it
     * @param volts voltage of the phase, or the nominal one
     * @param wholeAmps whether the current is given in whole amps only
     * @return A, negative when fed in
     */
    static double signedAmps(double amps, double watts, double volts, boolean wholeAmps) {
        if (Double.isNaN(amps)) {
            return watts / volts;
        }
        if (Double.isNaN(watts)) {
            return amps;
        }
        return MeterReading.signed(wholeAmps ? refined(Math.abs(amps), Math.abs(watts) / volts) : amps, watts);
    }

    /**
     * The current that the power says, unless that is less than the whole amps allow: then part of the current is
     * reactive, and the whole amps are all that is known of it.
     */
    private static double refined(double whole, double active) {
        return active < whole - WHOLE_AMPS_ERROR ? whole : active;
    }
}
