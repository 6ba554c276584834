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

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Tells when all items have been updated since the last reading, so that each set of updates makes one reading. The
 * items of one telegram come within milliseconds, one after the other: a set that is not together yet is given some
 * time, or a reading would mix two telegrams for ever. Not safe for use by several threads.
 */
@NonNullByDefault
final class UpdateSet {

    /** Updates this close to each other belong together. */
    static final Duration TOGETHER = Duration.ofMillis(200);
    /** After this time without an update, a set that is not together is all there will be. */
    static final Duration SETTLED = Duration.ofMillis(300);

    private Map<String, Instant> used = Map.of();

    /** How far a set is. */
    enum Progress {
        /** An item was not updated since the last reading. */
        INCOMPLETE,
        /** All were updated, but more updates may belong to these. */
        SETTLING, READY
    }

    /**
     * @param updates when each item was updated last; at least one
     * @param now the present
     */
    Progress progress(Map<String, Instant> updates, Instant now) {
        if (updates.entrySet().stream().anyMatch(update -> update.getValue().equals(used.get(update.getKey())))) {
            return Progress.INCOMPLETE;
        }
        Instant newest = Collections.max(updates.values());
        boolean together = Duration.between(Collections.min(updates.values()), newest).compareTo(TOGETHER) <= 0;
        boolean settled = Duration.between(newest, now).compareTo(SETTLED) >= 0;
        return together || settled ? Progress.READY : Progress.SETTLING;
    }

    /** These updates have made a reading. */
    void use(Map<String, Instant> updates) {
        used = Map.copyOf(updates);
    }
}
