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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.RampRule;
import org.openhab.binding.teltocharge.dlb.rule.SiteLimits;
import org.openhab.binding.teltocharge.dlb.rule.Situation;
import org.openhab.binding.teltocharge.dlb.rule.SolarPlan;
import org.openhab.binding.teltocharge.dlb.rule.Step;

/**
 * Decides what every charger may offer. Pure: the same arguments give the same result, and nothing is remembered
 * outside the {@link BalancerMemory} that goes in and comes out.
 * <p>
 * Each round takes in the samples, lets every {@link org.openhab.binding.teltocharge.dlb.rule.Rules rule} bound every
 * charger, shares what the circuit leaves, and then limits the step from the present current. A round may be made as
 * often as one likes; a new sample of the meter or of a charger is the occasion for one.
 */
@NonNullByDefault
public final class Balancer {

    private final BalancerSettings settings;
    private final Grid grid;
    private final SiteTree tree;
    private final RuleIntake ruleIntake;
    private final ChargerIntake chargerIntake;
    private final SiteIntake siteIntake;
    private final TreeLoad load;
    private final TreeLoad window;
    private final Sharing sharing;
    private final RampRule rampRule = new RampRule();
    private final Phasing phasing;

    public Balancer(BalancerSettings settings) {
        this.settings = settings;
        this.grid = Grid.of(settings.site());
        this.tree = new SiteTree(settings);
        this.ruleIntake = new RuleIntake(settings, grid);
        this.chargerIntake = new ChargerIntake(settings, tree, grid);
        this.siteIntake = new SiteIntake(settings, tree, grid);
        this.load = new TreeLoad(tree, grid);
        this.window = new TreeLoad(tree, grid);
        this.sharing = new Sharing(tree, load, window);
        this.phasing = new Phasing(settings);
    }

    /**
     * Decides once.
     *
     * @param now the present
     * @param inputs the latest samples and what the previous round returned
     * @return a decision for each charger that has settings and a sample
     */
    public Outcome decide(Instant now, Inputs inputs) {
        BalancerMemory memory = ClockStep.repaired(inputs.memory(), now);
        List<ChargerView> chargers = chargerIntake.take(now, inputs, memory, siteIntake.neededSince(memory));
        Situation situation = situation(now, inputs, memory, chargers);
        RuleBounds ruled = RuleBounds.of(situation, chargers);
        Sharing.Result shares = sharing.share(situation, chargers, ruled.bounds(),
                QuarterHours.isTurn(memory.lastRound(), now));
        Map<String, ChargerMemory> remembered = new HashMap<>(memory.chargers());
        List<Decision> decisions = new ArrayList<>(chargers.size());
        Handover handover = new Handover(chargers, shares.bounds(), load);
        int[] offered = new int[chargers.size()];
        for (int i = 0; i < offered.length; i++) {
            ChargerView charger = chargers.get(i);
            Bound bound = shares.bounds().get(i);
            int room = bound.amps() > charger.last() ? handover.room(i, bound.amps()) : 0;
            Step step = rampRule.step(situation, charger, bound, shares.windowShares()[i], room);
            handover.settle(i, step.amps());
            offered[i] = step.amps();
            decisions.add(new Decision(charger.id(), step.amps(), charger.toldPhases(), step.reason(), step.until()));
            remembered.put(charger.id(), Remembering.after(charger, step, now)
                    .withRules(RuleUpdate.of(situation, charger, ruled.solar(), i)));
        }
        changePhases(situation, chargers, shares.bounds(), ruled.solar(), new Occupied(chargers, offered, window),
                remembered);
        Map<String, CircuitMemory> circuits = new HashMap<>();
        situation.circuits().forEach(circuit -> circuits.put(circuit.id(), circuit.memory()));
        BalancerMemory next = new BalancerMemory(situation.startedAt(), now, circuits, remembered,
                RuleUpdate.of(situation, chargers, offered));
        return new Outcome(decisions, views(situation), next);
    }

    private void changePhases(Situation situation, List<ChargerView> chargers, List<Bound> bounds,
            @Nullable SolarPlan solar, Occupied occupied, Map<String, ChargerMemory> remembered) {
        for (int i = 0; i < chargers.size(); i++) {
            ChargerView charger = chargers.get(i);
            PhaseMemory next = phasing.next(situation, charger, i, bounds.get(i), occupied, solar);
            if (next != charger.memory().phases()) {
                remembered.computeIfPresent(charger.id(), (id, known) -> known.withPhases(next));
            }
        }
    }

    private static List<CircuitView> views(Situation situation) {
        CircuitState root = situation.root();
        List<CircuitView> views = new ArrayList<>(situation.circuits().size());
        views.add(CircuitViews.of(root, situation.now()));
        situation.circuits().stream().filter(circuit -> circuit != root)
                .forEach(circuit -> views.add(CircuitViews.of(circuit, situation.now())));
        return views;
    }

    private Situation situation(Instant now, Inputs inputs, BalancerMemory memory, List<ChargerView> chargers) {
        Instant startedAt = memory.startedAt();
        List<CircuitState> circuits = siteIntake.take(now, inputs, memory, chargers);
        CircuitState root = circuits.get(tree.downwards()[0]);
        RuleMemory rules = ruleIntake.take(now, inputs.signals(), memory.rules(), root);
        return new Situation(now, settings, grid, startedAt == null ? now : startedAt, inputs.signals(), rules,
                circuits, SiteLimits.of(now, settings, rules, inputs.signals(), root));
    }
}
