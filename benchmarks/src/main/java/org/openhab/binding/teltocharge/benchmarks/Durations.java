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
package org.openhab.binding.teltocharge.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Collects durations from any thread and sums them up. */
@NonNullByDefault
final class Durations {
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    synchronized void add(long duration) {
        nanos.add(duration);
    }

    synchronized int count() {
        return nanos.size();
    }

    /**
     * @param share 0-1: 0.5 is the median, 1 the longest
     * @return milliseconds; the smallest duration that at least this share does not exceed
     * @throws IllegalStateException when there are none
     */
    synchronized double quantileMillis(double share) {
        if (nanos.isEmpty()) {
            throw new IllegalStateException("Nothing was measured");
        }
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(index, 0)) / NANOS_PER_MILLI;
    }

    /** @return cells of a Markdown table: count, median, 99 % and longest in ms */
    String cells() {
        return String.format(Locale.ROOT, "%d | %.0f | %.0f | %.0f", count(), quantileMillis(0.5),
                quantileMillis(0.99), quantileMillis(1));
    }
}
