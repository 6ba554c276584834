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
package org.openhab.binding.teltocharge.dlb.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * What the circuits leave on the tightest phase that the charger uses, for this charger alone; the allocator shares it.
 * Of circuits that leave the same the one nearest to the charger is named.
 */
@NonNullByDefault
public final class CircuitRule implements Rule {

    /** Rounding of sums of floating-point amps must not cost a whole ampere. */
    private static final double ROUNDING = 1e-6;

    /**
     * Headroom of a circuit: limit - background load. Export never counts as headroom, because it may end within a
     * second and the fuse must carry the vehicles alone then.
     */
    public static PhaseAmps headroom(CircuitSettings circuit, PhaseAmps background) {
        double limit = circuit.limitAmps();
        return background.combine(PhaseAmps.ZERO,
                (load, none) -> Double.isNaN(load) ? load : limit - Math.max(0, load));
    }

    /** @return whole amps, rounded down, never negative */
    public static int wholeAmps(double headroom) {
        return (int) Math.max(0, Math.floor(headroom + ROUNDING));
    }

    /** @return the known phase with the least headroom among those the charger uses, or null when none is known */
    public static @Nullable Phase tightest(PhaseAmps headroom, Iterable<Phase> phases) {
        Phase tightest = null;
        for (Phase phase : phases) {
            double amps = headroom.get(phase);
            if (!Double.isNaN(amps) && (tightest == null || amps < headroom.get(tightest))) {
                tightest = phase;
            }
        }
        return tightest;
    }

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        Bound tightest = null;
        CircuitState circuit = situation.circuit(charger);
        while (circuit != null) {
            Bound bound = bound(circuit, charger);
            if (bound != null && (tightest == null || bound.amps() < tightest.amps())) {
                tightest = bound;
            }
            circuit = circuit.parent();
        }
        return tightest;
    }

    private static @Nullable Bound bound(CircuitState state, ChargerView charger) {
        Phase phase = tightest(state.headroom(), charger.phases().phases());
        if (phase == null) {
            return null;
        }
        CircuitSettings circuit = state.settings();
        double headroom = state.headroom().get(phase);
        double background = state.memory().background().get(phase);
        int amps = charger.orPause(wholeAmps(headroom));
        if (amps == 0) {
            return new Bound(0, new Reason.CircuitTooFull(circuit.id(), phase, circuit.fuseAmps(),
                    circuit.reserveAmps(), background, headroom, charger.least()));
        }
        return new Bound(amps, new Reason.CircuitLimit(circuit.id(), phase, circuit.fuseAmps(), circuit.reserveAmps(),
                background, headroom));
    }
}
