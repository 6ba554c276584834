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
package org.openhab.binding.teltocharge.dlb.engine;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The grid of quarter hours on which chargers that wait get their turn. Every time zone is off by whole quarter hours.
 */
@NonNullByDefault
final class QuarterHours {

    private static final long SECONDS = 900;

    private QuarterHours() {
    }

    /** @return true when another quarter of an hour began since the last round */
    static boolean isTurn(@Nullable Instant lastRound, Instant now) {
        return lastRound != null && quarter(now) > quarter(lastRound);
    }

    private static long quarter(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }
}
