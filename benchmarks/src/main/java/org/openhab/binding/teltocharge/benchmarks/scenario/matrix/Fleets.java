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
package org.openhab.binding.teltocharge.benchmarks.scenario.matrix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarModel;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * Several chargers, wired in turn in each of the six ways, with standard cars that come and go.
 */
@NonNullByDefault
final class Fleets {

    private static final int HOUR = 3600;

    /** Cars come over the day, in this order of chargers, and each stays for the working hours or the night. */
    private static final int[] ARRIVALS = {0, 7 * HOUR, 12 * HOUR, 17 * HOUR, 2 * HOUR, 8 * HOUR, 14 * HOUR, 19 * HOUR};
    private static final int STAY = 10 * HOUR;
    private static final int AMPS = 16;

    private Fleets() {
    }

    /** Every third car has one phase, the charger's own L1; the others have three. */
    static List<ChargerSetup> mixed(int chargers) {
        List<ChargerSetup> result = new ArrayList<>();
        for (int i = 0; i < chargers; i++) {
            PhaseRotation rotation = PhaseRotation.values()[i % PhaseRotation.values().length];
            PhaseSet phases = i % 3 == 1 ? rotation.toGrid(PhaseSet.L1) : PhaseSet.THREE_PHASE;
            result.add(charger("c" + (i + 1), phases, ARRIVALS[i], ARRIVALS[i] + STAY).withRotation(rotation));
        }
        return result;
    }

    /** Three cars of three phases all day in one group. */
    static List<ChargerSetup> grouped(String group) {
        List<ChargerSetup> result = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            result.add(charger("c" + (i + 1), PhaseSet.THREE_PHASE, 0, Matrix.FOREVER).withGroup(group));
        }
        return result;
    }

    private static ChargerSetup charger(String id, PhaseSet phases, int arrives, int leaves) {
        return new ChargerSetup(id, 6, AMPS, PhaseSet.THREE_PHASE, false,
                new CarSetup(CarModel.STANDARD, AMPS, phases, arrives, leaves, Double.POSITIVE_INFINITY));
    }
}
