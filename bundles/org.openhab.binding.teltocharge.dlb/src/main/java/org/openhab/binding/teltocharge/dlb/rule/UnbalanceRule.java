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
package org.openhab.binding.teltocharge.dlb.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * Keeps vehicles on one or two phases from loading a phase by more than so many amps beyond another (VDE-AR-N 4100:
 * 20 A). Those on all phases load them alike and do not matter. Between several such vehicles it is shared ampere by
 * ampere, who charges already coming before an equal newcomer.
 */
@NonNullByDefault
public final class UnbalanceRule {

    /**
     * @param bounds what everything else leaves each charger
     * @return null when the rule has nothing to say at all
     */
    public @Nullable UnbalancePlan plan(Situation situation, List<ChargerView> chargers, List<Bound> bounds) {
        double most = situation.settings().rules().unbalanceAmps();
        if (most == 0 || situation.settings().site().grid() != GridType.STAR) {
            return null;
        }
        UnbalancePlan plan = new UnbalancePlan(most, chargers, bounds, situation.root().memory().background());
        plan.share(order(chargers));
        return plan;
    }

    private static int[] order(List<ChargerView> chargers) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < chargers.size(); i++) {
            if (chargers.get(i).loaded() != PhaseSet.THREE_PHASE) {
                order.add(i);
            }
        }
        Comparator<Integer> idleLast = Comparator.comparing(i -> !chargers.get(i).sample().vehicleConnected());
        order.sort(idleLast.thenComparingInt(i -> chargers.get(i).priority())
                .thenComparing(i -> chargers.get(i).last() == 0));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
