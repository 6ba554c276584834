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
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterResolution;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseCycles;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.persistent.Row;
import org.openhab.binding.teltocharge.dlb.rule.Caps;
import org.openhab.binding.teltocharge.dlb.rule.CircuitRule;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Moment;
import org.openhab.binding.teltocharge.dlb.rule.WindowView;

/**
 * Takes in the samples of all meters.
 */
@NonNullByDefault
final class SiteIntake {

    private final BalancerSettings settings;
    private final SiteTree tree;
    private final PassedOn passedOn;
    private final List<CircuitSlot> slots = new ArrayList<>();
    private final List<CircuitState> states = new States();
    private final BitSet news = new BitSet();
    private Row<CircuitMemory> known;
    private boolean anyChanged;

    /** The states of this round, in the order of the settings; never copied. */
    private final class States extends AbstractList<CircuitState> implements RandomAccess {
        @Override
        public CircuitState get(int index) {
            return slots.get(index).state();
        }

        @Override
        public int size() {
            return slots.size();
        }
    }

    SiteIntake(BalancerSettings settings, SiteTree tree, Grid grid, Chargers chargers) {
        this.settings = settings;
        this.tree = tree;
        this.passedOn = new PassedOn(grid);
        List<CircuitSettings> circuits = settings.site().circuits();
        for (int place = 0; place < circuits.size(); place++) {
            slots.add(slot(circuits.get(place), place, grid));
        }
        slots.forEach(this::gatherAppliances);
        for (Slot charger : chargers.all()) {
            for (int circuit = charger.home; circuit != SiteTree.NONE; circuit = tree.parent(circuit)) {
                if (slots.get(circuit).intake != null) {
                    slots.get(circuit).chargers.add(charger);
                }
            }
        }
        this.known = Row.of(circuits.size());
    }

    private CircuitSlot slot(CircuitSettings circuit, int place, Grid grid) {
        MeterSettings meter = circuit.meter();
        boolean watched = meter != null;
        for (int above = tree.parent(place); above != SiteTree.NONE; above = tree.parent(above)) {
            watched |= settings.site().circuits().get(above).hasMeter();
        }
        CircuitIntake intake = meter == null
                ? null
                : new CircuitIntake(circuit, meter, settings, grid);
        return new CircuitSlot(circuit, place, intake, watched, settings.rules().appliances());
    }

    private void gatherAppliances(CircuitSlot slot) {
        for (int above = tree.parent(slot.place); above != SiteTree.NONE; above = tree.parent(above)) {
            ApplianceCaps caps = slots.get(above).appliances;
            if (caps != null && slot.appliances != null) {
                caps.feeds(slot);
            }
        }
    }

    /** @param memories what is remembered of the circuits, by place in the settings */
    void begin(Row<CircuitMemory> memories) {
        known = memories;
    }

    /** @return the earliest source time that a meter on the way from a circuit to the grid may still ask for */
    Instant neededSince(int home) {
        Instant needed = Instant.MAX;
        for (int circuit = home; circuit != SiteTree.NONE; circuit = tree.parent(circuit)) {
            if (slots.get(circuit).intake != null) {
                CircuitMemory memory = known(circuit);
                MeterSample oldest = memory.pending().isEmpty() ? memory.latest() : memory.pending().get(0);
                Instant own = oldest == null ? Instant.MIN : oldest.sourceTime();
                needed = own.isBefore(needed) ? own : needed;
            }
        }
        return needed;
    }

    /** @return true when a meter on the way to the grid shows such a current on another phase */
    boolean isMisplaced(int home, PhaseAmps drawn) {
        for (int circuit = home; circuit != SiteTree.NONE; circuit = tree.parent(circuit)) {
            if (slots.get(circuit).intake != null && Misplaced.isMisplaced(known(circuit).background(), drawn)) {
                return true;
            }
        }
        return false;
    }

    private CircuitMemory known(int circuit) {
        CircuitMemory memory = known.get(circuit);
        return memory == null ? CircuitMemory.EMPTY : memory;
    }

    /** Gives each circuit a state, in its slot. */
    void take(Moment moment, Inputs inputs, Chargers chargers) {
        news.clear();
        anyChanged = false;
        stir(chargers);
        int[] downwards = tree.downwards();
        for (int i = downwards.length - 1; i >= 0; i--) {
            CircuitSlot slot = slots.get(downwards[i]);
            CircuitIntake intake = slot.intake;
            if (intake == null) {
                assume(moment, slot);
            } else {
                measure(moment.now(), slot, intake, inputs.meters().get(slot.settings.id()));
            }
        }
        for (int circuit : downwards) {
            update(moment, slots.get(circuit));
        }
    }

    /** Tells the circuits on the way to the grid of chargers that have changed. */
    private void stir(Chargers chargers) {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).stirred = chargers.areOthersHeard();
            slots.get(i).newcomer = false;
        }
        for (int i = 0; i < chargers.heard().size(); i++) {
            Slot charger = chargers.heard().get(i);
            if (charger.renewed) {
                for (int at = charger.home; at != SiteTree.NONE; at = tree.parent(at)) {
                    CircuitSlot slot = slots.get(at);
                    if (slot.stirred && (slot.newcomer || !charger.newcomer)) {
                        break;
                    }
                    slot.stirred = true;
                    slot.newcomer |= charger.newcomer;
                }
            }
        }
    }

    private void measure(Instant now, CircuitSlot slot, CircuitIntake intake, @Nullable MeterSample sample) {
        CircuitMemory before = known(slot.place);
        boolean sameAsBefore = !slot.stirred && before == slot.memory && sample == slot.sample;
        slot.remembersAnew = false;
        if (!sameAsBefore) {
            if (CircuitIntake.isNew(sample, before, now)) {
                news.set(slot.place);
            }
            slot.inFuture = CircuitIntake.isInFuture(sample, before, now);
            slot.remember(intake.take(now, sample, before, slot.chargers, slot.newcomer));
            slot.sample = sample;
        }
    }

    private void assume(Moment moment, CircuitSlot slot) {
        boolean anew = slot.memory == null || !moment.isBefore(slot.memoryHolds);
        for (int child : tree.children(slot.place)) {
            anew |= slots.get(child).remembersAnew;
        }
        slot.remembersAnew = false;
        if (anew) {
            moment.begin();
            slot.remember(assumed(moment, slot));
            slot.memoryHolds = moment.holdsUntil();
        }
    }

    /** What nothing measures is the owner's assumption and what flows on to the circuits below. */
    private CircuitMemory assumed(Moment moment, CircuitSlot slot) {
        PhaseAmps background = PhaseAmps.of(slot.settings.assumedAmps());
        double watts = passedOn.assumedWatts(background);
        for (int child : tree.children(slot.place)) {
            CircuitSlot below = slots.get(child);
            background = background.plus(passedOn.amps(moment, below.settings, below.memory()));
            watts += passedOn.watts(moment, below.settings, below.memory());
        }
        return new CircuitMemory(null, null, PhaseTimes.NEVER, List.of(), background, background, watts, watts,
                List.of(), PhaseCycles.UNKNOWN, MeterResolution.UNKNOWN);
    }

    private void update(Moment moment, CircuitSlot slot) {
        int above = tree.parent(slot.place);
        CircuitState parent = above == SiteTree.NONE ? null : slots.get(above).state();
        CircuitState last = slot.state;
        ApplianceCaps appliances = slot.appliances;
        slot.changed = last == null || last.memory() != slot.memory() || last.parent() != parent
                || last.sampleInFuture() != slot.inFuture || appliances != null && appliances.areAnew(moment);
        if (slot.changed) {
            CircuitState state = last != null && last.memory() == slot.memory()
                    ? new CircuitState(slot.place, slot.settings, parent, slot.memory(), last.headroom(),
                            last.headroomWatts(), last.window(), Caps.NONE, slot.inFuture)
                    : state(slot, parent);
            slot.state = appliances == null ? state : state.withCaps(appliances.of(moment, state));
        }
        anyChanged |= slot.changed;
    }

    private CircuitState state(CircuitSlot slot, @Nullable CircuitState parent) {
        CircuitSettings circuit = slot.settings;
        CircuitMemory memory = slot.memory();
        PhaseAmps headroom = CircuitRule.headroom(circuit, memory.resolution(), memory.background());
        double watts = CircuitRule.headroomWatts(circuit, memory.backgroundWatts());
        MeterSettings meter = circuit.meter();
        WindowView window = meter == null
                ? new WindowView(Instant.MIN, headroom, watts, PhaseTimes.NEVER)
                : HeadroomWindow.view(memory, headroom, watts, settings.ramp().window(), meter.staleAfter());
        return new CircuitState(slot.place, circuit, parent, memory, headroom, watts, window, Caps.NONE, slot.inFuture);
    }

    /** @return in the order of the settings; not to be changed */
    List<CircuitSlot> slots() {
        return slots;
    }

    /** @return the states of this round, in the order of the settings */
    List<CircuitState> states() {
        return states;
    }

    /** @return the circuits with a sample that no round has seen before */
    BitSet news() {
        return news;
    }

    /** @return true when a meter on the way from a circuit to the grid has such a sample, or there is no meter at all */
    boolean mayRaise(int home) {
        if (!slots.get(home).watched) {
            return true;
        }
        for (int circuit = home; circuit != SiteTree.NONE; circuit = tree.parent(circuit)) {
            if (news.get(circuit)) {
                return true;
            }
        }
        return false;
    }

    /** @return true when the state of some circuit is another one than in the last round */
    boolean hasAnyChanged() {
        return anyChanged;
    }
}
