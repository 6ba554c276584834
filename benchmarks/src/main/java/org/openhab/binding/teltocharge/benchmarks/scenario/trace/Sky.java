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
package org.openhab.binding.teltocharge.benchmarks.scenario.trace;

import java.util.SplittableRandom;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Paints the power of solar panels: a bell over the day, and clouds that pass within seconds to minutes.
 */
@NonNullByDefault
final class Sky {

    private static final int HOUR = 3600;
    private static final int SUNRISE = 6 * HOUR;
    private static final int SUNSET = 20 * HOUR;

    /** A cloud's edge takes some seconds to cross the roof. */
    private static final double CHANGE_PER_SECOND = 0.08;

    private final Canvas canvas;
    private final SplittableRandom random;

    Sky(Canvas canvas, SplittableRandom random) {
        this.canvas = canvas;
        this.random = random;
    }

    /**
     * @param peakWatts power at noon without a cloud
     * @param cover share of time under clouds, 0 to 1
     * @param cloudSeconds how long a cloud takes on average
     */
    void paint(double peakWatts, double cover, int cloudSeconds) {
        double light = 1;
        double target = 1;
        int change = 0;
        for (int t = SUNRISE; t < SUNSET; t++) {
            if (t >= change) {
                boolean cloud = random.nextDouble() < cover;
                target = cloud ? random.nextDouble(0.12, 0.45) : random.nextDouble(0.92, 1.05);
                change = t + Math.max(5, (int) (cloudSeconds * random.nextDouble(0.2, 1.8)));
            }
            light += Math.max(-CHANGE_PER_SECOND, Math.min(CHANGE_PER_SECOND, target - light));
            double bell = StrictMath.sin(Math.PI * (t - SUNRISE) / (SUNSET - SUNRISE));
            canvas.solar(t, peakWatts * StrictMath.pow(bell, 1.3) * light);
        }
    }
}
