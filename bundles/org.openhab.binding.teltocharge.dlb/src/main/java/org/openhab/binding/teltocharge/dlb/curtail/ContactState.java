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
 * A contact that may bounce. A contact whose state is not known counts as active: it could be, and nobody would see it.
 *
 * @param active what counts
 * @param changingSince since when the contact has been in the other state; null while it agrees
 */
@NonNullByDefault
public record ContactState(boolean active, @Nullable Instant changingSince) {

    /** The state of a contact that was never active. */
    public static final ContactState IDLE = new ContactState(false, null);

    /**
     * @param known what was known before; null at the beginning, when the contact counts as it is
     * @param signal what the contact says now; null when nobody knows
     * @param debounce how long a new state must last to count
     */
    public static ContactState step(@Nullable ContactState known, @Nullable Boolean signal, Instant now,
            Duration debounce) {
        boolean active = signal == null || signal;
        if (known == null) {
            return new ContactState(active, null);
        }
        if (active == known.active()) {
            return known.changingSince() == null ? known : new ContactState(active, null);
        }
        Instant changing = known.changingSince();
        Instant since = changing == null || changing.isAfter(now) ? now : changing;
        if (Duration.between(since, now).compareTo(debounce) >= 0) {
            return new ContactState(active, null);
        }
        return since.equals(changing) ? known : new ContactState(known.active(), since);
    }
}
