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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerMemory;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.PhaseMemory;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.RampRule;
import org.openhab.binding.teltocharge.dlb.rule.Situation;
import org.openhab.binding.teltocharge.dlb.rule.SolarPlan;
import org.openhab.binding.teltocharge.dlb.rule.Step;
import org.openhab.binding.teltocharge.dlb.rule.UnbalancePlan;

/**
 * Takes each charger from what it is offered a step towards what it may have, and begins changes of phases.
 */
@NonNullByDefault
final class Steps {

    private final Chargers chargers;
    private final SiteIntake site;
    private final Results results;
    private final RampRule rampRule = new RampRule();
    private final Phasing phasing;
    private final Handover handover;
    private final Handover others;
    private final int[] offered;

    /**
     * @param present what the circuits leave now
     * @param window the least that they leave over the raise window
     */
    Steps(BalancerSettings settings, Chargers chargers, SiteIntake site, Results results, TreeLoad present,
            TreeLoad window) {
        int size = settings.chargers().size();
        this.chargers = chargers;
        this.site = site;
        this.results = results;
        this.phasing = new Phasing(settings);
        this.handover = new Handover(chargers.views(), present, size);
        this.others = new Handover(chargers.views(), window, size);
        this.offered = new int[size];
    }

    /** @param ruled what the rules leave to all chargers */
    void take(Situation situation, RuleBounds ruled) {
        if (prepare(situation)) {
            handover.begin(offered);
        }
        for (int i = 0; i < chargers.heard().size(); i++) {
            Slot slot = chargers.heard().get(i);
            if (isDue(slot, situation)) {
                slot.restless = true;
                decide(situation, slot, i);
            }
            remember(situation, slot, i, ruled.solar());
        }
        changePhases(situation, ruled);
    }

    /**
     * Notes what each charger is offered if nobody rises.
     *
     * @return true when somebody may
     */
    private boolean prepare(Situation situation) {
        boolean rises = false;
        for (int i = 0; i < chargers.heard().size(); i++) {
            Slot slot = chargers.heard().get(i);
            offered[i] = Math.min(slot.view().last(), slot.bound().amps());
            rises |= slot.wantsMore() && isDue(slot, situation);
        }
        return rises;
    }

    /** Who wants more has to be asked whenever a meter tells news. */
    private boolean isDue(Slot slot, Situation situation) {
        return !slot.isDecided(situation) || slot.wantsMore() && site.mayRaise(slot.home);
    }

    private void decide(Situation situation, Slot slot, int index) {
        ChargerView charger = slot.view();
        Bound bound = slot.bound();
        int room = slot.wantsMore() ? handover.room(index, bound.amps()) : 0;
        situation.moment().begin();
        Step step = rampRule.step(situation, charger, bound, slot.windowShare(), room);
        if (step.amps() != offered[index]) {
            offered[index] = step.amps();
            handover.settle(index, step.amps());
        }
        slot.decide(situation,
                new Decision(charger.id(), step.amps(), charger.toldPhases(), step.reason(), step.until()),
                situation.moment().holdsUntil());
        results.decided(slot);
        slot.after = Remembering.after(charger, step, situation.now());
    }

    private void remember(Situation situation, Slot slot, int index, @Nullable SolarPlan solar) {
        ChargerMemory after = slot.after();
        slot.after = after.withRules(RuleUpdate.of(situation, slot.view(), solar, index));
    }

    private void changePhases(Situation situation, RuleBounds ruled) {
        UnbalancePlan unbalance = ruled.unbalance();
        if (unbalance != null) {
            unbalance.settle(chargers.bounds());
        }
        Occupied occupied = new Occupied(chargers.views(), offered, others, unbalance);
        for (int i = 0; i < chargers.heard().size(); i++) {
            Slot slot = chargers.heard().get(i);
            if (slot.restless) {
                PhaseMemory next = phasing.next(situation, slot.view(), i, slot.bound(), occupied, ruled.solar());
                slot.restless = Phasing.isRestless(situation, slot.view(), next, slot.bound());
                slot.after = slot.after().withPhases(next);
            }
            results.remembered(slot);
        }
    }

    /** @return what each charger is offered from now on, in amps, in the order of those that are heard */
    int[] offered() {
        return offered;
    }
}
