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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.persistent.RowMap;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Moment;
import org.openhab.binding.teltocharge.dlb.rule.SiteLimits;
import org.openhab.binding.teltocharge.dlb.rule.Situation;

/**
 * Decides what every charger may offer. Pure: the same arguments give the same result, and nothing is remembered
 * outside the {@link BalancerMemory} that goes in and comes out. What a round has found is kept to be used again as long
 * as nothing has changed that it was found from; so a round costs what has changed. Not to be used by several threads at
 * once.
 * <p>
 * Each round takes in the samples, lets every {@link org.openhab.binding.teltocharge.dlb.rule.Rules rule} bound every
 * charger, shares what the circuits leave, and then limits the step from the present current. A round may be made as
 * often as one likes; a new sample of a meter or of a charger is the occasion for one.
 */
@NonNullByDefault
public final class Balancer {

    private final BalancerSettings settings;
    private final Grid grid;
    private final SiteTree tree;
    private final Chargers chargers;
    private final ChargerIntake chargerIntake;
    private final SiteIntake siteIntake;
    private final RuleIntake ruleIntake;
    private final Sharing sharing;
    private final Steps steps;
    private final Results results;
    private SiteLimits limits = SiteLimits.NONE;

    public Balancer(BalancerSettings settings) {
        this.settings = settings;
        this.grid = Grid.of(settings.site());
        this.tree = new SiteTree(settings);
        this.chargers = new Chargers(settings.chargers(), tree);
        this.chargerIntake = new ChargerIntake(grid);
        this.siteIntake = new SiteIntake(settings, tree, grid, chargers);
        this.ruleIntake = new RuleIntake(settings, grid);
        TreeLoad present = new TreeLoad(tree, grid);
        TreeLoad window = new TreeLoad(tree, grid);
        this.sharing = new Sharing(tree, chargers, present, window);
        this.results = new Results(chargers, siteIntake, tree);
        this.steps = new Steps(settings, chargers, siteIntake, results, present.besides(), window.besides());
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
        RowMap<ChargerMemory> knownChargers = RowMap.of(memory.chargers(), chargers.places());
        RowMap<CircuitMemory> knownCircuits = RowMap.of(memory.circuits(), tree.places());
        Moment moment = new Moment(now);

        siteIntake.begin(knownCircuits.row());
        chargerIntake.take(moment, inputs, knownChargers.row(), chargers, siteIntake);
        siteIntake.take(moment, inputs, chargers);
        Situation situation = situation(moment, inputs, memory);
        RuleBounds ruled = RuleBounds.of(situation, chargers);
        sharing.share(situation, QuarterHours.isTurn(memory.lastRound(), now), siteIntake.hasAnyChanged());

        results.begin(knownChargers, knownCircuits);
        steps.take(situation, ruled);
        RuleMemory rules = RuleUpdate.of(situation, chargers.views(), steps.offered());
        return results.outcome(situation, rules);
    }

    private Situation situation(Moment moment, Inputs inputs, BalancerMemory memory) {
        Instant startedAt = memory.startedAt();
        Instant now = moment.now();
        CircuitState root = siteIntake.states().get(tree.root());
        RuleMemory rules = ruleIntake.take(now, inputs.signals(), memory.rules(), root);
        SiteLimits found = SiteLimits.of(now, settings, rules, inputs.signals(), root, chargers.views());
        limits = found.equals(limits) ? limits : found;
        return new Situation(moment, settings, grid, startedAt == null ? now : startedAt, inputs.signals(), rules,
                siteIntake.states(), siteIntake.news(), limits);
    }
}
