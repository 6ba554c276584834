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
package org.openhab.binding.teltocharge.dlb.grid;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * One or three phases with a neutral: what a load draws from a phase flows in that phase only, so currents add phase by
 * phase. Two phases are two single phases.
 */
@NonNullByDefault
final class StarGrid extends Grid {

    /** A list would make an iterator each time. */
    private static final Phase[] PHASES = Phase.values();

    StarGrid(double voltage, PhaseSet lines) {
        super(voltage, lines);
    }

    @Override
    public PhaseSet usable(PhaseSet phases, PhaseSet connected) {
        PhaseSet known = phases.and(lines());
        return known == PhaseSet.NONE ? connected.and(lines()) : known;
    }

    @Override
    public boolean hasNeutral() {
        return true;
    }

    @Override
    public double lineFactor(PhaseSet phases) {
        return 1;
    }

    @Override
    public double wattsPerAmp(PhaseSet phases) {
        return voltage * phases.count();
    }

    @Override
    public void add(double[] loads, int at, PhaseSet phases, double amps) {
        for (Phase phase : PHASES) {
            if (phases.uses(phase)) {
                loads[at + phase.ordinal()] += amps;
            }
        }
    }

    @Override
    public void addDrawn(double[] loads, int at, double[] drawn) {
        for (int line = 0; line < drawn.length; line++) {
            loads[at + line] += drawn[line];
        }
    }

    @Override
    public void addOccupied(double[] loads, int at, PhaseSet phases, int sign, double offered, PhaseAmps drawn,
            double unknown) {
        for (Phase phase : PHASES) {
            if (phases.uses(phase)) {
                double amps = drawn.get(phase);
                loads[at + phase.ordinal()] += sign * Math.max(offered, Double.isNaN(amps) ? unknown : amps);
            }
        }
    }

    @Override
    public double line(double[] loads, int at, Phase line) {
        return loads[at + line.ordinal()];
    }

    @Override
    public double lineWith(double[] loads, int at, Phase line, PhaseSet phases, double amps) {
        return loads[at + line.ordinal()] + (phases.uses(line) ? amps : 0);
    }

    @Override
    public double watts(double[] loads, int at) {
        return voltage * (loads[at] + loads[at + 1] + loads[at + 2]);
    }

    @Override
    public double watts(PhaseAmps amps) {
        return lines() == PhaseSet.L1 ? voltage * amps.l1() : voltage * (amps.l1() + amps.l2() + amps.l3());
    }
}
