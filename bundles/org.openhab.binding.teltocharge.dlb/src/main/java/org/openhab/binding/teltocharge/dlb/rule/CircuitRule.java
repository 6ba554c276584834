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
import org.openhab.binding.teltocharge.dlb.MeterResolution;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PowerReason;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * What the circuits leave on the tightest phase that the charger uses, for this charger alone; the allocator shares it.
 * Of circuits that leave the same the one nearest to the charger is named.
 */
@NonNullByDefault
public final class CircuitRule implements Rule {

    /** A list would make an iterator each time. */
    private static final Phase[] PHASES = Phase.values();

    /** Rounding of sums of floating-point amps must not cost a whole ampere. */
    private static final double ROUNDING = 1e-6;

    /**
     * Headroom of a circuit: fuse - what is kept free - background load. Export never counts as headroom, because it may
     * end within a second and the fuse must carry the vehicles alone then.
     *
     * @param resolution of the circuit's meter
     */
    public static PhaseAmps headroom(CircuitSettings circuit, MeterResolution resolution, PhaseAmps background) {
        double limit = circuit.fuseAmps() - circuit.keptAmps(resolution);
        return background.combine(PhaseAmps.ZERO,
                (load, none) -> Double.isNaN(load) ? load : limit - Math.max(0, load));
    }

    /** @return headroom of the circuit's total power in watts; {@code NaN} when it is not limited or not known */
    public static double headroomWatts(CircuitSettings circuit, double background) {
        return Double.isNaN(background) ? background : circuit.maxWatts() - Math.max(0, background);
    }

    /** @return whole amps, rounded down, never negative */
    public static int wholeAmps(double headroom) {
        return (int) Math.max(0, Math.floor(headroom + ROUNDING));
    }

    /** @return the known phase with the least headroom among the given ones, or null when none is known */
    public static @Nullable Phase tightest(PhaseAmps headroom, PhaseSet phases) {
        Phase tightest = null;
        for (Phase phase : PHASES) {
            double amps = headroom.get(phase);
            if (phases.uses(phase) && !Double.isNaN(amps)
                    && (tightest == null || amps < headroom.get(tightest))) {
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
            tightest = Bound.tighter(tightest, amps(situation, circuit, charger));
            tightest = Bound.tighter(tightest, watts(situation, circuit, charger));
            circuit = circuit.parent();
        }
        return tightest;
    }

    private static @Nullable Bound amps(Situation situation, CircuitState state, ChargerView charger) {
        Phase phase = tightest(state.headroom(), charger.phases());
        if (phase == null) {
            return null;
        }
        CircuitSettings circuit = state.settings();
        double headroom = state.headroom().get(phase);
        double background = state.memory().background().get(phase);
        double factor = situation.grid().lineFactor(charger.phases());
        int amps = charger.orPause(wholeAmps(headroom / factor));
        double hidden = state.keptAmps() - circuit.reserveAmps();
        if (hidden > 0 && charger.orPause(wholeAmps((headroom + hidden) / factor)) > amps) {
            return new Bound(amps, new Reason.WholeAmperes(circuit.id(), phase, circuit.fuseAmps(), state.keptAmps(),
                    background, headroom));
        }
        if (amps == 0) {
            return new Bound(0, new Reason.CircuitTooFull(circuit.id(), phase, circuit.fuseAmps(), state.keptAmps(),
                    background, headroom, charger.least()));
        }
        return new Bound(amps, new Reason.CircuitLimit(circuit.id(), phase, circuit.fuseAmps(), state.keptAmps(),
                background, headroom));
    }

    private static @Nullable Bound watts(Situation situation, CircuitState state, ChargerView charger) {
        double headroom = state.headroomWatts();
        if (Double.isNaN(headroom)) {
            return null;
        }
        CircuitSettings circuit = state.settings();
        double background = state.memory().backgroundWatts();
        int amps = charger.orPause(wholeAmps(headroom / situation.grid().wattsPerAmp(charger.phases())));
        return amps == 0
                ? new Bound(0,
                        new PowerReason.PowerTooFull(circuit.id(), circuit.maxWatts(), background, headroom,
                                charger.least()))
                : new Bound(amps, new PowerReason.PowerLimit(circuit.id(), circuit.maxWatts(), background, headroom));
    }
}
