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
package org.openhab.binding.teltocharge.benchmarks.scenario.matrix;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.TraceFamily;

/**
 * A synthetic day, or a part of one.
 *
 * @param family kind of day
 * @param shape shape of the day
 * @param households how many share the fuse
 * @param onePhase all loads are on L1
 * @param from first second that counts
 * @param seconds how many count
 */
@NonNullByDefault
public record Day(TraceFamily family, int shape, int households, boolean onePhase, int from, int seconds) {

    /** The same days for every run of the matrix. */
    private static final long SEED = 1;

    /** The trace; made anew at each call. */
    public Trace trace() {
        Trace day = family.day(shape, households, SEED).part(from, seconds);
        return onePhase ? day.onOnePhase() : day;
    }
}
