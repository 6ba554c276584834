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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * One charger, and the car that comes to it.
 *
 * @param id its name
 * @param minAmps the least current that its owner lets it offer
 * @param maxAmps the most it can offer
 * @param phases grid phases to which it is wired
 * @param phaseSwitch it can switch phases on and off during a session
 * @param car the car, if one comes
 * @param rotation to which grid phases its own L1, L2 and L3 are wired
 * @param group the group whose conductors feed it; empty when none does
 */
@NonNullByDefault
public record ChargerSetup(String id, int minAmps, int maxAmps, PhaseSet phases, boolean phaseSwitch,
        @Nullable CarSetup car, PhaseRotation rotation, String group) {

    /** A charger whose L1 is the grid's L1, in no group. */
    public ChargerSetup(String id, int minAmps, int maxAmps, PhaseSet phases, boolean phaseSwitch,
            @Nullable CarSetup car) {
        this(id, minAmps, maxAmps, phases, phaseSwitch, car, PhaseRotation.RST, "");
    }

    public ChargerSetup withCar(@Nullable CarSetup value) {
        return new ChargerSetup(id, minAmps, maxAmps, phases, phaseSwitch, value, rotation, group);
    }

    public ChargerSetup withRotation(PhaseRotation value) {
        return new ChargerSetup(id, minAmps, maxAmps, phases, phaseSwitch, car, value, group);
    }

    public ChargerSetup withGroup(String value) {
        return new ChargerSetup(id, minAmps, maxAmps, phases, phaseSwitch, car, rotation, value);
    }
}
