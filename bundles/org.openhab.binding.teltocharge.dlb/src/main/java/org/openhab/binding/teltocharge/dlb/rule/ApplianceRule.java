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

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.HeadroomPoint;
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseCycles;
import org.openhab.binding.teltocharge.dlb.appliance.Cycle;

/**
 * Keeps room for an appliance that goes on and off, in the circuit where it was found and in those that feed it, so that
 * its next start neither overloads a circuit nor shakes the vehicles. While it is on, the circuits themselves bound.
 */
@NonNullByDefault
public final class ApplianceRule implements Rule {

    /**
     * Adds a cap for each phase of the circuit with such an appliance that is off now.
     *
     * @param cycles appliances in the circuit
     */
    public static void addOwn(List<Cap> caps, Moment moment, CircuitState circuit, PhaseCycles cycles) {
        for (Phase phase : Phase.ALL) {
            Cycle cycle = off(moment, cycles, phase);
            if (cycle != null) {
                caps.add(cap(circuit.id(), phase, cycle,
                        circuit.settings().fuseAmps() - circuit.keptAmps() - cycles.get(phase).whenOn()));
            }
        }
    }

    /**
     * Adds a cap for each phase with such an appliance of which this circuit's meter has seen that it is off.
     *
     * @param cycles appliances in a circuit that this one feeds
     * @param below id of that one
     */
    public static void addBelow(List<Cap> caps, Moment moment, CircuitState circuit, PhaseCycles cycles,
            String below) {
        MeterSample latest = circuit.memory().latest();
        for (Phase phase : Phase.ALL) {
            Cycle cycle = off(moment, cycles, phase);
            Instant offSince = cycle == null ? null : cycle.offSince();
            // Before that the headroom still lacks what the appliance draws.
            boolean seen = latest != null && offSince != null && latest.sourceTime().isAfter(offSince);
            if (cycle != null && seen) {
                caps.add(cap(below, phase, cycle, mostHeadroom(circuit, phase) - cycle.amps()));
            }
        }
    }

    /**
     * What else goes on and off in the circuit bounds by itself; and this meter may see the appliance start before the
     * other one is sure of it.
     */
    private static double mostHeadroom(CircuitState circuit, Phase phase) {
        double most = circuit.headroom().get(phase);
        List<HeadroomPoint> points = circuit.memory().window();
        for (int i = 0; i < points.size(); i++) {
            double headroom = points.get(i).headroom().get(phase);
            most = headroom > most ? headroom : most;
        }
        return most;
    }

    private static @Nullable Cycle off(Moment moment, PhaseCycles cycles, Phase phase) {
        Cycle cycle = cycles.get(phase).cycle();
        return cycle == null || cycle.on() || moment.reached(cycle.ends()) ? null : cycle;
    }

    private static Cap cap(String circuit, Phase phase, Cycle cycle, double left) {
        return Cap.ofAmps(PhaseAmps.MISSING.with(phase, Math.max(0, left)),
                new LoadReason.ApplianceCycles(circuit, phase,
                        cycle.amps(), cycle.period().toMillis() / 1000.0),
                cycle.ends());
    }

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        Bound tightest = null;
        CircuitState circuit = situation.circuit(charger);
        while (circuit != null) {
            tightest = Bound.tighter(tightest, circuit.caps().bound(charger, situation.grid()));
            circuit = circuit.parent();
        }
        return tightest;
    }
}
