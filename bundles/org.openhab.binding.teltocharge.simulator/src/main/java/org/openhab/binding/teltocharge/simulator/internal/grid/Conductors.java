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
package org.openhab.binding.teltocharge.simulator.internal.grid;

import java.util.Set;

import org.openhab.binding.teltocharge.simulator.model.GridShape;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/**
 * Sums loads up conductor by conductor. On a star grid amps add up; on a delta grid they are phasors, kept as complex
 * numbers, at power factor 1: a load between two conductors draws in step with the voltage between them. Immutable.
 */
public final class Conductors {

    private static final int COUNT = 3;
    private static final double STEP = Math.toRadians(120);

    private final GridShape shape;
    private final double[] re;
    private final double[] im;

    private Conductors(GridShape shape, double[] re, double[] im) {
        this.shape = shape;
        this.re = re;
        this.im = im;
    }

    public static Conductors unloaded(GridShape shape) {
        return new Conductors(shape, new double[COUNT], new double[COUNT]);
    }

    /**
     * Adds the household.
     *
     * @param load A per phase, or per pair L1-L2, L2-L3, L3-L1 on a delta grid; negative for a source
     */
    public Conductors withHousehold(PhaseAmpsTruth load) {
        if (shape == GridShape.STAR) {
            return withStar(load);
        }
        return withPair(0, 1, load.l1()).withPair(1, 2, load.l2()).withPair(2, 0, load.l3());
    }

    /**
     * Adds a car.
     *
     * @param drawn A in each conductor that reaches it
     */
    public Conductors withCar(PhaseAmpsTruth drawn) {
        if (shape == GridShape.STAR) {
            return withStar(drawn);
        }
        Set<HousePhase> used = drawn.loaded();
        if (used.size() != 2) {
            return withBalanced(drawn.max());
        }
        int from = used.contains(HousePhase.L1) ? 0 : 1;
        int to = used.contains(HousePhase.L3) ? 2 : 1;
        return withPair(from, to, drawn.max());
    }

    private Conductors withStar(PhaseAmpsTruth load) {
        double[] sum = re.clone();
        for (HousePhase phase : HousePhase.values()) {
            sum[phase.ordinal()] += load.get(phase);
        }
        return new Conductors(shape, sum, im);
    }

    private Conductors withPair(int from, int to, double amps) {
        double x = Math.cos(angle(from)) - Math.cos(angle(to));
        double y = Math.sin(angle(from)) - Math.sin(angle(to));
        double scale = amps / Math.hypot(x, y);
        double[] newRe = re.clone();
        double[] newIm = im.clone();
        newRe[from] += scale * x;
        newIm[from] += scale * y;
        newRe[to] -= scale * x;
        newIm[to] -= scale * y;
        return new Conductors(shape, newRe, newIm);
    }

    private Conductors withBalanced(double amps) {
        double[] newRe = re.clone();
        double[] newIm = im.clone();
        for (int i = 0; i < COUNT; i++) {
            newRe[i] += amps * Math.cos(angle(i));
            newIm[i] += amps * Math.sin(angle(i));
        }
        return new Conductors(shape, newRe, newIm);
    }

    private static double angle(int conductor) {
        return -STEP * conductor;
    }

    /** A in each conductor: signed on a star grid, a magnitude on a delta grid. */
    public PhaseAmpsTruth amps() {
        return PhaseAmpsTruth.of(phase -> {
            int i = phase.ordinal();
            return shape == GridShape.STAR ? re[i] : Math.hypot(re[i], im[i]);
        });
    }
}
