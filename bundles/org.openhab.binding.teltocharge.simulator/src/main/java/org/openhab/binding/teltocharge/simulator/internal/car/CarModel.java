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
package org.openhab.binding.teltocharge.simulator.internal.car;

import java.time.Duration;
import java.util.Set;

import org.openhab.binding.teltocharge.simulator.model.CarSettings;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;
import org.openhab.binding.teltocharge.simulator.model.Phases;

/**
 * A car as the charger sees it over the control pilot: it asks for current (switch S2 of IEC 61851-1 closed) when it
 * needs energy and is offered at least its minimum, and takes at most what is offered. Not safe for use by several
 * threads.
 */
public final class CarModel {

    private static final double SECONDS_PER_HOUR = 3600;

    private final CarSettings settings;
    private final Set<HousePhase> ownPhases;
    private final CurrentRamp ramp;
    private final double tickHours;
    private boolean connected;
    private boolean asksForCurrent;
    private double sessionWh;
    private PhaseAmpsTruth drawn = PhaseAmpsTruth.ZERO;

    /** @param tick the time that passes in each {@link #tick} */
    public CarModel(CarSettings settings, Duration tick) {
        this.settings = settings;
        this.ownPhases = Phases.of(settings.phases());
        this.ramp = new CurrentRamp(tick);
        this.tickHours = tick.toNanos() / 1e9 / SECONDS_PER_HOUR;
        this.connected = settings.connectedAtStart();
    }

    /** Plugs in or out; a car that comes back needs its energy anew. */
    public void setConnected(boolean nowConnected) {
        if (connected == nowConnected) {
            return;
        }
        connected = nowConnected;
        sessionWh = 0;
        asksForCurrent = false;
        ramp.cut();
        drawn = PhaseAmpsTruth.ZERO;
    }

    /**
     * Lets one tick pass.
     *
     * @param offeredAmps what the control pilot allows, A; 0 for no pilot signal
     * @param livePhases phases of the grid that the closed contactor connects; empty while it is open
     * @param volts voltage per phase, for the energy that the battery gets
     */
    public void tick(int offeredAmps, Set<HousePhase> livePhases, PhaseVolts volts) {
        double target = wanted(offeredAmps);
        Set<HousePhase> used = Phases.reached(livePhases, ownPhases);
        if (used.isEmpty()) {
            ramp.cut();
        } else {
            ramp.follow(target);
        }
        drawn = PhaseAmpsTruth.of(phase -> used.contains(phase) ? ramp.amps() : 0);
        sessionWh += tickHours * volts.watts(drawn);
        // S2 opens only when no current flows any more: a car does not cut its own load.
        asksForCurrent = target > 0 || ramp.amps() > 0;
    }

    private double wanted(int offeredAmps) {
        if (!connected || finished() || offeredAmps < settings.minAmps()) {
            return 0;
        }
        return Math.min(offeredAmps, settings.maxAmps());
    }

    public boolean connected() {
        return connected;
    }

    /** Whether S2 is closed. */
    public boolean asksForCurrent() {
        return asksForCurrent;
    }

    /** Whether it is plugged in and has got all the energy it wanted. */
    public boolean finished() {
        return connected && sessionWh >= settings.energyWantedWh();
    }

    /** What it takes now per phase, A. */
    public PhaseAmpsTruth drawn() {
        return drawn;
    }
}
