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
 * Three lines without a neutral. A load lies between two lines and loads both; the currents of the two pairs that meet
 * in a line are vectors 60 degrees apart. A three-phase charger offers its current to each of the three pairs, which
 * makes root 3 times as much on each line.
 * <p>
 * A load is the sums of amps on the pairs L1/L2, L1/L3 and L2/L3 and the sum of amps on three-phase chargers. The two
 * kinds are added as if they were in phase, and pairs a little less than 60 degrees apart, because vehicles of different
 * power factors are; so a line never carries more than is reckoned.
 */
@NonNullByDefault
final class DeltaGrid extends Grid {

    /** A list would make an iterator each time. */
    private static final Phase[] PHASES = Phase.values();

    /** Lines carry this much more than each of the three pairs. */
    private static final double ROOT_3 = Math.sqrt(3);
    private static final int BALANCED = 3;
    /** Twice the cosine of the angle between the pairs of a line. */
    private static final double TWICE_COS_60 = 1;
    /** The same for vehicles whose power factors differ by 11 degrees, as 1.00 and 0.98 do. The meter sees the rest. */
    private static final double TWICE_COS_49 = 2 * Math.cos(Math.toRadians(49));
    /** Less is taken for a line that carries nothing. */
    private static final double SIGNIFICANT_AMPS = 1;

    DeltaGrid(double voltage) {
        super(voltage, PhaseSet.THREE_PHASE);
    }

    @Override
    public PhaseSet usable(PhaseSet phases, PhaseSet connected) {
        return phases.count() < 2 ? connected : phases;
    }

    @Override
    public boolean hasNeutral() {
        return false;
    }

    @Override
    public double lineFactor(PhaseSet phases) {
        return phases.count() == 2 ? 1 : ROOT_3;
    }

    @Override
    public double wattsPerAmp(PhaseSet phases) {
        return phases.count() == 2 ? voltage : 3 * voltage;
    }

    @Override
    public void add(double[] loads, int at, PhaseSet phases, double amps) {
        loads[at + kind(phases)] += amps;
    }

    @Override
    public void addDrawn(double[] loads, int at, double[] drawn) {
        PhaseSet lines = significant(drawn);
        if (lines.count() == 2) {
            loads[at + kind(lines)] += least(drawn, lines);
        } else if (lines == PhaseSet.THREE_PHASE) {
            loads[at + BALANCED] += least(drawn, lines) / ROOT_3;
        }
    }

    @Override
    public void addOccupied(double[] loads, int at, PhaseSet phases, int sign, double offered, PhaseAmps drawn,
            double unknown) {
        double most = offered;
        double factor = lineFactor(phases);
        for (Phase phase : PHASES) {
            if (phases.uses(phase)) {
                double amps = drawn.get(phase);
                most = Math.max(most, Double.isNaN(amps) ? unknown : amps / factor);
            }
        }
        loads[at + kind(phases)] += sign * most;
    }

    @Override
    public double line(double[] loads, int at, Phase line) {
        return ROOT_3 * loads[at + BALANCED]
                + vectorSum(loads[at + firstPair(line)], loads[at + secondPair(line)], TWICE_COS_49);
    }

    @Override
    public double lineWith(double[] loads, int at, Phase line, PhaseSet phases, double amps) {
        int kind = kind(phases);
        double balanced = loads[at + BALANCED] + (kind == BALANCED ? amps : 0);
        int first = firstPair(line);
        int second = secondPair(line);
        return ROOT_3 * balanced + vectorSum(loads[at + first] + (kind == first ? amps : 0),
                loads[at + second] + (kind == second ? amps : 0), TWICE_COS_49);
    }

    @Override
    public double leastLine(double[] loads, int at, Phase line) {
        double balanced = loads[at + BALANCED];
        return vectorSum(loads[at + firstPair(line)] + balanced, loads[at + secondPair(line)] + balanced,
                TWICE_COS_60);
    }

    @Override
    public double watts(double[] loads, int at) {
        return voltage * (loads[at] + loads[at + 1] + loads[at + 2] + 3 * loads[at + BALANCED]);
    }

    /** Seen from the middle of the triangle a line has the voltage between two lines divided by root 3. */
    @Override
    public double watts(PhaseAmps amps) {
        return voltage / ROOT_3 * (amps.l1() + amps.l2() + amps.l3());
    }

    /**
     * The chargers' current and the rest may be up to 60 degrees apart (both lie between two pairs), and the more they
     * are, the larger is the rest: the law of cosines, solved for it.
     */
    @Override
    public double background(double measured, double chargers) {
        return measured <= chargers ? measured - chargers : rest(measured, chargers);
    }

    @Override
    public double chargers(double measured, double background) {
        return background <= 0 ? measured - background : rest(measured, background);
    }

    /** What makes the measured current together with the given one when they are 60 degrees apart. */
    private static double rest(double measured, double one) {
        return (Math.sqrt(4 * measured * measured - 3 * one * one) - one) / 2;
    }

    private static double vectorSum(double one, double other, double twiceCos) {
        return Math.sqrt(one * one + other * other + twiceCos * one * other);
    }

    private static int kind(PhaseSet phases) {
        return switch (phases) {
            case L1_L2 -> 0;
            case L1_L3 -> 1;
            case L2_L3 -> 2;
            default -> BALANCED;
        };
    }

    private static int firstPair(Phase line) {
        return line == Phase.L3 ? 1 : 0;
    }

    private static int secondPair(Phase line) {
        return line == Phase.L1 ? 1 : 2;
    }

    private static PhaseSet significant(double[] drawn) {
        PhaseSet result = PhaseSet.NONE;
        for (Phase phase : PHASES) {
            result = drawn[phase.ordinal()] > SIGNIFICANT_AMPS ? result.with(phase) : result;
        }
        return result;
    }

    private static double least(double[] drawn, PhaseSet lines) {
        double least = Double.POSITIVE_INFINITY;
        for (Phase phase : PHASES) {
            least = lines.uses(phase) ? Math.min(least, drawn[phase.ordinal()]) : least;
        }
        return least;
    }
}
