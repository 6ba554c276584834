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
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How much a charger has been given over the last days: ampere seconds, summed over its phases, of which half are
 * forgotten within a day. Kept as a value at one moment and what has been added since then.
 *
 * @param amount ampere seconds at that moment
 * @param time the moment
 * @param rate amps, summed over phases, that are given since then
 */
@NonNullByDefault
public record Served(double amount, Instant time, double rate) {

    /** Nothing yet. */
    public static final Served NOTHING = new Served(0, Instant.EPOCH, 0);

    /** After this span half of what was given is forgotten. */
    public static final Duration HALF_LIFE = Duration.ofDays(1);

    private static final double SECONDS_PER_E = HALF_LIFE.toSeconds() / Math.log(2);
    private static final double MILLIS = 1000;

    /** @return ampere seconds at a moment; a moment before the value's own counts as that */
    public double at(Instant now) {
        double seconds = Math.max(0, (now.toEpochMilli() - time.toEpochMilli()) / MILLIS);
        double kept = Math.exp(-seconds / SECONDS_PER_E);
        return amount * kept + rate * SECONDS_PER_E * (1 - kept);
    }

    /** @return the same amount at another moment, when the clock was set back */
    public Served restarted(Instant now) {
        return new Served(amount, now, rate);
    }

    /** @return this with another rate from now on; the same object when the rate stays */
    public Served withRate(double newRate, Instant now) {
        return newRate == rate ? this : new Served(at(now), now, newRate);
    }
}
