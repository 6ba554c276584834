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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What all chargers of a site draw at one moment, as they measure it themselves.
 *
 * @param time when the first of them measured
 * @param watts the sum in watts, at the nominal voltage; {@code NaN} when one of them does not say
 */
@NonNullByDefault
public record Drawn(Instant time, double watts) {

    /** Nobody knows what is drawn. */
    public static Drawn unknown(Instant now) {
        return new Drawn(now, Double.NaN);
    }
}
