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
 * How slowly an offered current rises.
 *
 * @param window an offered current rises to no more than the least headroom of this span; 0 to 10 min
 * @param interval least time between two raises of one charger; 0 to 10 min
 * @param restartDelay least time from a pause to the next start; 0 to 1 h
 */
@NonNullByDefault
public record RampSettings(Duration window, Duration interval, Duration restartDelay) {

    /**
     * Raises to the least headroom of 90 s, 5 s between raises (a vehicle has 5 s to follow: IEC 61851-1), 60 s from a
     * pause to the next start. Ovens and hobs are off for up to 90 s in between, so a window of 60 s meets them anew
     * each time: 90 s have a quarter of its overload while baking, for half a percent of energy (scenario benchmark).
     */
    public static final RampSettings DEFAULT = new RampSettings(Duration.ofSeconds(90), Duration.ofSeconds(5),
            Duration.ofSeconds(60));
}
