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

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * What a house does, second by second: the currents of its loads and, if it has any, the power of its solar panels.
 * Immutable; the arrays are copied.
 */
@NonNullByDefault
public final class Trace {

    private final String name;
    private final int start;
    private final double[] l1;
    private final double[] l2;
    private final double[] l3;
    private final double[] solar;

    /**
     * @param name shown in reports
     * @param start the time of the first value in seconds
     * @param l1 amps drawn on L1, one value a second
     * @param l2 the same on L2
     * @param l3 the same on L3
     * @param solar watts of solar panels, three phases together; not contained in the currents
     */
    public Trace(String name, int start, double[] l1, double[] l2, double[] l3, double[] solar) {
        if (l1.length == 0 || l2.length != l1.length || l3.length != l1.length || solar.length != l1.length) {
            throw new IllegalArgumentException("A trace has as many values on each phase, and at least one");
        }
        this.name = name;
        this.start = start;
        this.l1 = l1.clone();
        this.l2 = l2.clone();
        this.l3 = l3.clone();
        this.solar = solar.clone();
    }

    public String name() {
        return name;
    }

    /** The time of the first value in seconds. */
    public int start() {
        return start;
    }

    /** How many seconds it lasts. */
    public int seconds() {
        return l1.length;
    }

    /** @return amps that the loads draw in the given second, counted from 0, solar panels left out */
    public PhaseAmps loads(int second) {
        return new PhaseAmps(l1[second], l2[second], l3[second]);
    }

    /** @return the seconds from the given one on */
    public Trace part(int from, int count) {
        int to = from + count;
        return from == 0 && to == l1.length
                ? this
                : new Trace(name, start + from, Arrays.copyOfRange(l1, from, to), Arrays.copyOfRange(l2, from, to),
                        Arrays.copyOfRange(l3, from, to), Arrays.copyOfRange(solar, from, to));
    }

    /** @return the same day in a house where everything is on L1 */
    public Trace onOnePhase() {
        double[] sum = new double[l1.length];
        Arrays.setAll(sum, second -> l1[second] + l2[second] + l3[second]);
        return new Trace(name, start, sum, new double[l1.length], new double[l1.length], solar);
    }

    /** @return watts of the solar panels in the given second, counted from 0 */
    public double solarWatts(int second) {
        return solar[second];
    }
}
