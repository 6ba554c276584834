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
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.ChargerRuleMemory;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentMoment;
import org.openhab.binding.teltocharge.dlb.curtail.Drawn;
import org.openhab.binding.teltocharge.dlb.curtail.Offered;
import org.openhab.binding.teltocharge.dlb.curtail.Order;
import org.openhab.binding.teltocharge.dlb.goal.Goal;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CurtailmentRule;
import org.openhab.binding.teltocharge.dlb.rule.GoalRule;
import org.openhab.binding.teltocharge.dlb.rule.HardwareRule;
import org.openhab.binding.teltocharge.dlb.rule.Situation;
import org.openhab.binding.teltocharge.dlb.rule.SolarPlan;
import org.openhab.binding.teltocharge.dlb.solar.SolarGate;

/**
 * What rules have to remember when a round is over.
 */
@NonNullByDefault
final class RuleUpdate {

    private static final HardwareRule HARDWARE = new HardwareRule();

    private RuleUpdate() {
    }

    /** @return what rules remember of the charger; what they remembered already while that does not change */
    static ChargerRuleMemory of(Situation situation, ChargerView charger, @Nullable SolarPlan plan, int index) {
        ChargerRuleMemory before = charger.memory().rules();
        SolarGate gate = plan == null ? before.gate().idle() : plan.gates().get(index);
        Goal due = charger.wish().goal() == null ? null : due(situation, charger);
        return gate.equals(before.gate()) && Objects.equals(due, before.due())
                ? before
                : new ChargerRuleMemory(gate, due);
    }

    private static @Nullable Goal due(Situation situation, ChargerView charger) {
        int most = HARDWARE.bound(situation, charger).amps();
        return GoalRule.due(charger, most * situation.grid().wattsPerAmp(charger.phases()), situation.now());
    }

    /**
     * @param amps what each charger is offered from now on
     * @return what rules remember of the site
     */
    static RuleMemory of(Situation situation, List<ChargerView> chargers, int[] amps) {
        RuleMemory memory = situation.rules();
        List<Order> orders = CurtailmentRule.orders(situation.now(), situation.settings(), memory,
                situation.signals());
        if (orders.isEmpty() && memory.curtailments().holding().isEmpty()) {
            return memory;
        }
        int[] before = chargers.stream().mapToInt(ChargerView::last).toArray();
        Grid grid = situation.grid();
        return memory.withCurtailments(memory.curtailments()
                .step(new CurtailmentMoment(situation.now(), orders, situation.signals()::confirms,
                        situation.settings().chargers().size(),
                        offered(grid, chargers, before), offered(grid, chargers, amps), drawn(situation, chargers))));
    }

    /** Missing is never zero: what one charger does not say makes the sum unknown. */
    private static Drawn drawn(Situation situation, List<ChargerView> chargers) {
        Instant now = situation.now();
        Instant first = now;
        double watts = 0;
        for (ChargerView charger : chargers) {
            Instant time = charger.sample().time();
            first = time.isBefore(first) ? time : first;
            watts += drawnWatts(situation.grid(), charger);
        }
        boolean all = chargers.size() == situation.settings().chargers().size();
        boolean fresh = first.plus(ChargerView.SILENT_AFTER).isAfter(now);
        return all && fresh ? new Drawn(first, Math.rint(watts)) : Drawn.unknown(now);
    }

    private static double drawnWatts(Grid grid, ChargerView charger) {
        PhaseSet phases = charger.phases();
        double sum = 0;
        for (Phase phase : Phase.ALL) {
            double amps = charger.sample().drawn().get(phase);
            sum += phases.uses(phase) || amps > 0 ? amps : 0;
        }
        return sum * grid.wattsPerAmp(phases) / (phases.count() * grid.lineFactor(phases));
    }

    private static Offered offered(Grid grid, List<ChargerView> chargers, int[] amps) {
        double each = 0;
        double watts = 0;
        double[] sums = new double[Phase.ALL.size()];
        // There may be more amps than chargers: some have not been heard of yet.
        for (int i = 0; i < chargers.size(); i++) {
            ChargerView charger = chargers.get(i);
            each = Math.max(each, amps[i]);
            watts += amps[i] * grid.wattsPerAmp(charger.phases());
            for (Phase phase : charger.phases().phases()) {
                sums[phase.ordinal()] += amps[i];
            }
        }
        return new Offered(each, Math.max(sums[0], Math.max(sums[1], sums[2])), watts);
    }
}
