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
 * A number that somebody sent.
 *
 * @param value in the unit that the field names
 * @param time when it was sent
 */
@NonNullByDefault
public record TimedValue(double value, Instant time) {

    /** @return the value, or {@code NaN} when there is none, it is that old or not finite */
    public static double fresh(@Nullable TimedValue value, Instant now, Duration timeout) {
        boolean usable = value != null && Double.isFinite(value.value())
                && Duration.between(value.time(), now).compareTo(timeout) < 0;
        return usable && value != null ? value.value() : Double.NaN;
    }
}
