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
package org.openhab.binding.teltocharge.simulator.model;

import java.util.EnumSet;
import java.util.Set;

import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;

/** The phases behind a {@link PhaseSelection}. */
public final class Phases {

    private Phases() {
    }

    /** An unmodifiable set; empty for NONE and for a value that the vendor does not name. */
    public static Set<HousePhase> of(PhaseSelection selection) {
        return switch (selection) {
            case L1 -> Set.of(HousePhase.L1);
            case L2 -> Set.of(HousePhase.L2);
            case L3 -> Set.of(HousePhase.L3);
            case L1_L2 -> Set.of(HousePhase.L1, HousePhase.L2);
            case L1_L3 -> Set.of(HousePhase.L1, HousePhase.L3);
            case L2_L3 -> Set.of(HousePhase.L2, HousePhase.L3);
            case THREE_PHASE -> Set.of(HousePhase.values());
            default -> Set.of();
        };
    }

    /**
     * What a car uses of the phases it is given. A charger that is told to use one phase or two (register 14) brings them
     * to the car's first conductors, so a car with one phase charges on whichever it is given.
     *
     * @param live phases that are switched on
     * @param own phases that the car uses when all are on
     */
    public static Set<HousePhase> reached(Set<HousePhase> live, Set<HousePhase> own) {
        Set<HousePhase> reached = EnumSet.noneOf(HousePhase.class);
        reached.addAll(common(live, own));
        int most = Math.min(live.size(), own.size());
        for (HousePhase phase : HousePhase.values()) {
            if (reached.size() < most && live.contains(phase)) {
                reached.add(phase);
            }
        }
        return Set.copyOf(reached);
    }

    public static Set<HousePhase> common(Set<HousePhase> some, Set<HousePhase> others) {
        Set<HousePhase> common = EnumSet.noneOf(HousePhase.class);
        common.addAll(some);
        common.retainAll(others);
        return Set.copyOf(common);
    }
}
