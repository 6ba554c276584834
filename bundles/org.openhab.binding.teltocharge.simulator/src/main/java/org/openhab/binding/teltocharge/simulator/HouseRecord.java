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
package org.openhab.binding.teltocharge.simulator;

import java.time.Instant;
import java.util.List;

import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/**
 * The truth at one full second of the house's time.
 *
 * @param seq 0 for the first record, then one more each second
 * @param time the house's time
 * @param house what everything but the cars draws, A, extra load and solar power included
 * @param drawn what all cars draw, A
 * @param drawnWatts the power of all cars, W
 * @param total what flows through the main fuse, A; on a delta grid not the sum of the other two
 * @param bays the chargers and their cars, at least one
 */
public record HouseRecord(long seq, Instant time, PhaseAmpsTruth house, PhaseAmpsTruth drawn, double drawnWatts,
        PhaseAmpsTruth total, List<BayState> bays) {

    public HouseRecord {
        bays = List.copyOf(bays);
    }

    /** The sum of the chargers' registers 15, A; each is 0 or 6 to 32. */
    public int offeredAmps() {
        return bays.stream().mapToInt(BayState::offeredAmps).sum();
    }

    /** Register 14 of the first charger by name: L1, L2, L3, L1_L2, L1_L3, L2_L3, THREE_PHASE, NONE. */
    public String phaseSet() {
        return bays.get(0).phases().name();
    }

    /** Whether one of the chargers is in the state "charging". */
    public boolean charging() {
        return bays.stream().anyMatch(BayState::charging);
    }

    /** Accepted writes of registers 14 and 15 of all chargers since the start. */
    public long writes() {
        return bays.stream().mapToLong(BayState::writes).sum();
    }
}
