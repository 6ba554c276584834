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
package org.openhab.binding.teltocharge.simulator.model;

import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;

/**
 * The virtual car.
 *
 * @param maxAmps what its on-board charger takes at most per phase, A, 6 to 32
 * @param minAmps below this offer it does not charge at all, A, 6 to {@code maxAmps}; some cars need 8 A
 * @param phases the phases its on-board charger uses; L1 for a single-phase car, not NONE
 * @param energyWantedWh energy after which it has finished, Wh, above 0; infinite for a car that never finishes
 * @param connectedAtStart whether it is plugged in when the house starts
 */
public record CarSettings(int maxAmps, int minAmps, PhaseSelection phases, double energyWantedWh,
        boolean connectedAtStart) {

    /** A three-phase 11 kW car that is plugged in and never finishes. */
    public static final CarSettings DEFAULT = new CarSettings(16, 6, PhaseSelection.THREE_PHASE,
            Double.POSITIVE_INFINITY, true);

    /** @throws IllegalArgumentException if a value is out of its range */
    public CarSettings {
        if (maxAmps < 6 || maxAmps > 32) {
            throw new IllegalArgumentException("The car's maximum must be 6 to 32 A: " + maxAmps);
        }
        if (minAmps < 6 || minAmps > maxAmps) {
            throw new IllegalArgumentException("The car's minimum must be 6 A to its maximum: " + minAmps);
        }
        if (Phases.of(phases).isEmpty()) {
            throw new IllegalArgumentException("The car needs at least one phase");
        }
        if (!(energyWantedWh > 0)) {
            throw new IllegalArgumentException("The wanted energy must be above 0 Wh: " + energyWantedWh);
        }
    }

    public CarSettings withAmps(int newMinAmps, int newMaxAmps) {
        return new CarSettings(newMaxAmps, newMinAmps, phases, energyWantedWh, connectedAtStart);
    }

    public CarSettings withPhases(PhaseSelection newPhases) {
        return new CarSettings(maxAmps, minAmps, newPhases, energyWantedWh, connectedAtStart);
    }

    public CarSettings withEnergyWantedWh(double newEnergyWantedWh) {
        return new CarSettings(maxAmps, minAmps, phases, newEnergyWantedWh, connectedAtStart);
    }

    public CarSettings withConnectedAtStart(boolean connected) {
        return new CarSettings(maxAmps, minAmps, phases, energyWantedWh, connected);
    }
}
