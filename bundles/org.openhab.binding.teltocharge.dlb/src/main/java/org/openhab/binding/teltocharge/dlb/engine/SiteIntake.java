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
import org.openhab.binding.teltocharge.dlb.HeadroomPoint;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
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
        @Nullable
        CircuitState[] states = new CircuitState[tree.circuits()];
        for (int circuit : tree.downwards()) {
            CircuitSettings own = settings.site().circuits().get(circuit);
            CircuitState parent = tree.hasParent(circuit) ? states[tree.parent(circuit)] : null;
            MeterSettings meter = own.meter();
            states[circuit] = meter == null
                    ? assumed(own, parent)
                    : metered(now, own, meter, parent, inputs.meters().get(own.id()), memory,
                            below(circuit, chargers));
        }
        List<CircuitState> result = new ArrayList<>(states.length);
        Arrays.asList(states).forEach(result::add);
        return result;
    }

    private List<ChargerView> below(int circuit, List<ChargerView> chargers) {
        return chargers.stream().filter(charger -> tree.feeds(circuit, charger.circuitIndex())).toList();
    }

    private CircuitState assumed(CircuitSettings circuit, @Nullable CircuitState parent) {
        PhaseAmps background = PhaseAmps.of(circuit.assumedAmps());
        double backgroundWatts = grid.watts(background);
        PhaseAmps headroom = CircuitRule.headroom(circuit, background, PhaseAmps.MISSING, grid);
        double headroomWatts = CircuitRule.headroomWatts(circuit, backgroundWatts);
        CircuitMemory memory = new CircuitMemory(null, null, PhaseTimes.NEVER, List.<MeterSample>of(), background,
                background, backgroundWatts, backgroundWatts, List.<HeadroomPoint>of());
        return new CircuitState(circuit, parent, memory, headroom, headroomWatts,
                new WindowView(Instant.MIN, headroom, headroomWatts, PhaseTimes.NEVER), false, false);
    }

    private CircuitState metered(Instant now, CircuitSettings circuit, MeterSettings meter,
            @Nullable CircuitState parent, @Nullable MeterSample sample, BalancerMemory memory,
            List<ChargerView> chargers) {
        boolean newcomer = chargers.stream().anyMatch(charger -> !memory.chargers().containsKey(charger.id()));
        CircuitMemory before = memory.circuit(circuit.id());
        Duration raiseWindow = settings.ramp().window();
        CircuitMemory after = new CircuitIntake(circuit, meter, raiseWindow, grid).take(now, sample, before, chargers,
                newcomer);
        MeterSample latest = after.latest();
        PhaseAmps headroom = CircuitRule.headroom(circuit, after.background(),
                latest == null ? PhaseAmps.MISSING : latest.amps(), grid);
        double headroomWatts = CircuitRule.headroomWatts(circuit, after.backgroundWatts());
        return new CircuitState(circuit, parent, after, headroom, headroomWatts,
                HeadroomWindow.view(after, headroom, headroomWatts, raiseWindow, meter.staleAfter()),
                CircuitIntake.isNew(sample, before, now), CircuitIntake.isInFuture(sample, before, now));
    }
}
