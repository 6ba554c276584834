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
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a vehicle takes of a larger offer.
 *
 * @param since since when it draws clearly less than it is offered, by the charger's samples; null while it does not
 * @param amps what it draws on the phase that carries most, in amps
 * @param proven it has done so for long enough
 */
@NonNullByDefault
public record Appetite(@Nullable Instant since, double amps, boolean proven) {

    /** The vehicle takes what it is offered, or nothing is known. */
    public static final Appetite FULL = new Appetite(null, 0, false);

    /**
     * How long a vehicle has to draw less. It may take 5 s to follow a raise (IEC 61851-1); a sample of the charger is a
     * second old; and who waits for the rest shall have it within 15 s, of which the next raise needs 5.
     */
    public static final Duration PROVEN_AFTER = Duration.ofSeconds(8);

    /** This much less than offered is clearly less. */
    public static final double CLEARLY_LESS = 2;

    /** Draws that are no further apart are the same. */
    private static final double STEADY_WITHIN = 1;

    /**
     * Takes in a new sample of the charger.
     *
     * @param drawn amps on the phase that carries most, {@code NaN} while unknown
     * @param offered what the charger says that it offers, 0 when nothing
     * @param time when the charger was read
     */
    public Appetite observe(double drawn, int offered, Instant time) {
        Instant from = since;
        if (offered == 0 || !(drawn <= offered - (from == null ? CLEARLY_LESS : STEADY_WITHIN))) {
            return FULL;
        }
        if (from == null || !proven && drawn > amps + STEADY_WITHIN) {
            return new Appetite(time, drawn, false);
        }
        boolean enough = proven || Duration.between(from, time).compareTo(PROVEN_AFTER) >= 0;
        double taken = Math.abs(drawn - amps) > STEADY_WITHIN ? drawn : amps;
        return enough == proven && taken == amps ? this : new Appetite(from, taken, enough);
    }

    /** @return the whole amps that are of use to the vehicle, or the given ones when they all are */
    public int useful(int offered) {
        return proven ? Math.min(offered, (int) Math.ceil(amps + CLEARLY_LESS)) : offered;
    }
}
