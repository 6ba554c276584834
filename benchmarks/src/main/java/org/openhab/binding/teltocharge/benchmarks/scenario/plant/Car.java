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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * A car while it is plugged in: what it draws, second by second.
 */
@NonNullByDefault
final class Car {

    private static final int LEAST_AMPS = 6;

    private final CarSetup setup;
    private final Deque<Integer> told = new ArrayDeque<>();
    private double amps;
    private int starting;
    private int pauses;
    private boolean wasOffered;
    private double taken;

    Car(CarSetup setup) {
        this.setup = setup;
    }

    /**
     * Goes on by a second.
     *
     * @param offered whole amps that the charger offered at the end of the last second; 0 pauses
     * @param phases grid phases that the charger has switched on
     * @return amps on each phase that it uses
     */
    double step(int offered, PhaseSet phases) {
        told.addLast(offered);
        int seen = told.size() > setup.model().react() ? told.removeFirst() : 0;
        countPauses(offered);
        PhaseSet used = phases.and(setup.phases());
        double wish = wish(seen, used);
        if (wish == 0) {
            starting = setup.model().start() - setup.model().react();
            amps = Math.max(0, amps - setup.maxAmps() / setup.model().stop());
        } else if (amps == 0 && starting > 1) {
            starting--;
        } else {
            amps = toward(wish);
        }
        return amps;
    }

    /** Counts energy towards a full battery. */
    void take(double wattHours) {
        taken += wattHours;
    }

    /** The contactor opened: the current ends at once. */
    void cut() {
        amps = 0;
        starting = setup.model().start();
        told.clear();
    }

    boolean isFull() {
        return taken >= setup.needsWh();
    }

    private boolean isAsleep() {
        int most = setup.model().pauses();
        return most > 0 && pauses >= most;
    }

    /** A pause is one that comes after an offer. */
    private void countPauses(int offered) {
        if (wasOffered && offered == 0) {
            pauses++;
        }
        wasOffered = offered > 0;
    }

    private double wish(int offered, PhaseSet used) {
        int floor = used.count() == 3 ? setup.model().floor() : LEAST_AMPS;
        if (used == PhaseSet.NONE || offered < floor || isAsleep() || isFull()) {
            return 0;
        }
        return Math.min(offered * setup.model().share(), setup.maxAmps());
    }

    private double toward(double wish) {
        double range = setup.maxAmps() - LEAST_AMPS;
        if (amps == 0) {
            // A car begins with the least current and rises from there.
            amps = Math.min(wish, LEAST_AMPS * setup.model().share());
        }
        if (wish > amps) {
            return Math.min(wish, amps + range / setup.model().rise());
        }
        return Math.max(wish, amps - range / setup.model().fall());
    }
}
