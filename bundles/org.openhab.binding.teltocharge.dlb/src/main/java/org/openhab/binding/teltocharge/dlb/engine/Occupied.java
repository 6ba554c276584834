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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseSwitch;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitRule;
import org.openhab.binding.teltocharge.dlb.rule.UnbalancePlan;

/**
 * What all chargers may draw after a decision, and what they are about to draw on other phases; so what they leave to one
 * of them, in the circuits and in the unbalance of the phases. Reckoned only when somebody asks.
 */
@NonNullByDefault
final class Occupied {

    private final List<ChargerView> chargers;
    private final int[] offered;
    private final Handover handover;
    private final @Nullable UnbalancePlan unbalance;
    private boolean known;

    /**
     * @param offered what each charger is offered from now on, in amps, in the order of the chargers
     * @param handover reckons with the least that the circuits leave over the raise window
     * @param unbalance what the unbalance means to the chargers; null when it means nothing
     */
    Occupied(List<ChargerView> chargers, int[] offered, Handover handover, @Nullable UnbalancePlan unbalance) {
        this.chargers = chargers;
        this.offered = offered;
        this.handover = handover;
        this.unbalance = unbalance;
    }

    /** @return whole amps, at most so many, that the charger could draw from these phases beside all others */
    int room(int index, PhaseSet phases, int atMost) {
        int room = known().room(index, phases, atMost);
        return Math.min(room, CircuitRule.wholeAmps(Math.min(room, balanced(index, phases))));
    }

    /** @return true when the charger could draw so many amps from these phases beside all others */
    boolean fits(int index, PhaseSet phases, int amps) {
        return known().fits(index, phases, amps) && CircuitRule.wholeAmps(balanced(index, phases)) >= amps;
    }

    /** @return amps that all others leave on the tightest of these phases; {@code NaN} while that is not known */
    double left(int index, PhaseSet phases) {
        return Math.min(known().left(index, phases), balanced(index, phases));
    }

    private double balanced(int index, PhaseSet phases) {
        UnbalancePlan plan = unbalance;
        return plan == null ? Integer.MAX_VALUE : plan.left(index, phases);
    }

    /** @return true when another charger's vehicle wants current and gets none */
    boolean anotherWaits(int index) {
        for (int i = 0; i < chargers.size(); i++) {
            ChargerView other = chargers.get(i);
            if (i != index && offered[i] == 0 && other.sample().vehicleConnected()
                    && other.sample().requestsCurrent() && !other.memory().phases().isSwitching()) {
                return true;
            }
        }
        return false;
    }

    /** The charger is about to use these phases: others shall not rely on them. */
    void reserve(int index, PhaseSet phases) {
        known();
        book(index, phases);
    }

    private void book(int index, PhaseSet phases) {
        handover.reserve(index, phases);
        UnbalancePlan plan = unbalance;
        if (plan != null) {
            plan.reserve(index, phases);
        }
    }

    private Handover known() {
        if (!known) {
            known = true;
            handover.begin(offered);
            for (int i = 0; i < chargers.size(); i++) {
                PhaseSwitch change = chargers.get(i).memory().phases().last();
                if (chargers.get(i).memory().phases().isSwitching() && change != null) {
                    book(i, change.to());
                }
            }
        }
        return handover;
    }
}
