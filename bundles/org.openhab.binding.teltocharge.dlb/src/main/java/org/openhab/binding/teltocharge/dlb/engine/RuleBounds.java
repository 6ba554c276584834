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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.Situation;
import org.openhab.binding.teltocharge.dlb.rule.SolarPlan;
import org.openhab.binding.teltocharge.dlb.rule.SolarRule;
import org.openhab.binding.teltocharge.dlb.rule.UnbalancePlan;
import org.openhab.binding.teltocharge.dlb.rule.UnbalanceRule;

/**
 * What all rules together leave to all chargers, before they share what the circuits leave.
 *
 * @param bounds in the order of the chargers
 * @param unbalance what the unbalance of the phases means to them; null when it means nothing
 * @param solar what the sun means to them; null when none of them uses it
 */
@NonNullByDefault
record RuleBounds(List<Bound> bounds, @Nullable UnbalancePlan unbalance, @Nullable SolarPlan solar) {

    private static final UnbalanceRule UNBALANCE = new UnbalanceRule();
    private static final SolarRule SOLAR = new SolarRule();

    /** Asks all rules, and leaves what they say in the slots. */
    static RuleBounds of(Situation situation, Chargers chargers) {
        for (int i = 0; i < chargers.heard().size(); i++) {
            chargers.heard().get(i).meet(situation);
        }
        List<ChargerView> views = chargers.views();
        List<Bound> bounds = chargers.alone();
        UnbalancePlan unbalance = UNBALANCE.plan(situation, views, bounds);
        if (unbalance != null) {
            bounds = new ArrayList<>(bounds);
            lower(bounds, unbalance.bounds(), views, false);
        }
        SolarPlan solar = SOLAR.plan(situation, views, bounds);
        if (solar != null) {
            bounds = new ArrayList<>(bounds);
            lower(bounds, solar.bounds(), views, true);
        }
        for (int i = 0; i < bounds.size(); i++) {
            chargers.heard().get(i).rule(bounds.get(i));
        }
        return new RuleBounds(bounds, unbalance, solar);
    }

    private static void lower(List<Bound> bounds, List<@Nullable Bound> others, List<ChargerView> chargers,
            boolean soft) {
        for (int i = 0; i < bounds.size(); i++) {
            Bound other = others.get(i);
            int before = bounds.get(i).amps();
            if (other != null && other.amps() < before) {
                bounds.set(i, Meet.useful(chargers.get(i), other, soft ? before : other.amps()));
            }
        }
    }
}
