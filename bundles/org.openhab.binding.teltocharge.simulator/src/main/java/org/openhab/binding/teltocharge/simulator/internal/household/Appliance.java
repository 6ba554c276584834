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
package org.openhab.binding.teltocharge.simulator.internal.household;

import static org.openhab.binding.teltocharge.simulator.internal.household.Appliance.Wiring.*;

import java.util.BitSet;
import java.util.Random;

import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/**
 * Things that switch in a household with a 25 A main fuse. Currents are rated powers at 230 V (a 2 kW kettle draws
 * 8.7 A); all of them together stay below 24 A on each phase.
 */
enum Appliance {
    LIGHTS(ON_L1, 1.0, 3600, 2400), FRIDGE(ON_L1, 0.7, 720, 1680), KETTLE(ON_L1, 8.7, 180, 2800), HOB(ON_L1, 6.0, 1500,
            5400), OVEN(ON_L2, 10.4, 3000, 7200, 45, 60), DRYER(ON_L2, 8.0, 3300, 8400), WASHING_MACHINE(ON_L3, 9.0,
                    840, 6000), WATER_HEATER(ON_L3, 8.7, 1500, 7200), HEAT_PUMP(ON_ALL, 4.5, 1080, 1500);

    enum Wiring {
        ON_L1, ON_L2, ON_L3, ON_ALL;

        boolean uses(HousePhase phase) {
            return this == ON_ALL || ordinal() == phase.ordinal();
        }
    }

    /** Durations vary by this share around their mean. */
    private static final double SPREAD = 0.3;

    private final PhaseAmpsTruth amps;
    private final int onSeconds;
    private final int offSeconds;
    private final int burstSeconds;
    private final int restSeconds;

    Appliance(Wiring wiring, double amps, int onSeconds, int offSeconds) {
        this(wiring, amps, onSeconds, offSeconds, onSeconds, 0);
    }

    /** With a thermostat that switches within the time of use. */
    Appliance(Wiring wiring, double amps, int onSeconds, int offSeconds, int burstSeconds, int restSeconds) {
        this.amps = PhaseAmpsTruth.of(phase -> wiring.uses(phase) ? amps : 0);
        this.onSeconds = onSeconds;
        this.offSeconds = offSeconds;
        this.burstSeconds = burstSeconds;
        this.restSeconds = restSeconds;
    }

    PhaseAmpsTruth amps() {
        return amps;
    }

    /** The seconds in which it draws current. */
    BitSet secondsOn(Random random, int length) {
        BitSet on = new BitSet(length);
        int second = random.nextInt(offSeconds);
        while (second < length) {
            int end = Math.min(length, second + vary(random, onSeconds));
            for (int burst = second; burst < end; burst += burstSeconds + restSeconds) {
                on.set(burst, Math.min(end, burst + burstSeconds));
            }
            second = end + vary(random, offSeconds);
        }
        return on;
    }

    private static int vary(Random random, int meanSeconds) {
        return (int) Math.round(meanSeconds * (1 - SPREAD + 2 * SPREAD * random.nextDouble()));
    }
}
