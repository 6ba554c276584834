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

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What is known of the end of an order.
 */
@NonNullByDefault
public enum EventState {
    /** It holds. */
    HOLDS,
    /** It held when the record was interrupted, and it has not been looked again since. */
    INTERRUPTED,
    /** It has ended, and that was seen. */
    ENDED,
    /** It ended while the record was interrupted: not later than its end says. */
    ENDED_UNSEEN,
    /** It is not watched for any more, so nobody knows when it ended. */
    END_UNKNOWN;

    /** @return lower-case name with hyphens; stable */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the order has not ended, as far as is known */
    public boolean isOpen() {
        return this == HOLDS || this == INTERRUPTED;
    }
}
