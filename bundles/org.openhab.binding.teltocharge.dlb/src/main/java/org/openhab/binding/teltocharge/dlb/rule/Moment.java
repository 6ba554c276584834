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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The present, which takes note of what it is asked: an answer that was found with it holds, if nothing but time
 * changes, until {@link #holdsUntil()}. So the engine need not ask again before. Who asks {@link #reached} instead of
 * {@link #now} is asked less often. To be used by one thread.
 */
@NonNullByDefault
public final class Moment {

    private final Instant now;
    private Instant holdsUntil = Instant.MAX;

    public Moment(Instant now) {
        this.now = now;
    }

    /** Begins anew to take note. */
    public void begin() {
        holdsUntil = Instant.MAX;
    }

    /** @return the present; what is found with it holds for this moment only */
    public Instant now() {
        holdsUntil = Instant.MIN;
        return now;
    }

    /** @return true when the present is at that time or after it */
    public boolean reached(Instant time) {
        if (!now.isBefore(time)) {
            return true;
        }
        if (time.isBefore(holdsUntil)) {
            holdsUntil = time;
        }
        return false;
    }

    /** @return until when the answers hold that were found since the beginning; this time itself is not included */
    public Instant holdsUntil() {
        return holdsUntil;
    }

    /** @return true when an answer that holds until a time still holds; takes no note */
    public boolean isBefore(Instant time) {
        return now.isBefore(time);
    }
}
