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
import org.openhab.binding.teltocharge.dlb.Phase;

/**
 * Paints a heat pump.
 */
@NonNullByDefault
final class HeatPump {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final Canvas canvas;
    private final SplittableRandom random;

    HeatPump(Canvas canvas, SplittableRandom random) {
        this.canvas = canvas;
        this.random = random;
    }

    /** An inverter on three phases: its current wanders between 2 and 7 A all day; it defrosts now and then. */
    void inverter() {
        double current = 3;
        int defrost = between(HOUR, 2 * HOUR);
        for (int t = 0; t < Canvas.DAY; t += 10) {
            double pull = 0.01 * (wanted(t) - current);
            current = Math.max(2, Math.min(7, current + pull + random.nextDouble(-0.12, 0.12)));
            boolean defrosting = t >= defrost && t < defrost + 6 * MINUTE;
            canvas.addAll(t, t + 10, defrosting ? 1.2 : current);
            if (t >= defrost + 6 * MINUTE) {
                defrost = t + between(HOUR, 3 * HOUR);
            }
        }
    }

    private static double wanted(int second) {
        return 4.5 + 2 * StrictMath.cos(2 * Math.PI * (second - 5 * HOUR) / Canvas.DAY);
    }

    /** A compressor without inverter on one phase: 7 to 10 A, with a soft starter, six to eighteen minutes on and as long off. */
    void onOff(Phase phase) {
        double running = random.nextDouble(7, 10);
        int t = between(0, 20 * MINUTE);
        while (t < Canvas.DAY) {
            int end = t + between(6 * MINUTE, 18 * MINUTE);
            canvas.add(phase, t, end, running);
            t = end + between(9 * MINUTE, 25 * MINUTE);
        }
    }

    /** The electric heater of the hot water tank on three phases, 6 kW, some times a day. */
    void heater(int times) {
        for (int i = 0; i < times; i++) {
            int start = between(0, Canvas.DAY - HOUR);
            canvas.addAll(start, start + between(12 * MINUTE, 35 * MINUTE), 8.7);
        }
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }
}
