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
package org.openhab.binding.teltocharge.simulator.internal.solar;

import java.time.Duration;
import java.util.Random;

import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/**
 * A roof below passing clouds: sun and shadow take turns of 15 to 60 s, and each edge takes 5 s. A day is nothing to
 * watch, so the sun stands still.
 */
public final class SolarRoof {

    private static final double NOMINAL_VOLTS = 230;
    private static final double EDGE_SECONDS = 5;
    private static final int SHORTEST_SECONDS = 15;
    private static final int SPREAD_SECONDS = 46;
    private static final double DARKEST = 0.15;
    private static final double SHADE_SPREAD = 0.5;
    private static final int TURNS = 200;

    private final double peakWatts;
    private final double[] ends = new double[TURNS];
    private final double[] shares = new double[TURNS];

    /**
     * @param peakWatts what it gives without a cloud, W
     * @param seed equal seeds make equal clouds
     */
    public SolarRoof(double peakWatts, long seed) {
        this.peakWatts = peakWatts;
        Random random = new Random(seed);
        double end = 0;
        for (int i = 0; i < TURNS; i++) {
            end += SHORTEST_SECONDS + random.nextInt(SPREAD_SECONDS);
            ends[i] = end;
            shares[i] = i % 2 == 0 ? 1 : DARKEST + SHADE_SPREAD * random.nextDouble();
        }
    }

    /** What it gives at that time since the start, W. */
    public double watts(Duration elapsed) {
        double second = elapsed.toMillis() / 1000.0 % ends[TURNS - 1];
        int turn = 0;
        while (second >= ends[turn]) {
            turn++;
        }
        double before = shares[(turn + TURNS - 1) % TURNS];
        double since = second - (turn == 0 ? 0 : ends[turn - 1]);
        double weight = Math.min(1, since / EDGE_SECONDS);
        return peakWatts * (before + weight * (shares[turn] - before));
    }

    /** What that is as a load, A per phase: negative. */
    public static PhaseAmpsTruth load(double watts) {
        return PhaseAmpsTruth.of(phase -> -watts / (NOMINAL_VOLTS * 3));
    }
}
