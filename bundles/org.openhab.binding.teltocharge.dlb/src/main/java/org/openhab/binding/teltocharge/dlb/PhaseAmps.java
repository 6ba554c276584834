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

import java.util.function.DoubleBinaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Currents of the three phases in amps; drawn from the grid is positive, export is negative, {@code NaN} is missing.
 * A missing current stays missing in every sum: missing is never zero.
 */
@NonNullByDefault
public record PhaseAmps(double l1, double l2, double l3) {

    /** Nothing is known of any phase. */
    public static final PhaseAmps MISSING = new PhaseAmps(Double.NaN, Double.NaN, Double.NaN);

    /** No current on any phase. */
    public static final PhaseAmps ZERO = new PhaseAmps(0, 0, 0);

    /** The same current on all three phases. */
    public static PhaseAmps of(double amps) {
        return new PhaseAmps(amps, amps, amps);
    }

    public static PhaseAmps of(double l1, double l2, double l3) {
        return new PhaseAmps(l1, l2, l3);
    }

    public double get(Phase phase) {
        return switch (phase) {
            case L1 -> l1;
            case L2 -> l2;
            case L3 -> l3;
        };
    }

    /** @return true when no phase is missing */
    public boolean isComplete() {
        return !Double.isNaN(l1) && !Double.isNaN(l2) && !Double.isNaN(l3);
    }

    public PhaseAmps plus(PhaseAmps other) {
        return combine(other, Double::sum);
    }

    public PhaseAmps minus(PhaseAmps other) {
        return combine(other, (a, b) -> a - b);
    }

    /** @return this on the given phase, the other values unchanged */
    public PhaseAmps with(Phase phase, double amps) {
        return switch (phase) {
            case L1 -> new PhaseAmps(amps, l2, l3);
            case L2 -> new PhaseAmps(l1, amps, l3);
            case L3 -> new PhaseAmps(l1, l2, amps);
        };
    }

    /** Applies an operator phase by phase; the operator decides what a missing value means. */
    public PhaseAmps combine(PhaseAmps other, DoubleBinaryOperator operator) {
        return new PhaseAmps(operator.applyAsDouble(l1, other.l1), operator.applyAsDouble(l2, other.l2),
                operator.applyAsDouble(l3, other.l3));
    }
}
