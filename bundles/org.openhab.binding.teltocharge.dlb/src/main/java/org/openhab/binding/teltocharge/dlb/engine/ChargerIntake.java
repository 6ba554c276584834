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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Appetite;
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
import org.openhab.binding.teltocharge.dlb.persistent.Row;
import org.openhab.binding.teltocharge.dlb.phase.PhaseEvidence;
import org.openhab.binding.teltocharge.dlb.phase.PhaseMachine;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.Moment;
import org.openhab.binding.teltocharge.dlb.vehicle.VehicleEvidence;
import org.openhab.binding.teltocharge.dlb.vehicle.VehicleLearner;

/**
 * Takes in the chargers' samples: what they drew, whether they follow, what their vehicles are like, and how far a
 * change of their phases has come.
 */
@NonNullByDefault
final class ChargerIntake {

    private final Grid grid;
    private final EffectMonitor effectMonitor = new EffectMonitor();
    private final VehicleLearner vehicleLearner = new VehicleLearner();

    ChargerIntake(Grid grid) {
        this.grid = grid;
    }

    /**
     * Gives each charger that has a sample a view, in its slot.
     *
     * @param known what is remembered, by place in the settings
     * @param site tells what samples of meters may still come
     */
    void take(Moment moment, Inputs inputs, Row<ChargerMemory> known, Chargers chargers, SiteIntake site) {
        for (int place = 0; place < chargers.all().size(); place++) {
            Slot slot = chargers.all().get(place);
            ChargerSample sample = inputs.chargers().get(slot.settings.id());
            slot.renewed = false;
            if (sample == null) {
                slot.forget();
            } else {
                ChargerWish wish = inputs.wishes().getOrDefault(slot.settings.id(), ChargerWish.DEFAULT);
                ChargerMemory memory = known.get(place);
                slot.newcomer = memory == null;
                if (!slot.isCurrent(sample, wish, memory, moment)) {
                    see(moment.now(), slot, sample, wish,
                            memory == null ? first(slot.settings, sample) : memory, site);
                }
            }
        }
        chargers.gather();
    }

    private void see(Instant now, Slot slot, ChargerSample own, ChargerWish wish, ChargerMemory memory,
            SiteIntake site) {
        ChargerSample sample = own.onGrid(slot.settings.wiring().rotation());
        ChargerView view = onGrid(
                ChargerView.of(slot.settings, wish, sample, withPhases(memory, sample, now), slot.home));
        // Without a neutral nobody can tell from the lines which pairs are loaded.
        view = grid.hasNeutral() && !isAfterSilence(memory, sample) ? view.onVehiclePhases(now) : view;
        view = view.withMemory(observed(view, now, site));
        slot.see(own, view, holds(view, now));
    }

    /** @return until when the view is the right one if nothing but time changes */
    private static Instant holds(ChargerView view, Instant now) {
        if (view.memory().phases().isSwitching()) {
            return Instant.MIN;
        }
        Instant usable = view.sample().time().minus(CircuitIntake.CLOCK_TOLERANCE);
        Instant silent = view.silentFrom();
        return now.isBefore(usable) ? usable : now.isBefore(silent) ? silent : Instant.MAX;
    }

    private ChargerMemory observed(ChargerView charger, Instant now, SiteIntake site) {
        ChargerMemory before = charger.memory();
        ChargerSample sample = charger.sample();
        double factor = grid.lineFactor(charger.phases());
        EffectState effect = effectMonitor.observe(before.effect(), before.amps(), factor, sample, now);
        List<DrawnPoint> drawn = DrawnHistory.append(before.drawn(), sample, now,
                site.neededSince(charger.circuitIndex()));
        if (drawn == before.drawn()) {
            return before.withObserved(drawn, effect, before.appetite());
        }
        Appetite appetite = before.appetite().observe(mostDrawn(charger) / factor, sample.offeredAmps(),
                sample.time());
        return before.withObserved(drawn, effect, appetite).withVehicle(vehicle(before, sample,
                grid.hasNeutral() && site.isMisplaced(charger.circuitIndex(), sample.drawn())));
    }

    private static ChargerMemory withPhases(ChargerMemory before, ChargerSample sample, Instant now) {
        PhaseMemory phases = PhaseMachine.observe(before.phases(), new PhaseEvidence(sample.time(),
                sample.vehicleConnected(), sample.offeredAmps(), sample.activePhases(), sample.drawn()), now);
        boolean changed = phases.switches() > before.phases().switches();
        // The rest that a change needs is no pause.
        return (changed ? before.withTimes(null, before.lastRaise()) : before).withPhases(phases);
    }

    private VehicleMemory vehicle(ChargerMemory memory, ChargerSample sample, boolean misplaced) {
        return vehicleLearner.observe(memory.vehicle(), new VehicleEvidence(sample.time(), sample.vehicleConnected(),
                sample.requestsCurrent(), sample.offeredAmps(), sample.activePhases(), sample.drawn(),
                memory.phases().isSwitching(), memory.phases().switches(), misplaced,
                isAfterSilence(memory, sample)));
    }

    private static boolean isAfterSilence(ChargerMemory memory, ChargerSample sample) {
        List<DrawnPoint> heard = memory.drawn();
        return heard.isEmpty() || Duration.between(heard.get(heard.size() - 1).time(), sample.time())
                .compareTo(ChargerView.SILENT_AFTER) > 0;
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
        return ChargerMemory.offering(sample.offeredAmps() >= charger.minAmps() ? charger.minAmps() : 0)
                .withVehicle(VehicleMemory.of(charger.vehicle().before()));
    }
}
