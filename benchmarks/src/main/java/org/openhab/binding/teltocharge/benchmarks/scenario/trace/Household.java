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
 * Paints the appliances of one household. Currents at 230 V and times are those on rating plates and in manuals of
 * usual appliances, rounded; each run differs a little.
 */
@NonNullByDefault
final class Household {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final Canvas canvas;
    private final SplittableRandom random;

    Household(Canvas canvas, SplittableRandom random) {
        this.canvas = canvas;
        this.random = random;
    }

    /** Standby, a refrigerator, lamps in the morning and evening, and a little noise. */
    Household base() {
        for (Phase phase : Phase.values()) {
            canvas.add(phase, 0, Canvas.DAY, between(0.3, 0.9));
            int t = 0;
            while (t < Canvas.DAY) {
                int end = t + between(20, 400);
                canvas.add(phase, t, end, between(-0.15, 0.25));
                t = end;
            }
            lamps(phase, between(6 * HOUR, 7 * HOUR), between(8 * HOUR, 9 * HOUR));
            lamps(phase, between(16 * HOUR, 18 * HOUR), between(22 * HOUR, 24 * HOUR));
        }
        cycles(phase(), 0, Canvas.DAY, 0.7, 12 * MINUTE, 28 * MINUTE);
        return this;
    }

    private void lamps(Phase phase, int from, int to) {
        for (int i = 0; i < 3; i++) {
            canvas.add(phase, from + between(0, HOUR), to - between(0, HOUR), between(0.1, 0.9));
        }
    }

    /** A kettle of 2 to 3 kW: two to four minutes. */
    void kettle(Phase phase, int start) {
        canvas.add(phase, start, start + between(110, 250), between(8.7, 13.0));
    }

    /** A microwave oven; half of the runs at part load, which is switched on and off. */
    void microwave(Phase phase, int start) {
        int end = start + between(60, 8 * MINUTE);
        if (random.nextBoolean()) {
            canvas.add(phase, start, end, 6.3);
        } else {
            cycles(phase, start, end, 6.3, 12, 14);
        }
    }

    /** A hair dryer in two stages, switched to and fro. */
    void hairDryer(Phase phase, int start) {
        int end = start + between(3 * MINUTE, 8 * MINUTE);
        int t = start;
        while (t < end) {
            int next = Math.min(end, t + between(25, 100));
            canvas.add(phase, t, next, random.nextBoolean() ? 8.7 : 4.3);
            t = next;
        }
    }

    /** An oven: heats up for about ten minutes, then its thermostat switches it. */
    void oven(Phase phase, int start) {
        double current = between(10.0, 15.2);
        int hot = start + between(8 * MINUTE, 12 * MINUTE);
        canvas.add(phase, start, hot, current);
        cycles(phase, hot, hot + between(25 * MINUTE, 60 * MINUTE), current, between(25, 55), between(35, 95));
    }

    /** A hob: two zones on two phases, each pulsed within a few seconds. */
    void hob(Phase first, Phase second, int start) {
        int end = start + between(15 * MINUTE, 40 * MINUTE);
        canvas.add(first, start, start + between(2 * MINUTE, 5 * MINUTE), between(8.0, 13.0));
        cycles(first, start + 5 * MINUTE, end, between(6.0, 9.5), between(4, 10), between(5, 14));
        cycles(second, start + between(0, 6 * MINUTE), end, between(5.0, 8.0), between(5, 12), between(8, 22));
    }

    /** An air fryer: 1.6 kW, on and off with a fixed period. */
    void airFryer(Phase phase, int start) {
        cycles(phase, start, start + between(15 * MINUTE, 30 * MINUTE), between(6.2, 7.8), between(20, 40),
                between(12, 30));
    }

    /** A washing machine: heats its water once, turns, and spins in the end. */
    void washing(Phase phase, int start) {
        int heated = start + between(10 * MINUTE, 20 * MINUTE);
        canvas.add(phase, start + 2 * MINUTE, heated, between(8.5, 9.6));
        int end = heated + between(40 * MINUTE, 70 * MINUTE);
        cycles(phase, heated, end, 1.2, 14, 8);
        canvas.add(phase, end - 8 * MINUTE, end, 2.4);
    }

    /** A dish washer: heats twice. */
    void dishes(Phase phase, int start) {
        canvas.add(phase, start + 5 * MINUTE, start + between(16 * MINUTE, 20 * MINUTE), 8.8);
        int rinse = start + between(60 * MINUTE, 75 * MINUTE);
        canvas.add(phase, rinse, rinse + between(9 * MINUTE, 13 * MINUTE), 8.8);
    }

    /** A vented tumble dryer: its heater pauses while the drum turns the other way. */
    void dryer(Phase phase, int start) {
        cycles(phase, start, start + between(40 * MINUTE, 70 * MINUTE), between(9.0, 11.0),
                between(4 * MINUTE, 6 * MINUTE), 25);
    }

    /** A sauna heater on three phases: heats up, then its thermostat switches it. */
    void sauna(int start) {
        double current = between(8.5, 11.0);
        int hot = start + between(30 * MINUTE, 45 * MINUTE);
        int end = hot + between(60 * MINUTE, 100 * MINUTE);
        int on = between(60, 150);
        int off = between(60, 180);
        for (Phase phase : Phase.values()) {
            canvas.add(phase, start, hot, current);
            int t = hot;
            while (t < end) {
                canvas.add(phase, t, Math.min(end, t + on), current);
                t += on + off;
            }
        }
    }

    /** Switches a load on and off; the times vary by a tenth. */
    void cycles(Phase phase, int from, int to, double current, int on, int off) {
        int t = from;
        while (t < to) {
            int end = t + varied(on);
            canvas.add(phase, t, Math.min(to, end), current);
            t = end + varied(off);
        }
    }

    private int varied(int seconds) {
        return Math.max(1, (int) Math.rint(seconds * between(0.9, 1.1)));
    }

    /** A moment within the waking hours, most often in the morning, at noon and in the evening. */
    int moment() {
        return switch (random.nextInt(4)) {
            case 0 -> between(6 * HOUR, 9 * HOUR);
            case 1 -> between(11 * HOUR, 14 * HOUR);
            case 2 -> between(17 * HOUR, 22 * HOUR);
            default -> between(6 * HOUR, 23 * HOUR);
        };
    }

    Phase phase() {
        return Phase.values()[random.nextInt(Phase.values().length)];
    }

    Phase after(Phase phase) {
        return Phase.values()[(phase.ordinal() + 1) % Phase.values().length];
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }
}
