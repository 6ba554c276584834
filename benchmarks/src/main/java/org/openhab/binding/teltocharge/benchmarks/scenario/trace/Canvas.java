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
import org.openhab.binding.teltocharge.dlb.Phase;

/**
 * A day of currents that appliances are painted on. What runs over midnight is cut off.
 */
@NonNullByDefault
final class Canvas {

    static final int DAY = 86_400;

    private final double[][] amps = new double[Phase.values().length][DAY];
    private final double[] solar = new double[DAY];

    /** Adds a current to one phase, end not included. */
    void add(Phase phase, int from, int to, double current) {
        double[] line = amps[phase.ordinal()];
        for (int t = Math.max(0, from); t < Math.min(DAY, to); t++) {
            line[t] += current;
        }
    }

    /** Adds the same current to all three phases. */
    void addAll(int from, int to, double current) {
        for (Phase phase : Phase.values()) {
            add(phase, from, to, current);
        }
    }

    void solar(int second, double watts) {
        solar[second] = watts;
    }

    /** A current has hundredths of an ampere here, as meters have. */
    Trace trace(String name) {
        for (double[] line : amps) {
            Arrays.setAll(line, t -> Math.rint(line[t] * 100) / 100);
        }
        Arrays.setAll(solar, t -> Math.rint(solar[t]));
        return new Trace(name, 0, amps[0], amps[1], amps[2], solar);
    }
}
