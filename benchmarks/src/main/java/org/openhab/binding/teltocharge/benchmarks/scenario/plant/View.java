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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All that a controller gets to see in one second.
 *
 * @param second the present, counted from the beginning of the trace
 * @param meter the newest telegram; null when the meter does not answer
 * @param chargers in order of priority, read in this second
 */
@NonNullByDefault
public record View(int second, @Nullable Reading meter, List<ChargerReport> chargers) {

    /** @return the telegram when it came in this second, else null */
    public @Nullable Reading arrival() {
        Reading reading = meter;
        return reading != null && reading.arrivedAt() == second ? reading : null;
    }
}
