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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * Measures, delays, rounds and fails as its setup says.
 */
@NonNullByDefault
final class Meter {

    private final MeterSetup setup;
    private final List<Fault> faults;
    private final Deque<Reading> onTheWay = new ArrayDeque<>();
    private @Nullable Reading newest;

    Meter(MeterSetup setup, List<Fault> faults) {
        this.setup = setup;
        this.faults = faults;
    }

    /**
     * Goes on by a second.
     *
     * @param line what flows now
     * @return what can be read now; null when the meter does not answer, or nothing has come yet
     */
    @Nullable
    Reading read(int second, PhaseAmps line) {
        if (second % setup.periodSeconds() == 0) {
            onTheWay.addLast(measure(second, line));
        }
        Reading next = onTheWay.peekFirst();
        while (next != null && next.arrivedAt() <= second) {
            onTheWay.removeFirst();
            newest = isOn(Fault.Kind.DROPOUT, second) ? newest : next;
            next = onTheWay.peekFirst();
        }
        return isOn(Fault.Kind.DROPOUT, second) ? null : newest;
    }

    private Reading measure(int second, PhaseAmps line) {
        int arrives = second + setup.delaySeconds();
        Reading last = onTheWay.isEmpty() ? newest : onTheWay.peekLast();
        if (last != null && isOn(Fault.Kind.FROZEN, second)) {
            return new Reading(last.amps(), last.measuredAt(), arrives);
        }
        if (last != null && isOn(Fault.Kind.FROZEN_RUNNING, second)) {
            return new Reading(last.amps(), second, arrives);
        }
        double step = isOn(Fault.Kind.WHOLE_AMPERE, second) ? 1 : setup.resolutionAmps();
        PhaseAmps seen = setup.seen(line);
        return new Reading(step > 0 ? seen.combine(seen, (amps, same) -> Math.rint(amps / step) * step) : seen, second,
                arrives);
    }

    /** @return true while the meter fails in this way */
    private boolean isOn(Fault.Kind kind, int second) {
        for (Fault fault : faults) {
            if (fault.kind() == kind && fault.isOn(second)) {
                return true;
            }
        }
        return false;
    }
}
