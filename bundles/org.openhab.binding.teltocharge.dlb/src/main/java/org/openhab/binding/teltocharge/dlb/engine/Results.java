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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.persistent.Row;
import org.openhab.binding.teltocharge.dlb.persistent.RowList;
import org.openhab.binding.teltocharge.dlb.persistent.RowMap;
import org.openhab.binding.teltocharge.dlb.rule.Situation;

/**
 * Gathers what a round comes to. What stays the same is shared with the results of the round before.
 */
@NonNullByDefault
final class Results {

    private final Chargers chargers;
    private final SiteIntake site;
    private final SiteTree tree;
    private Row<Decision> decisions;
    private List<Decision> decisionList = List.of();
    private Row<CircuitView> views;
    private List<CircuitView> viewList = List.of();
    private RowMap<ChargerMemory> knownChargers = RowMap.of(Map.of(), Map.of());
    private RowMap<CircuitMemory> knownCircuits = RowMap.of(Map.of(), Map.of());
    private Row.Change<Decision> decided;
    private Row.Change<ChargerMemory> remembered;

    Results(Chargers chargers, SiteIntake site, SiteTree tree) {
        this.chargers = chargers;
        this.site = site;
        this.tree = tree;
        this.decisions = Row.of(chargers.all().size());
        this.views = Row.of(tree.circuits());
        this.decided = decisions.change();
        this.remembered = knownChargers.row().change();
    }

    /** Begins a round with what was remembered before it. */
    void begin(RowMap<ChargerMemory> ofChargers, RowMap<CircuitMemory> ofCircuits) {
        knownChargers = ofChargers;
        knownCircuits = ofCircuits;
        decided = decisions.change();
        remembered = ofChargers.row().change();
    }

    void decided(Slot slot) {
        decided.set(slot.place, slot.decision());
    }

    void remembered(Slot slot) {
        remembered.set(slot.place, slot.after());
    }

    Outcome outcome(Situation situation, RuleMemory rules) {
        Row<Decision> now = decided.done();
        boolean same = now == decisions && !chargers.areOthersHeard();
        decisions = now;
        decisionList = same ? decisionList : list();
        show(situation);
        BalancerMemory memory = new BalancerMemory(situation.startedAt(), situation.now(), circuits(),
                knownChargers.with(remembered.done()), rules);
        return new Outcome(decisionList, viewList, memory);
    }

    private List<Decision> list() {
        return chargers.areAllHeard()
                ? new RowList<>(decisions)
                : chargers.heard().stream().map(Slot::decision).toList();
    }

    private Map<String, CircuitMemory> circuits() {
        Row.Change<CircuitMemory> change = knownCircuits.row().change();
        for (int i = 0; i < site.slots().size(); i++) {
            change.set(i, site.slots().get(i).memory());
        }
        return knownCircuits.with(change.done());
    }

    /** The root comes first. */
    private void show(Situation situation) {
        Row.Change<CircuitView> change = views.change();
        int[] downwards = tree.downwards();
        for (int i = 0; i < downwards.length; i++) {
            CircuitSlot slot = site.slots().get(downwards[i]);
            if (slot.changed || !situation.moment().isBefore(slot.viewHolds)) {
                situation.moment().begin();
                CircuitView view = CircuitViews.of(slot.state(), situation.grid(), situation.moment());
                slot.viewHolds = situation.moment().holdsUntil();
                slot.view = view.equals(slot.view) ? slot.view : view;
                change.set(i, slot.view);
            }
        }
        Row<CircuitView> now = change.done();
        viewList = now == views ? viewList : new RowList<>(now);
        views = now;
    }
}
