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

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Finds settings of a charger's phases and vehicle that cannot work.
 */
@NonNullByDefault
final class PhaseCheck {

    private static final int MOST_PHASES = 3;

    private final SettingsProblems problems;

    PhaseCheck(SettingsProblems problems) {
        this.problems = problems;
    }

    void check(ChargerSettings charger) {
        PhaseSettings phases = charger.phases();
        problems.secondsBetween("phaseDwell", phases.dwell(), Duration.ZERO, PhaseSettings.LONGEST_DWELL);
        problems.number("phaseSwitches", phases.switchesPerSession(), 0, PhaseSettings.MOST_SWITCHES);
        VehicleProfile vehicle = charger.vehicle().known();
        problems.number("vehiclePhases", vehicle.phases(), 0, MOST_PHASES);
        for (int count = 1; count <= MOST_PHASES; count++) {
            problems.amps("vehicleMinAmps" + count, vehicle.minimums().get(count));
        }
        problems.secondsBetween("vehicleFollowTime", vehicle.followTime(), Duration.ZERO,
                VehicleProfile.LONGEST_FOLLOW_TIME);
    }
}
