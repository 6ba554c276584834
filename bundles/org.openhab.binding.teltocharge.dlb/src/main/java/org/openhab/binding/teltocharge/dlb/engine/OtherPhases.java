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
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.phase.PhaseRoom;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Situation;

/**
 * What one charger could be offered if it used other phases: by all rules, beside all other chargers, now and over the
 * raise window.
 */
@NonNullByDefault
final class OtherPhases implements PhaseRoom {

    private final Situation situation;
    private final ChargerView charger;
    private final int index;
    private final Occupied occupied;

    /** @param index place of the charger among all chargers */
    OtherPhases(Situation situation, ChargerView charger, int index, Occupied occupied) {
        this.situation = situation;
        this.charger = charger;
        this.index = index;
        this.occupied = occupied;
    }

    @Override
    public int amps(PhaseSet phases) {
        if (!isKnown(phases)) {
            return 0;
        }
        ChargerView moved = charger.withPhases(phases);
        return moved.orPause(occupied.room(index, phases, Meet.of(situation, moved).amps()));
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
