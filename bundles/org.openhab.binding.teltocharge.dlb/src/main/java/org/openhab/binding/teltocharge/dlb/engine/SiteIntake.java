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
package org.openhab.binding.teltocharge.dlb.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitRule;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.WindowView;

/**
 * Takes in the samples of all meters, from the root downwards.
 */
@NonNullByDefault
final class SiteIntake {

    private final BalancerSettings settings;
    private final SiteTree tree;
    private final Grid grid;

    SiteIntake(BalancerSettings settings, SiteTree tree, Grid grid) {
        this.settings = settings;
        this.tree = tree;
        this.grid = grid;
    }

    /**
     * @return by circuit, the earliest source time that a meter on the way to the grid may still ask for
     */
    Instant[] neededSince(BalancerMemory memory) {
        Instant[] needed = new Instant[tree.circuits()];
        for (int circuit : tree.downwards()) {
            CircuitMemory known = memory.circuit(settings.site().circuits().get(circuit).id());
            MeterSample oldest = known.pending().isEmpty() ? known.latest() : known.pending().get(0);
            Instant own = settings.site().circuits().get(circuit).hasMeter()
                    ? oldest == null ? Instant.MIN : oldest.sourceTime()
                    : Instant.MAX;
            Instant above = tree.hasParent(circuit) ? needed[tree.parent(circuit)] : Instant.MAX;
            needed[circuit] = own.isBefore(above) ? own : above;
        }
        return needed;
    }

    /** @return the circuits in the order of the settings */
    List<CircuitState> take(Instant now, Inputs inputs, BalancerMemory memory, List<ChargerView> chargers) {
        CircuitMemory[] memories = new CircuitMemory[tree.circuits()];
        int[] downwards = tree.downwards();
        for (int i = downwards.length - 1; i >= 0; i--) {
            int circuit = downwards[i];
            CircuitSettings own = settings.site().circuits().get(circuit);
            MeterSettings meter = own.meter();
            memories[circuit] = meter == null
                    ? assumed(now, own, circuit, memories)
                    : metered(now, own, meter, inputs, memory, below(circuit, chargers));
        }
        @Nullable
        CircuitState[] states = new CircuitState[tree.circuits()];
        for (int circuit : downwards) {
            CircuitSettings own = settings.site().circuits().get(circuit);
            CircuitState parent = tree.hasParent(circuit) ? states[tree.parent(circuit)] : null;
            states[circuit] = state(now, own, parent, memories[circuit], inputs, memory);
        }
        List<CircuitState> result = new ArrayList<>(states.length);
        Arrays.asList(states).forEach(result::add);
        return result;
    }

    private List<ChargerView> below(int circuit, List<ChargerView> chargers) {
        return chargers.stream().filter(charger -> tree.feeds(circuit, charger.circuitIndex())).toList();
    }

    /** What nothing measures is the owner's assumption and what flows on to the circuits below. */
    private CircuitMemory assumed(Instant now, CircuitSettings circuit, int place, CircuitMemory[] memories) {
        PhaseAmps background = PhaseAmps.of(circuit.assumedAmps());
        double watts = grid.watts(background);
        for (int below = 0; below < memories.length; below++) {
            if (tree.parent(below) == place) {
                CircuitSettings child = settings.site().circuits().get(below);
                background = background.plus(passedOn(now, child, memories[below]));
                watts += passedOnWatts(now, child, memories[below]);
            }
        }
        return new CircuitMemory(null, null, PhaseTimes.NEVER, List.of(), background, background, watts, watts,
                List.of());
    }

    /** A circuit whose meter does not tell may draw as much as its fuse lets through. */
    private PhaseAmps passedOn(Instant now, CircuitSettings circuit, CircuitMemory memory) {
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : Phase.ALL) {
            double background = memory.background().get(phase);
            boolean known = !Double.isNaN(background) && isFresh(now, circuit, memory, phase);
            result = result.with(phase, known ? Math.max(0, background) : circuit.fuseAmps());
        }
        return result;
    }

    private double passedOnWatts(Instant now, CircuitSettings circuit, CircuitMemory memory) {
        boolean known = !Double.isNaN(memory.backgroundWatts());
        for (Phase phase : Phase.ALL) {
            known &= !grid.lines().uses(phase) || isFresh(now, circuit, memory, phase);
        }
        return known ? Math.max(0, memory.backgroundWatts()) : grid.watts(passedOn(now, circuit, memory));
    }

    private static boolean isFresh(Instant now, CircuitSettings circuit, CircuitMemory memory, Phase phase) {
        MeterSettings meter = circuit.meter();
        Instant good = memory.lastGood().get(phase);
        return meter == null || good != null && Duration.between(good, now).compareTo(meter.staleAfter()) < 0;
    }

    private CircuitMemory metered(Instant now, CircuitSettings circuit, MeterSettings meter, Inputs inputs,
            BalancerMemory memory, List<ChargerView> chargers) {
        boolean newcomer = chargers.stream().anyMatch(charger -> !memory.chargers().containsKey(charger.id()));
        return new CircuitIntake(circuit, meter, settings.ramp().window(), grid).take(now,
                inputs.meters().get(circuit.id()), memory.circuit(circuit.id()), chargers, newcomer);
    }

    private CircuitState state(Instant now, CircuitSettings circuit, @Nullable CircuitState parent,
            CircuitMemory after, Inputs inputs, BalancerMemory memory) {
        PhaseAmps headroom = CircuitRule.headroom(circuit, after.background());
        double watts = CircuitRule.headroomWatts(circuit, after.backgroundWatts());
        MeterSettings meter = circuit.meter();
        if (meter == null) {
            return new CircuitState(circuit, parent, after, headroom, watts,
                    new WindowView(Instant.MIN, headroom, watts, PhaseTimes.NEVER), false, false);
        }
        CircuitMemory before = memory.circuit(circuit.id());
        MeterSample sample = inputs.meters().get(circuit.id());
        return new CircuitState(circuit, parent, after, headroom, watts,
                HeadroomWindow.view(after, headroom, watts, settings.ramp().window(), meter.staleAfter()),
                CircuitIntake.isNew(sample, before, now), CircuitIntake.isInFuture(sample, before, now));
    }
}
