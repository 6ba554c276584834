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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the balancer remembers of one circuit and its meter.
 *
 * @param latest the newest sample that was looked at, usable or not
 * @param rejected the source time of a sample that lay in the future and must never be used
 * @param lastGood per phase the source time of the newest usable reading
 * @param pending samples that are newer than the newest charger sample, oldest first; their background is provisional
 * @param settled the background load up to the newest sample that is not pending
 * @param background the background load at the newest sample, provisional or not
 * @param settledWatts the same of the total power, in watts; {@code NaN} where the meter tells none
 * @param backgroundWatts likewise
 * @param window headroom at the settled samples of the raise window, oldest first, and one before it
 * @param cycles appliances of the circuit that go on and off, where room is kept for them
 * @param resolution how finely the meter tells currents, where the reserve does not cover that
 */
@NonNullByDefault
public record CircuitMemory(@Nullable MeterSample latest, @Nullable Instant rejected, PhaseTimes lastGood,
        List<MeterSample> pending, PhaseAmps settled, PhaseAmps background, double settledWatts,
        double backgroundWatts, List<HeadroomPoint> window, PhaseCycles cycles,
        MeterResolution resolution) {

    public static final CircuitMemory EMPTY = new CircuitMemory(null, null, PhaseTimes.NEVER, List.of(),
            PhaseAmps.MISSING, PhaseAmps.MISSING, Double.NaN, Double.NaN, List.of(), PhaseCycles.UNKNOWN,
            MeterResolution.UNKNOWN);

    public CircuitMemory {
        pending = List.copyOf(pending);
        window = List.copyOf(window);
    }

    /** @return this with a source time that must never be used */
    public CircuitMemory withRejected(Instant time) {
        return new CircuitMemory(latest, time, lastGood, pending, settled, background, settledWatts, backgroundWatts,
                window, cycles, resolution);
    }

    /** @return this before anything was known of the background load; the newest sample is to be looked at anew */
    public CircuitMemory begunAnew() {
        MeterSample newest = latest;
        return new CircuitMemory(newest, rejected, lastGood, newest == null ? List.of() : List.of(newest),
                PhaseAmps.MISSING, PhaseAmps.MISSING, Double.NaN, Double.NaN, List.of(), PhaseCycles.UNKNOWN,
                resolution);
    }
}
