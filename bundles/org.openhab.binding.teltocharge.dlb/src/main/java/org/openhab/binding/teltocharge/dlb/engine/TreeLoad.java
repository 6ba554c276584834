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
package org.openhab.binding.teltocharge.dlb.engine;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.grid.Grid;

/**
 * What is given out in every circuit, and whether more fits. To be filled anew for each question.
 */
@NonNullByDefault
final class TreeLoad {

    /** A list would make an iterator each time. */
    private static final Phase[] PHASES = Phase.values();

    /** All circuits on the way allow it. */
    static final int NOWHERE = -1;

    /** Rounding of sums of floating-point amps must not cost a whole ampere. */
    private static final double ROUNDING = 1e-6;
    private static final int LINES = 3;

    private final SiteTree tree;
    private final Grid grid;
    private final double[] loads;
    private final double[] amps;
    private final double[] watts;

    TreeLoad(SiteTree tree, Grid grid) {
        this(tree, grid, new double[tree.circuits() * LINES], new double[tree.circuits()]);
    }

    private TreeLoad(SiteTree tree, Grid grid, double[] amps, double[] watts) {
        this.tree = tree;
        this.grid = grid;
        this.loads = new double[tree.circuits() * Grid.LOADS];
        this.amps = amps;
        this.watts = watts;
    }

    /** @return another load below the same limits, now and later */
    TreeLoad besides() {
        return new TreeLoad(tree, grid, amps, watts);
    }

    void clear() {
        Arrays.fill(loads, 0);
    }

    /**
     * @param headroom what may be given out per line in amps; {@code NaN} does not bound, other rules answer for a line
     *            that is not known
     * @param headroomWatts in watts; {@code NaN} does not bound
     */
    void limit(int circuit, PhaseAmps headroom, double headroomWatts) {
        for (int line = 0; line < LINES; line++) {
            amps[circuit * LINES + line] = orUnbounded(headroom.get(PHASES[line]));
        }
        watts[circuit] = orUnbounded(headroomWatts);
    }

    private static double orUnbounded(double limit) {
        return Double.isNaN(limit) ? Double.POSITIVE_INFINITY : limit;
    }

    void add(int home, PhaseSet phases, double more) {
        for (int circuit = home; circuit != SiteTree.NONE; circuit = tree.parent(circuit)) {
            grid.add(loads, circuit * Grid.LOADS, phases, more);
        }
    }

    void addOccupied(int home, PhaseSet phases, int sign, double offered, PhaseAmps drawn, double unknown) {
        for (int circuit = home; circuit != SiteTree.NONE; circuit = tree.parent(circuit)) {
            grid.addOccupied(loads, circuit * Grid.LOADS, phases, sign, offered, drawn, unknown);
        }
    }

    boolean fits(int home, PhaseSet phases, double more) {
        return blocking(home, phases, more) == NOWHERE;
    }

    /** @return the first circuit on the way to the grid that does not allow so much more, or {@link #NOWHERE} */
    int blocking(int home, PhaseSet phases, double more) {
        for (int circuit = home; circuit != SiteTree.NONE; circuit = tree.parent(circuit)) {
            if (!allows(circuit, phases, more)) {
                return circuit;
            }
        }
        return NOWHERE;
    }

    private boolean allows(int circuit, PhaseSet phases, double more) {
        int at = circuit * Grid.LOADS;
        for (int line = 0; line < LINES; line++) {
            Phase phase = PHASES[line];
            if (phases.uses(phase)
                    && grid.lineWith(loads, at, phase, phases, more) > amps[circuit * LINES + line] + ROUNDING) {
                return false;
            }
        }
        return allowsWatts(circuit, phases, more);
    }

    private boolean allowsWatts(int circuit, PhaseSet phases, double more) {
        double most = watts[circuit];
        return most == Double.POSITIVE_INFINITY
                || grid.watts(loads, circuit * Grid.LOADS) + more * grid.wattsPerAmp(phases) <= most + ROUNDING;
    }

    /** @return true when the total power of the circuit, and no line of it, does not allow so much more */
    boolean isBoundByPower(int circuit, PhaseSet phases, double more) {
        return !allowsWatts(circuit, phases, more);
    }

    /** @return the line of the circuit with the least left among those that the phases use */
    Phase tightest(int circuit, PhaseSet phases) {
        Phase tightest = Phase.L1;
        double least = Double.NaN;
        for (Phase phase : PHASES) {
            double left = amps[circuit * LINES + phase.ordinal()] - grid.line(loads, circuit * Grid.LOADS, phase);
            if (phases.uses(phase) && !(least <= left)) {
                least = left;
                tightest = phase;
            }
        }
        return tightest;
    }

    /** @return amps that are left on the tightest line that the phases use, on all the way to the grid */
    double left(int home, PhaseSet phases) {
        double least = Double.POSITIVE_INFINITY;
        for (int circuit = home; circuit != SiteTree.NONE; circuit = tree.parent(circuit)) {
            for (Phase phase : PHASES) {
                double left = amps[circuit * LINES + phase.ordinal()] - grid.line(loads, circuit * Grid.LOADS, phase);
                least = phases.uses(phase) ? Math.min(least, left) : least;
            }
        }
        return least;
    }

    /** @return the most whole amps that fit, at most so many */
    int most(int home, PhaseSet phases, int atMost) {
        int fitting = 0;
        int tooMuch = atMost + 1;
        while (tooMuch - fitting > 1) {
            int middle = (fitting + tooMuch) / 2;
            if (fits(home, phases, middle)) {
                fitting = middle;
            } else {
                tooMuch = middle;
            }
        }
        return fitting;
    }
}
