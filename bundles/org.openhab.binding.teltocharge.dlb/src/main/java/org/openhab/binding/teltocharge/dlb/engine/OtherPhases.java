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

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.phase.PhaseRoom;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Situation;
import org.openhab.binding.teltocharge.dlb.rule.SolarPlan;

/**
 * What one charger could be offered if it used other phases: by all rules, beside all other chargers, now and over the
 * raise window.
 */
@NonNullByDefault
final class OtherPhases implements PhaseRoom {

    private static final int ASKED_FOR_THE_FIRST_TIME = -1;

    private final Situation situation;
    private final ChargerView charger;
    private final int index;
    private final Occupied occupied;
    private final @Nullable SolarPlan solar;
    private final int[] amps = new int[PhaseSet.values().length];

    /**
     * @param index place of the charger among all chargers
     * @param solar what the sun means to all chargers; null when it means nothing
     */
    OtherPhases(Situation situation, ChargerView charger, int index, Occupied occupied, @Nullable SolarPlan solar) {
        this.situation = situation;
        this.charger = charger;
        this.index = index;
        this.occupied = occupied;
        this.solar = solar;
        Arrays.fill(amps, ASKED_FOR_THE_FIRST_TIME);
    }

    @Override
    public int amps(PhaseSet phases) {
        int known = amps[phases.ordinal()];
        if (known != ASKED_FOR_THE_FIRST_TIME) {
            return known;
        }
        // Whether there is room at all is much cheaper to say than how much.
        int result = isKnown(phases) && occupied.fits(index, phases, charger.settings().minAmps()) ? most(phases) : 0;
        amps[phases.ordinal()] = result;
        return result;
    }

    private int most(PhaseSet phases) {
        ChargerView moved = charger.withPhases(phases);
        int most = Meet.of(situation, moved).amps();
        SolarPlan plan = solar;
        if (plan != null) {
            most = Math.min(most, plan.amps(index, moved, situation.grid().wattsPerAmp(phases)));
        }
        return moved.orPause(occupied.room(index, phases, most));
    }

    @Override
    public boolean isContested() {
        return occupied.anotherWaits(index);
    }

    @Override
    public double spare(PhaseSet phases) {
        return occupied.left(index, phases);
    }

    /** What nobody has measured is no room. */
    private boolean isKnown(PhaseSet phases) {
        CircuitState circuit = situation.circuit(charger);
        while (circuit != null) {
            for (Phase phase : phases.phases()) {
                if (Double.isNaN(circuit.headroom().get(phase)) || Double.isNaN(circuit.window().least().get(phase))) {
                    return false;
                }
            }
            circuit = circuit.parent();
        }
        return true;
    }
}
