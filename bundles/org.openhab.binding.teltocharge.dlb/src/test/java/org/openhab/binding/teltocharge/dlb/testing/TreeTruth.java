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
package org.openhab.binding.teltocharge.dlb.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What really flows in each circuit of a tree. Without a neutral it is reckoned with phasors.
 */
final class TreeTruth {

    private final BalancerSettings settings;
    private final Map<String, CircuitSettings> circuits = new HashMap<>();
    /** Own loads of each circuit: per phase, or on the pairs L1/L2, L2/L3 and L3/L1 without a neutral. */
    private final Map<String, double[]> loads = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, List<String>> paths = new HashMap<>();
    private final PhaseSet[] inUse;

    TreeTruth(BalancerSettings settings) {
        this.settings = settings;
        settings.site().circuits().forEach(circuit -> {
            circuits.put(circuit.id(), circuit);
            loads.put(circuit.id(), new double[3]);
        });
        circuits.keySet().forEach(id -> paths.put(id, settings.site().path(id)));
        circuits.keySet().forEach(id -> below.put(id,
                circuits.keySet().stream().filter(other -> isBelow(other, id)).toList()));
        inUse = settings.chargers().stream().map(charger -> charger.wiring().gridPhases()).toArray(PhaseSet[]::new);
    }

    /** From now on the charger uses these phases of the grid. */
    void use(int charger, PhaseSet gridPhases) {
        inUse[charger] = gridPhases;
    }

    /** Changes what else is switched on in a circuit. */
    void change(Gen gen, CircuitSettings circuit) {
        double[] own = loads.get(circuit.id());
        boolean delta = settings.site().grid() == GridType.DELTA;
        for (int i = 0; i < own.length; i++) {
            double most = circuit.hasMeter() ? circuit.fuseAmps() * 1.2 : circuit.assumedAmps();
            // Two pairs meet in a line.
            double load = gen.between(0.0, most / (delta ? 2 : 1)) * gen.between(0.0, 1.0);
            own[i] = !delta && circuit.hasMeter() && gen.chance(0.1) ? -load : load;
        }
    }

    /** Switches on so much in a circuit, per phase or per pair. */
    void set(String circuit, double... own) {
        loads.put(circuit, own.clone());
    }

    /** @return what flows into the circuit when the chargers draw so much, in amps by charger */
    PhaseAmps amps(String circuit, double[] chargers) {
        return settings.site().grid() == GridType.DELTA ? delta(circuit, chargers).amps() : star(circuit, chargers);
    }

    /** @return the same in watts */
    double watts(String circuit, double[] chargers) {
        if (settings.site().grid() == GridType.DELTA) {
            return delta(circuit, chargers).watts();
        }
        PhaseAmps amps = star(circuit, chargers);
        double sum = settings.site().grid() == GridType.STAR ? amps.l1() + amps.l2() + amps.l3() : amps.l1();
        return settings.site().voltage() * sum;
    }

    private PhaseAmps star(String circuit, double[] chargers) {
        PhaseAmps sum = PhaseAmps.ZERO;
        for (String below : below(circuit)) {
            double[] own = loads.get(below);
            sum = sum.plus(new PhaseAmps(own[0], own[1], own[2]));
        }
        for (int i = 0; i < chargers.length; i++) {
            ChargerSettings charger = settings.chargers().get(i);
            if (isBelow(charger.circuitId(), circuit)) {
                sum = sum.plus(drawn(i, chargers[i]));
            }
        }
        return sum;
    }

    private PhasorDelta delta(String circuit, double[] chargers) {
        PhasorDelta grid = new PhasorDelta(settings.site().voltage());
        for (String below : below(circuit)) {
            double[] own = loads.get(below);
            grid.load(Phase.L1, Phase.L2, own[0], 0);
            grid.load(Phase.L2, Phase.L3, own[1], 0);
            grid.load(Phase.L3, Phase.L1, own[2], 0);
        }
        for (int i = 0; i < chargers.length; i++) {
            if (isBelow(settings.chargers().get(i).circuitId(), circuit)) {
                grid.charger(phases(i), chargers[i], 0);
            }
        }
        return grid;
    }

    /** @return what a charger's meter shows on the lines of the grid */
    PhaseAmps drawn(int charger, double amps) {
        if (settings.site().grid() == GridType.DELTA) {
            PhasorDelta alone = new PhasorDelta(settings.site().voltage());
            alone.charger(phases(charger), amps, 0);
            return alone.amps();
        }
        PhaseAmps drawn = PhaseAmps.ZERO;
        for (Phase phase : phases(charger).phases()) {
            drawn = drawn.with(phase, amps);
        }
        return drawn;
    }

    PhaseSet phases(int charger) {
        return inUse[charger];
    }

    boolean isBelow(String circuit, String upper) {
        return path(circuit).contains(upper);
    }

    /** @return the circuit and those that feed it */
    List<String> path(String circuit) {
        return paths.get(circuit);
    }

    private List<String> below(String circuit) {
        return below.get(circuit);
    }
}
