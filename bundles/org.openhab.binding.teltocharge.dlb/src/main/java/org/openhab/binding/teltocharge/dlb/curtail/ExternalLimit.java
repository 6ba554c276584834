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

/**
 * What another system allows all chargers together. Both values may be given; both hold then.
 *
 * @param amps on each phase, 0 or more; {@code NaN} when it gives none
 * @param watts in all, 0 or more; {@code NaN} when it gives none
 * @param time when it was sent
 */
@NonNullByDefault
public record ExternalLimit(double amps, double watts, Instant time) {

    boolean isUsable(Instant now, Duration timeout) {
        boolean aged = !timeout.isZero() && Duration.between(time, now).compareTo(timeout) >= 0;
        return !aged && (amps >= 0 || watts >= 0) && !(amps < 0) && !(watts < 0);
    }
}
