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
package org.openhab.binding.teltocharge.modbus.meter;

import java.util.StringJoiner;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Which phases of the grid a meter measures. A phase that it does not measure is missing in each of its readings, and
 * missing is never zero.
 */
@NonNullByDefault
public record MeasuredPhases(boolean l1, boolean l2, boolean l3) {
    public static final MeasuredPhases ALL = new MeasuredPhases(true, true, true);
    /** The meter tells totals only. */
    public static final MeasuredPhases NONE = new MeasuredPhases(false, false, false);
    public static final MeasuredPhases L1 = ofSingle(1);

    /**
     * @param phase 1-3
     * @return what a single-phase meter on that phase measures
     * @throws IllegalArgumentException if there is no such phase
     */
    public static MeasuredPhases ofSingle(int phase) {
        if (phase < 1 || phase > 3) {
            throw new IllegalArgumentException("There is no phase L" + phase);
        }
        return new MeasuredPhases(phase == 1, phase == 2, phase == 3);
    }

    /**
     * @param phase 1-3; false for any other number
     */
    public boolean contains(int phase) {
        return phase == 1 && l1 || phase == 2 && l2 || phase == 3 && l3;
    }

    /**
     * @return true when the meter measures every phase that is asked for
     */
    public boolean covers(MeasuredPhases wanted) {
        return (l1 || !wanted.l1) && (l2 || !wanted.l2) && (l3 || !wanted.l3);
    }

    public int count() {
        return (l1 ? 1 : 0) + (l2 ? 1 : 0) + (l3 ? 1 : 0);
    }

    /**
     * @return such as "L1, L3"; empty when there is none
     */
    @Override
    public String toString() {
        StringJoiner names = new StringJoiner(", ");
        for (int phase = 1; phase <= 3; phase++) {
            if (contains(phase)) {
                names.add("L" + phase);
            }
        }
        return names.toString();
    }
}
