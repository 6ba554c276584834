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
package org.openhab.binding.teltocharge.internal.hub;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.CircuitView;

/**
 * One circuit in a decision round.
 *
 * @param time when it was decided
 * @param settings what the owner has set
 * @param view what was seen of it
 */
@NonNullByDefault
public record CircuitImage(Instant time, CircuitSettings settings, CircuitView view) {

    /** Age of the meter's newest usable reading when it was decided; null before the first one and without a meter. */
    public @Nullable Duration meterAge() {
        return view.meterAge(time);
    }
}
