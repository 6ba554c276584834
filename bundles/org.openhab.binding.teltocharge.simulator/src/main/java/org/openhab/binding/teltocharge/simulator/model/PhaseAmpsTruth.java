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

import java.util.Arrays;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What truly flows on the three phases, as opposed to what a meter says about it.
 *
 * @param l1 A on L1, positive when drawn from the grid
 * @param l2 A on L2
 * @param l3 A on L3
 */
public record PhaseAmpsTruth(double l1, double l2, double l3) {

    public static final PhaseAmpsTruth ZERO = new PhaseAmpsTruth(0, 0, 0);

    /** @throws IllegalArgumentException if a current is not a finite number */
    public PhaseAmpsTruth {
        if (!Double.isFinite(l1) || !Double.isFinite(l2) || !Double.isFinite(l3)) {
            throw new IllegalArgumentException("Currents must be finite: " + l1 + ", " + l2 + ", " + l3);
        }
    }

    /** Builds the value phase by phase. */
    public static PhaseAmpsTruth of(ToDoubleFunction<HousePhase> ampsOfPhase) {
        return new PhaseAmpsTruth(ampsOfPhase.applyAsDouble(HousePhase.L1), ampsOfPhase.applyAsDouble(HousePhase.L2),
                ampsOfPhase.applyAsDouble(HousePhase.L3));
    }

    public double get(HousePhase phase) {
        return switch (phase) {
            case L1 -> l1;
            case L2 -> l2;
            case L3 -> l3;
        };
    }

    public PhaseAmpsTruth with(HousePhase phase, double amps) {
        return of(other -> other == phase ? amps : get(other));
    }

    public PhaseAmpsTruth plus(PhaseAmpsTruth other) {
        return new PhaseAmpsTruth(l1 + other.l1, l2 + other.l2, l3 + other.l3);
    }

    /** The current of the tightest phase in A. */
    public double max() {
        return Math.max(l1, Math.max(l2, l3));
    }

    /** The phases on which something is drawn. */
    public Set<HousePhase> loaded() {
        return Arrays.stream(HousePhase.values()).filter(phase -> get(phase) > 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    public double sum() {
        return l1 + l2 + l3;
    }
}
