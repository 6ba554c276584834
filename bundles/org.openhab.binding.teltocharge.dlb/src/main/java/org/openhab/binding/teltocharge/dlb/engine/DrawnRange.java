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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * Between which bounds the current of our chargers lay at the source time of a meter sample; amps, complete.
 *
 * @param low the least
 * @param high the most
 * @param likely the value to go by when nothing is known of the background load before
 * @param settled later samples of the chargers cannot narrow it
 */
@NonNullByDefault
record DrawnRange(PhaseAmps low, PhaseAmps high, PhaseAmps likely, boolean settled) {

    static final DrawnRange NOTHING = new DrawnRange(PhaseAmps.ZERO, PhaseAmps.ZERO, PhaseAmps.ZERO, true);

    DrawnRange plus(DrawnRange other) {
        return new DrawnRange(low.plus(other.low), high.plus(other.high), likely.plus(other.likely),
                settled && other.settled);
    }
}
