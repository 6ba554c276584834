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

import org.openhab.binding.teltocharge.modbus.charger.DlmState;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/**
 * The truth now. What is said of "the charger" and "the car" is the first one's.
 *
 * @param time the house's time
 * @param house what everything but the cars draws, A, extra load and solar power included
 * @param extraLoad the part of it that the user has set, A
 * @param drawn what all cars draw, A
 * @param total what flows through the main fuse, A
 * @param solarWatts what the roof gives, W
 * @param contactClosed whether the grid operator's contact is closed
 * @param meterConnected whether the meter answers
 * @param bays the chargers and their cars, at least one
 */
public record HouseState(Instant time, PhaseAmpsTruth house, PhaseAmpsTruth extraLoad, PhaseAmpsTruth drawn,
        PhaseAmpsTruth total, double solarWatts, boolean contactClosed, boolean meterConnected, List<BayState> bays) {

    public HouseState {
        bays = List.copyOf(bays);
    }

    private BayState first() {
        return bays.get(0);
    }

    public int offeredAmps() {
        return first().offeredAmps();
    }

    public int effectiveAmps() {
        return first().effectiveAmps();
    }

    public PhaseSelection phases() {
        return first().phases();
    }

    public boolean contactorClosed() {
        return first().contactorClosed();
    }

    public DlmState chargerState() {
        return first().chargerState();
    }

    public boolean carConnected() {
        return first().carConnected();
    }

    public boolean watchdogExpired() {
        return first().watchdogExpired();
    }

    /** Accepted writes of registers 14 and 15 of all chargers since the start. */
    public long writes() {
        return bays.stream().mapToLong(BayState::writes).sum();
    }
}
