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
 * What is offered to the chargers of a site at one moment.
 *
 * @param eachAmps the most that one of them is offered, in amps
 * @param sumAmps the sum on the phase where it is greatest, in amps
 * @param sumWatts the sum in watts
 */
@NonNullByDefault
public record Offered(double eachAmps, double sumAmps, double sumWatts) {

    /** Nothing is offered. */
    public static final Offered NOTHING = new Offered(0, 0, 0);

    /** Sums of floating-point numbers may differ in the last digits. */
    private static final double ROUNDING = 1e-6;

    boolean isWithin(Order order) {
        return !(eachAmps > order.eachAmps() + ROUNDING) && !(sumAmps > order.sumAmps() + ROUNDING)
                && !(sumWatts > order.sumWatts() + ROUNDING);
    }

    /** @return the greater of each */
    Offered or(Offered other) {
        return new Offered(Math.max(eachAmps, other.eachAmps), Math.max(sumAmps, other.sumAmps),
                Math.max(sumWatts, other.sumWatts));
    }
}
