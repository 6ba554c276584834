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

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * From when until when an order held, and how well that is known: nobody watches while openHAB is off, or while the load
 * balancer is in another mode than active.
 *
 * @param start since when it held
 * @param end when it ended; null while it holds, and when nobody knows
 * @param state what is known of the end
 * @param seenUntil when it was last seen to hold, before the end or the present went unseen; null where nothing did
 * @param unwatched for how long it was not watched in between, although it held before and after
 */
@NonNullByDefault
public record EventSpan(Instant start, @Nullable Instant end, EventState state, @Nullable Instant seenUntil,
        Duration unwatched) {

    static EventSpan from(Instant start) {
        return new EventSpan(start, null, EventState.HOLDS, null, Duration.ZERO);
    }

    /** The order is seen to hold. */
    EventSpan seen(Instant now) {
        Instant until = seenUntil;
        if (until == null) {
            return this;
        }
        // The clock may have been set back meanwhile.
        Duration gap = until.isAfter(now) ? Duration.ZERO : Duration.between(until, now);
        return new EventSpan(start, null, EventState.HOLDS, null, unwatched.plus(gap));
    }

    /** The order is seen not to hold any more. */
    EventSpan ended(Instant now) {
        return new EventSpan(start, now, seenUntil == null ? EventState.ENDED : EventState.ENDED_UNSEEN, seenUntil,
                unwatched);
    }

    /** Nobody looks from now on. */
    EventSpan interrupted(Instant now) {
        return state == EventState.HOLDS
                ? new EventSpan(start, null, EventState.INTERRUPTED, now, unwatched)
                : this;
    }

    /** Nobody will look any more. */
    EventSpan lost() {
        return new EventSpan(start, null, EventState.END_UNKNOWN, seenUntil, unwatched);
    }
}
