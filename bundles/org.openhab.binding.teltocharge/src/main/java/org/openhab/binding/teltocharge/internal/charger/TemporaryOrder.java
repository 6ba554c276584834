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
package org.openhab.binding.teltocharge.internal.charger;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The owner's order for a while: it stands in for the owner's standing limit and ends by itself.
 *
 * @param kind what is ordered
 * @param amps the limit, 0 or 6 to 32 A; only for {@link Kind#LIMIT}
 * @param until when it ends; null for an order that only the owner ends
 * @param returnAmps what a charger that was left alone before goes back to, 0 or 6 to 32 A; null if that is unknown
 */
@NonNullByDefault
public record TemporaryOrder(Kind kind, int amps, @Nullable Instant until,
        @Nullable Integer returnAmps) {

    /** What can be ordered. */
    public enum Kind {
        /** No more than a current. */
        LIMIT,
        /** Nothing. */
        PAUSE,
        /** As much as load balancing and configuration allow, whatever the owner's standing limit is. */
        BOOST
    }

    /** The longest time, a week. */
    public static final int MAX_MINUTES = 10_080;

    /**
     * @param minutes how long, 0 for until the owner ends it
     * @throws IllegalArgumentException if the time is negative or longer than {@link #MAX_MINUTES}
     */
    public static TemporaryOrder of(Kind kind, int amps, int minutes, Instant now) {
        if (minutes < 0 || minutes > MAX_MINUTES) {
            throw new IllegalArgumentException("The time must be 0 to " + MAX_MINUTES + " min: " + minutes);
        }
        return new TemporaryOrder(kind, amps, minutes == 0 ? null : now.plus(Duration.ofMinutes(minutes)), null);
    }

    TemporaryOrder returningTo(@Nullable Integer newReturnAmps) {
        return new TemporaryOrder(kind, amps, until, newReturnAmps);
    }

    public boolean isOver(Instant now) {
        Instant end = until;
        return end != null && !now.isBefore(end);
    }

    /**
     * @param most the configured bound, 6 to 32 A
     * @return the owner's bound while the order holds, 0 to {@code most}
     */
    public int cap(int most) {
        return switch (kind) {
            case LIMIT -> Math.min(amps, most);
            case PAUSE -> 0;
            case BOOST -> most;
        };
    }
}
