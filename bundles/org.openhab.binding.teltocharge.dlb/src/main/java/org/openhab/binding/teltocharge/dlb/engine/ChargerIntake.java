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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Appetite;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.DrawnPoint;
import org.openhab.binding.teltocharge.dlb.EffectState;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.VehicleMemory;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.phase.PhaseEvidence;
import org.openhab.binding.teltocharge.dlb.phase.PhaseMachine;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.vehicle.VehicleEvidence;
import org.openhab.binding.teltocharge.dlb.vehicle.VehicleLearner;

/**
 * Takes in the chargers' samples: what they drew, and whether they follow.
 */
@NonNullByDefault
final class ChargerIntake {

    private final BalancerSettings settings;
    private final SiteTree tree;
    private final Grid grid;
    private final EffectMonitor effectMonitor = new EffectMonitor();
    private final VehicleLearner vehicleLearner = new VehicleLearner();

    ChargerIntake(BalancerSettings settings, SiteTree tree, Grid grid) {
        this.settings = settings;
        this.tree = tree;
        this.grid = grid;
    }

    /**
     * @param neededSince by circuit, the earliest source time that a meter may still ask for
     * @return a view of each charger that has settings and a sample, in the order of the settings
     */
    List<ChargerView> take(Instant now, Inputs inputs, BalancerMemory memory, Instant[] neededSince) {
        List<ChargerView> views = new ArrayList<>();
        for (int i = 0; i < settings.chargers().size(); i++) {
            ChargerSettings charger = settings.chargers().get(i);
            ChargerSample own = inputs.chargers().get(charger.id());
            if (own != null) {
                ChargerSample sample = own.onGrid(charger.wiring().rotation());
                ChargerWish wish = inputs.wishes().getOrDefault(charger.id(), ChargerWish.DEFAULT);
                ChargerMemory known = memory.chargers().get(charger.id());
                ChargerMemory before = known == null ? first(charger, sample) : known;
                ChargerView view = onGrid(
                        ChargerView.of(charger, wish, sample, withPhases(before, sample, now), tree.home(i)));
                views.add(view.withMemory(observed(view, now, neededSince[tree.home(i)])));
            }
        }
        return views;
    }

    private ChargerMemory observed(ChargerView charger, Instant now, Instant needed) {
        ChargerMemory before = charger.memory();
        ChargerSample sample = charger.sample();
        double factor = grid.lineFactor(charger.phases());
        EffectState effect = effectMonitor.observe(before.effect(), before.amps(), factor, sample, now);
        List<DrawnPoint> drawn = DrawnHistory.append(before.drawn(), sample, now, needed);
        if (drawn == before.drawn()) {
            return before.withObserved(drawn, effect, before.appetite());
        }
        Appetite appetite = before.appetite().observe(mostDrawn(charger) / factor, sample.offeredAmps(),
                sample.time());
        return before.withObserved(drawn, effect, appetite).withVehicle(vehicle(before, sample));
    }

    private static ChargerMemory withPhases(ChargerMemory before, ChargerSample sample, Instant now) {
        PhaseMemory phases = PhaseMachine.observe(before.phases(), new PhaseEvidence(sample.time(),
                sample.vehicleConnected(), sample.offeredAmps(), sample.activePhases(), sample.drawn()), now);
        boolean changed = phases.switches() > before.phases().switches();
        // The rest that a change needs is no pause.
        return (changed ? before.withOffer(before.amps(), null, before.lastRaise()) : before).withPhases(phases);
    }

    private VehicleMemory vehicle(ChargerMemory memory, ChargerSample sample) {
        return vehicleLearner.observe(memory.vehicle(), new VehicleEvidence(sample.time(), sample.vehicleConnected(),
                sample.requestsCurrent(), sample.offeredAmps(), sample.activePhases(), sample.drawn(),
                memory.phases().isSwitching(), memory.phases().switches()));
    }

    private ChargerView onGrid(ChargerView charger) {
        PhaseSet usable = grid.usable(charger.phases(), charger.settings().wiring().gridPhases());
        return usable == charger.phases() ? charger : charger.withPhases(usable);
    }

    /** A current that is missing hides how much is taken. */
    private static double mostDrawn(ChargerView charger) {
        double most = 0;
        for (Phase phase : Phase.ALL) {
            most = charger.phases().uses(phase) ? Math.max(most, charger.sample().drawn().get(phase)) : most;
        }
        return most;
    }

    /**
     * A charger that is already charging goes on with the least current: more than that would be a raise without a
     * reading, less would interrupt a session whenever openHAB restarts.
     */
    private static ChargerMemory first(ChargerSettings charger, ChargerSample sample) {
        return ChargerMemory.offering(sample.offeredAmps() >= charger.minAmps() ? charger.minAmps() : 0);
    }
}
