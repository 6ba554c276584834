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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * What one rule allows one charger.
 *
 * @param amps the most that may be offered, in whole amps; what is below the charger's least current means 0
 * @param reason why
 * @param until when the rule may allow more, where that is known
 */
@NonNullByDefault
public record Bound(int amps, Reason reason, @Nullable Instant until) {

    /** A bound of which nobody knows when it goes. */
    public Bound(int amps, Reason reason) {
        this(amps, reason, null);
    }

    /** @return the tighter of both; of equal ones the first */
    static @Nullable Bound tighter(@Nullable Bound one, @Nullable Bound other) {
        return one == null || other != null && other.amps < one.amps ? other : one;
    }
}
