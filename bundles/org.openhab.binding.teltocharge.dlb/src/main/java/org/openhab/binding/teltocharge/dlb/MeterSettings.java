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
package org.openhab.binding.teltocharge.dlb;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The meter of a circuit.
 *
 * @param period how often it gives a new sample; more than 0, at most 10 min
 */
@NonNullByDefault
public record MeterSettings(Duration period) {

    private static final Duration LEAST_STALE_AGE = Duration.ofSeconds(15);
    private static final int PERIODS_UNTIL_STALE = 5;

    /** A sample each second. */
    public static final MeterSettings DEFAULT = new MeterSettings(Duration.ofSeconds(1));

    /** @return the age of the newest source time at which readings are stale: max(5 periods, 15 s) */
    public Duration staleAfter() {
        Duration periods = period.multipliedBy(PERIODS_UNTIL_STALE);
        return periods.compareTo(LEAST_STALE_AGE) > 0 ? periods : LEAST_STALE_AGE;
    }

    /** @return the age of the newest source time at which charging pauses: twice {@link #staleAfter()}, so 30 s */
    public Duration lostAfter() {
        return staleAfter().multipliedBy(2);
    }
}
