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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Power from current at nominal voltage. Good enough to share power: what is shared is measured with the same error.
 *
 * @param grid how the grid connection is built
 * @param voltage nominal voltage across a phase in volts, as in {@link SiteSettings#voltage()}
 */
@NonNullByDefault
public record GridPower(GridType grid, double voltage) {

    private static final double SQRT3 = Math.sqrt(3);

    /** @return what one ampere of a charger on these phases means, in watts */
    public double wattsPerAmp(PhaseSet phases) {
        return switch (grid) {
            case STAR -> voltage * Math.max(1, phases.count());
            case SINGLE_PHASE -> voltage;
            // Between three lines the current of each is shifted by 30 degrees against the voltages beside it.
            case DELTA -> phases.count() == Phase.values().length ? SQRT3 * voltage : voltage;
        };
    }

    /**
     * @param amps what chargers draw on each phase or line
     * @return watts; {@code NaN} when a current that counts is missing
     */
    public double ofChargers(PhaseAmps amps) {
        return switch (grid) {
            case STAR -> voltage * (amps.l1() + amps.l2() + amps.l3());
            case SINGLE_PHASE -> voltage * amps.l1();
            case DELTA -> ofLines(amps);
        };
    }

    /**
     * @param sample what a meter measured
     * @return total power in watts: as the meter gives it, or from its currents, whose signs tell what is fed in; the
     *         currents of lines without a neutral cannot tell that, so {@code NaN} then, or when one is missing
     */
    public double of(MeterSample sample) {
        if (!Double.isNaN(sample.watts())) {
            return sample.watts();
        }
        return grid == GridType.DELTA ? Double.NaN : ofChargers(sample.amps());
    }

    /** What all three lines carry is a load between three lines; what is left over lies between two. */
    private double ofLines(PhaseAmps amps) {
        double least = Math.min(amps.l1(), Math.min(amps.l2(), amps.l3()));
        double sum = amps.l1() + amps.l2() + amps.l3();
        return voltage * (SQRT3 * least + (sum - Phase.values().length * least) / 2);
    }
}
