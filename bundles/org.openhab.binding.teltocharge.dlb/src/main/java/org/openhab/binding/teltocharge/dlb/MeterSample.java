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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One sample of a circuit's meter.
 *
 * @param amps current per phase in amps, import positive, {@code NaN} where the meter gave none
 * @param watts total power in watts, import positive, {@code NaN} where the meter gave none
 * @param sourceTime when the <em>device</em> measured it; the balancer uses every source time once
 */
@NonNullByDefault
public record MeterSample(PhaseAmps amps, double watts, Instant sourceTime) {

    /** A sample of a meter that gives no power. */
    public MeterSample(PhaseAmps amps, Instant sourceTime) {
        this(amps, Double.NaN, sourceTime);
    }
}
