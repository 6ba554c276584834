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
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseSwitch;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * What all chargers may draw after a decision, and what they are about to draw on other phases. Reckoned only when
 * somebody asks.
 */
@NonNullByDefault
final class Occupied {

    private final List<ChargerView> chargers;
    private final int[] offered;
    private final Handover handover;
    private boolean known;

    /**
     * @param offered what each charger is offered from now on, in amps, in the order of the chargers
     * @param handover reckons with the least that the circuits leave over the raise window
     */
    Occupied(List<ChargerView> chargers, int[] offered, Handover handover) {
        this.chargers = chargers;
        this.offered = offered;
        this.handover = handover;
    }

    /** @return whole amps, at most so many, that the charger could draw from these phases beside all others */
    int room(int index, PhaseSet phases, int atMost) {
        return known().room(index, phases, atMost);
    }

    /** @return true when the charger could draw so many amps from these phases beside all others */
    boolean fits(int index, PhaseSet phases, int amps) {
        return known().fits(index, phases, amps);
    }

    /** @return amps that all others leave on the tightest of these phases */
    double left(int index, PhaseSet phases) {
        return known().left(index, phases);
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
        known().reserve(index, phases);
    }

    private Handover known() {
        if (!known) {
            known = true;
            handover.begin(offered);
            for (int i = 0; i < chargers.size(); i++) {
                PhaseSwitch change = chargers.get(i).memory().phases().last();
                if (chargers.get(i).memory().phases().isSwitching() && change != null) {
                    handover.reserve(i, change.to());
                }
            }
        }
        return handover;
    }
}
