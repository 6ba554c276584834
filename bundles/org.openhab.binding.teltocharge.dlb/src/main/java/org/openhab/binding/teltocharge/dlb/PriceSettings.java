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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Up to which price chargers charge.
 *
 * @param ceiling the highest price, in the unit of {@link Signals#price()}; {@code NaN} when the price does not matter
 * @param timeout a price that was sent so long ago is not the present one any more; 1 min to 2 d
 */
@NonNullByDefault
public record PriceSettings(double ceiling, Duration timeout) {

    /** The longest time-out that can be set. */
    public static final Duration LONGEST_TIMEOUT = Duration.ofDays(2);

    /** No ceiling. Prices change with the hour or its quarter, and a source may be late: two hours. */
    public static final PriceSettings DEFAULT = new PriceSettings(Double.NaN, Duration.ofHours(2));
}
