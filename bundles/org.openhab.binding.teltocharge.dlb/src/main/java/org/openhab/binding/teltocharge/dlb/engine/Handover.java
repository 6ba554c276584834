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
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * Keeps a charger from taking what another was told to give back but still draws: vehicles need seconds to follow.
 */
@NonNullByDefault
final class Handover {

    private final List<ChargerView> chargers;
    private final TreeLoad load;
    private final int[] offered;

    /**
     * @param chargers those of the round that is under way
     * @param load what the circuits leave; holds what chargers may draw from now on
     * @param size how many chargers there are at most
     */
    Handover(List<ChargerView> chargers, TreeLoad load, int size) {
        this.chargers = chargers;
        this.load = load;
        this.offered = new int[size];
    }

    /** @param amps what each charger is offered, in the order of the chargers */
    void begin(int[] amps) {
        load.clear();
        for (int i = 0; i < chargers.size(); i++) {
            offered[i] = amps[i];
            count(i, 1);
        }
    }

    /** @return whole amps, at most so many, that fit beside what all others are offered or still draw */
    int room(int index, int atMost) {
        return room(index, chargers.get(index).phases(), atMost);
    }

    /** @return the same if the charger used these phases */
    int room(int index, PhaseSet phases, int atMost) {
        count(index, -1);
        int room = load.most(chargers.get(index).circuitIndex(), phases, atMost);
        count(index, 1);
        return room;
    }

    /** @return true when so many amps on these phases fit beside all others */
    boolean fits(int index, PhaseSet phases, int amps) {
        count(index, -1);
        boolean fits = load.fits(chargers.get(index).circuitIndex(), phases, amps);
        count(index, 1);
        return fits;
    }

    /** @return amps that all others leave on the tightest of these phases */
    double left(int index, PhaseSet phases) {
        count(index, -1);
        double left = load.left(chargers.get(index).circuitIndex(), phases);
        count(index, 1);
        return left;
    }

    /** The charger is about to use these phases: others shall not rely on them. */
    void reserve(int index, PhaseSet phases) {
        load.add(chargers.get(index).circuitIndex(), phases, chargers.get(index).least());
    }

    /** From here on this charger counts with what was decided for it. */
    void settle(int index, int amps) {
        if (amps != offered[index]) {
            count(index, -1);
            offered[index] = amps;
            count(index, 1);
        }
    }

    /** A current that is not known is taken to be what the charger was offered before. */
    private void count(int index, int sign) {
        ChargerView charger = chargers.get(index);
        load.addOccupied(charger.circuitIndex(), charger.phases(), sign, offered[index], charger.sample().drawn(),
                charger.last());
    }
}
