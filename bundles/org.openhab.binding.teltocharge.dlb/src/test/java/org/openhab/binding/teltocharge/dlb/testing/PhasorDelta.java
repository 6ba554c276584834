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
package org.openhab.binding.teltocharge.dlb.testing;

import java.util.EnumMap;
import java.util.Map;

import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * A grid of three lines without a neutral, reckoned from first principles: three voltages against the middle of the
 * triangle 120 degrees apart, loads between two lines that draw at an angle to the voltage between them, and line
 * currents as sums of phasors (Kirchhoff).
 */
public final class PhasorDelta {

    private final Map<Phase, Phasor> voltages = new EnumMap<>(Phase.class);
    private final Map<Phase, Phasor> currents = new EnumMap<>(Phase.class);

    public PhasorDelta(double voltageBetweenLines) {
        for (Phase phase : Phase.values()) {
            voltages.put(phase, Phasor.polar(voltageBetweenLines / Math.sqrt(3), -120.0 * phase.ordinal()));
            currents.put(phase, Phasor.ZERO);
        }
    }

    /** A load between two lines; the angle is that of its power factor, positive when it lags. */
    public void load(Phase from, Phase to, double amps, double degrees) {
        Phasor across = voltages.get(from).minus(voltages.get(to));
        Phasor current = Phasor.polar(amps, across.degrees() - degrees);
        currents.merge(from, current, Phasor::plus);
        currents.merge(to, current.times(-1), Phasor::plus);
    }

    /** A charger that offers so much on these phases to a vehicle. */
    public void charger(PhaseSet phases, double amps, double degrees) {
        if (phases != PhaseSet.L1_L3 && phases != PhaseSet.L2_L3) {
            load(Phase.L1, Phase.L2, amps, degrees);
        }
        if (phases == PhaseSet.L2_L3 || phases == PhaseSet.THREE_PHASE) {
            load(Phase.L2, Phase.L3, amps, degrees);
        }
        if (phases == PhaseSet.L1_L3 || phases == PhaseSet.THREE_PHASE) {
            load(Phase.L3, Phase.L1, amps, degrees);
        }
    }

    public double amps(Phase line) {
        return currents.get(line).length();
    }

    public PhaseAmps amps() {
        return new PhaseAmps(amps(Phase.L1), amps(Phase.L2), amps(Phase.L3));
    }

    public double watts() {
        double watts = 0;
        for (Phase phase : Phase.values()) {
            watts += voltages.get(phase).watts(currents.get(phase));
        }
        return watts;
    }
}
