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
package org.openhab.binding.teltocharge.dlb;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A set of phases. The order of the constants is the coding of the charger's registers 13 ("phase connected") and
 * 14 ("phase to use"), 0 to 7, from the vendor page "External control via RS485".
 */
@NonNullByDefault
public enum PhaseSet {
    L1(Phase.L1), L2(Phase.L2), L3(Phase.L3), L1_L2(Phase.L1, Phase.L2), L1_L3(Phase.L1, Phase.L3), L2_L3(Phase.L2,
            Phase.L3), THREE_PHASE(Phase.L1, Phase.L2, Phase.L3), NONE;

    private static final PhaseSet[] BY_MASK = byMask();

    private final Set<Phase> phases;
    private final int mask;

    PhaseSet(Phase... phases) {
        EnumSet<Phase> set = EnumSet.noneOf(Phase.class);
        Collections.addAll(set, phases);
        this.phases = Collections.unmodifiableSet(set);
        int bits = 0;
        for (Phase phase : phases) {
            bits |= bit(phase);
        }
        this.mask = bits;
    }

    private static PhaseSet[] byMask() {
        PhaseSet[] result = new PhaseSet[values().length];
        for (PhaseSet set : values()) {
            result[set.mask] = set;
        }
        return result;
    }

    /** @return the bit that stands for a phase in a mask */
    static int bit(Phase phase) {
        return 1 << phase.ordinal();
    }

    /** @return the constant that holds exactly the phases whose bits are set */
    static PhaseSet ofMask(int mask) {
        return BY_MASK[mask];
    }

    /**
     * @return the constant that holds exactly these phases
     */
    public static PhaseSet of(Set<Phase> phases) {
        int bits = 0;
        for (Phase phase : phases) {
            bits |= bit(phase);
        }
        return ofMask(bits);
    }

    /** @return the phases in the order L1, L2, L3; unmodifiable */
    public Set<Phase> phases() {
        return phases;
    }

    public boolean uses(Phase phase) {
        return (mask & bit(phase)) != 0;
    }

    /** @return the number of phases, 0 to 3 */
    public int count() {
        return Integer.bitCount(mask);
    }

    /** @return the phases for people: {@code L1/L2}, or a dash for none */
    public String label() {
        return this == NONE
                ? "\u2013"
                : phases.stream().map(Phase::name).collect(Collectors.joining("/"));
    }

    /** @return the phases of both sets */
    public PhaseSet or(PhaseSet other) {
        return ofMask(mask | other.mask);
    }

    /** @return true when the other set holds all of these */
    public boolean isWithin(PhaseSet other) {
        return (mask & ~other.mask) == 0;
    }

    /** @return the phases that both sets hold */
    public PhaseSet and(PhaseSet other) {
        return ofMask(mask & other.mask);
    }

    /** @return these phases and one more */
    public PhaseSet with(Phase phase) {
        return ofMask(mask | bit(phase));
    }
}
