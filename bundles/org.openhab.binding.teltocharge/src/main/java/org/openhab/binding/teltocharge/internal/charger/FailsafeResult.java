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
package org.openhab.binding.teltocharge.internal.charger;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a charger does when it is no longer talked to.
 *
 * @param behaviour what it did
 * @param testedAt when that was found
 * @param after how long after the last word: for {@link Behaviour#STOPS} when it stopped, otherwise when it was looked
 */
@NonNullByDefault
public record FailsafeResult(Behaviour behaviour, Instant testedAt, Duration after) {

    /** The vendor's page says both of the first two: its text the one, its register 20 the other. */
    public enum Behaviour {
        STOPS, FALLS_TO_FAILSAFE,
        /** Its watchdog does not work. */
        KEEPS_CHARGING
    }
}
