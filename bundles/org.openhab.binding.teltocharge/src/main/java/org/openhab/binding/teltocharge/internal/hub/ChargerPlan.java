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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseSettings;
import org.openhab.binding.teltocharge.dlb.SolarSettings;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.dlb.VehicleSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.week.WeeklySchedule;

/**
 * How the owner lets a charger take part in load balancing.
 *
 * @param circuit UID of the circuit that feeds it; empty: the grid connection
 * @param priority class of priority, 1 to 9; 1 is served first
 * @param wiring how it is connected
 * @param solar how it uses solar surplus
 * @param schedule when it may charge; without windows always
 * @param phases how its phases may change
 * @param vehicle what is known of its vehicle
 */
@NonNullByDefault
public record ChargerPlan(String circuit, int priority, Wiring wiring, SolarSettings solar, WeeklySchedule schedule,
        PhaseSettings phases, VehicleSettings vehicle) {

    /** The class of priority of a charger for which none was chosen. */
    public static final int USUAL_PRIORITY = 5;

    /** A charger at the grid connection of which nothing was said. */
    public static final ChargerPlan DEFAULT = new ChargerPlan("", USUAL_PRIORITY, Wiring.DEFAULT,
            SolarSettings.DEFAULT, WeeklySchedule.NONE, PhaseSettings.DEFAULT, VehicleSettings.DEFAULT);

    /** The plan with what was learned of the vehicle so far. */
    public ChargerPlan withLearned(VehicleProfile learned) {
        return new ChargerPlan(circuit, priority, wiring, solar, schedule, phases, vehicle.withBefore(learned));
    }
}
