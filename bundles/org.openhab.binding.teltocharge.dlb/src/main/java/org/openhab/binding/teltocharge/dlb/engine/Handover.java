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
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitRule;

/**
 * Keeps a charger from taking what another was told to give back but still draws: vehicles need seconds to follow.
 */
@NonNullByDefault
final class Handover {

    private final List<ChargerView> chargers;
    private final PhaseAmps headroom;
    private final int[] offered;
    private final double[] taken = new double[Phase.values().length];

    Handover(List<ChargerView> chargers, List<Bound> bounds, PhaseAmps headroom) {
        this.chargers = chargers;
        this.headroom = headroom;
        this.offered = new int[chargers.size()];
        for (int i = 0; i < offered.length; i++) {
            offered[i] = Math.min(chargers.get(i).last(), bounds.get(i).amps());
            add(i, 1);
        }
    }

    /** @return whole amps that fit beside what all others are offered or still draw */
    int room(int index) {
        double least = Double.POSITIVE_INFINITY;
        for (Phase phase : chargers.get(index).phases().phases()) {
            double amps = headroom.get(phase);
            if (!Double.isNaN(amps)) {
                least = Math.min(least, amps - taken[phase.ordinal()] + load(index, phase));
            }
        }
        return CircuitRule.wholeAmps(least);
    }

    /** From here on this charger counts with what was decided for it. */
    void settle(int index, int amps) {
        add(index, -1);
        offered[index] = amps;
        add(index, 1);
    }

    private void add(int index, int sign) {
        for (Phase phase : chargers.get(index).phases().phases()) {
            taken[phase.ordinal()] += sign * load(index, phase);
        }
    }

    /** A current that is not known is taken to be what the charger was offered before. */
    private double load(int index, Phase phase) {
        ChargerView charger = chargers.get(index);
        double drawn = charger.sample().drawn().get(phase);
        return Math.max(offered[index], Double.isNaN(drawn) ? charger.last() : drawn);
    }
}
