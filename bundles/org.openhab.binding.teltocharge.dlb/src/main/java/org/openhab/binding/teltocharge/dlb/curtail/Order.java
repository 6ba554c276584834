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
package org.openhab.binding.teltocharge.dlb.curtail;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One order that holds now.
 *
 * @param cause who gave it
 * @param eachAmps the most that each charger may be offered, in amps; {@code NaN} when it says nothing of that
 * @param sumAmps the most on each phase for all chargers together, in amps; {@code NaN} when it says nothing of that
 * @param sumWatts the most for all chargers together, in watts; {@code NaN} when it says nothing of that
 */
@NonNullByDefault
public record Order(Cause cause, double eachAmps, double sumAmps, double sumWatts) {

    /** Every charger may have this current. */
    static Order each(Cause cause, int amps) {
        return new Order(cause, amps, Double.NaN, Double.NaN);
    }

    /** All chargers together may have this power. */
    static Order together(Cause cause, double watts) {
        return new Order(cause, Double.NaN, Double.NaN, watts);
    }
}
