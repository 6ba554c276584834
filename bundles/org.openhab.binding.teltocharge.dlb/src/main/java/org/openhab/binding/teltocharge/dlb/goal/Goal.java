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
package org.openhab.binding.teltocharge.dlb.goal;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the owner wants a vehicle to have by when.
 *
 * @param wattHours energy in this session, more than 0
 * @param departure by when
 */
@NonNullByDefault
public record Goal(double wattHours, Instant departure) {

    /** The charger will not always be free to charge with all it can: a tenth more time than the sum says. */
    private static final double SPARE = 1.1;

    private static final double MILLIS_PER_HOUR = 3_600_000;

    /**
     * @param chargedWattHours energy of the session so far; {@code NaN} when it is not known
     * @return what is missing in watt hours, 0 or more; {@code NaN} when it is not known
     */
    public double missing(double chargedWattHours) {
        return Double.isNaN(chargedWattHours) ? Double.NaN : Math.max(0, wattHours - chargedWattHours);
    }

    /**
     * @param missingWattHours what is missing, more than 0
     * @param mostWatts with how much the vehicle can charge, more than 0
     * @return when charging with all it can must begin at the latest
     */
    public Instant latestStart(double missingWattHours, double mostWatts) {
        return departure.minus(Duration.ofMillis((long) (missingWattHours / mostWatts * SPARE * MILLIS_PER_HOUR)));
    }

    /** @return true when nothing may hold the vehicle back any more but what protects the circuits */
    public boolean isDue(double missingWattHours, double mostWatts, Instant now) {
        return missingWattHours > 0 && mostWatts > 0 && now.isBefore(departure)
                && !now.isBefore(latestStart(missingWattHours, mostWatts));
    }
}
