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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.week.WeeklySchedule;

/**
 * The owner's settings for one charger. Of chargers of the same priority the first in the list of
 * {@link BalancerSettings} gets what cannot be shared equally.
 *
 * @param id the charger
 * @param circuitId the circuit that feeds it
 * @param wiring how it is connected
 * @param minAmps the least current that is offered at all, 6 to 32; below it the charger pauses
 * @param maxAmps the most current that is offered, minAmps to 32
 * @param priority class of priority, 1 to 9; 1 is served first
 * @param solar how it uses solar surplus
 * @param schedule when it may charge; without windows always
 * @param phases how it changes its phases
 * @param vehicle what is known of its vehicle
 */
@NonNullByDefault
public record ChargerSettings(String id, String circuitId, Wiring wiring, int minAmps, int maxAmps, int priority,
        SolarSettings solar, WeeklySchedule schedule, PhaseSettings phases, VehicleSettings vehicle) {

    /** A charger at the root, with everything else as usual. */
    public ChargerSettings(String id, int minAmps, int maxAmps) {
        this(id, CircuitSettings.MAIN, Wiring.DEFAULT, minAmps, maxAmps, 1, SolarSettings.DEFAULT,
                WeeklySchedule.NONE, PhaseSettings.DEFAULT, VehicleSettings.DEFAULT);
    }

    /** The whole range a charger knows, 6 to 32 A, at the root. */
    public static ChargerSettings defaults(String id) {
        return new ChargerSettings(id, BalancerSettings.LOWEST_AMPS, BalancerSettings.HIGHEST_AMPS);
    }

    public ChargerSettings withCircuit(String value) {
        return new ChargerSettings(id, value, wiring, minAmps, maxAmps, priority, solar, schedule, phases, vehicle);
    }

    public ChargerSettings withWiring(Wiring value) {
        return new ChargerSettings(id, circuitId, value, minAmps, maxAmps, priority, solar, schedule, phases, vehicle);
    }

    public ChargerSettings withPriority(int value) {
        return new ChargerSettings(id, circuitId, wiring, minAmps, maxAmps, value, solar, schedule, phases, vehicle);
    }

    public ChargerSettings withSolar(SolarSettings value) {
        return new ChargerSettings(id, circuitId, wiring, minAmps, maxAmps, priority, value, schedule, phases, vehicle);
    }

    public ChargerSettings withSchedule(WeeklySchedule value) {
        return new ChargerSettings(id, circuitId, wiring, minAmps, maxAmps, priority, solar, value, phases, vehicle);
    }

    public ChargerSettings withPhases(PhaseSettings value) {
        return new ChargerSettings(id, circuitId, wiring, minAmps, maxAmps, priority, solar, schedule, value, vehicle);
    }

    public ChargerSettings withVehicle(VehicleSettings value) {
        return new ChargerSettings(id, circuitId, wiring, minAmps, maxAmps, priority, solar, schedule, phases, value);
    }
}
