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
package org.openhab.binding.teltocharge.dlb.shadow;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * One moment of a circuit in shadow mode.
 *
 * @param time when the circuit was measured, by the device's time
 * @param measured what flows through the circuit in amps, {@code NaN} where unknown
 * @param limitAmps fuse minus reserve
 * @param voltage nominal voltage across a phase
 * @param chargers the chargers in the circuit
 */
@NonNullByDefault
public record ShadowSample(Instant time, PhaseAmps measured, double limitAmps, double voltage,
        List<ShadowCharger> chargers) {

    public ShadowSample {
        chargers = List.copyOf(chargers);
    }
}
