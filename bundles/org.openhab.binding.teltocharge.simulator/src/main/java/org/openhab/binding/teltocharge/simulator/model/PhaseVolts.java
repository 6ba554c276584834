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

/**
 * Voltages as a load sees them: phase to neutral on a star grid, between two conductors on a delta grid.
 *
 * @param l1 V on L1
 * @param l2 V on L2
 * @param l3 V on L3
 * @param share the part of volts times amps that counts as a conductor's power: all of it on a star grid; half of it on
 *            a delta grid, where the same current flows in the other conductor of the pair as well
 */
public record PhaseVolts(double l1, double l2, double l3, double share) {

    /** At the transformer; within the 230 V +- 10 % of EN 50160. */
    private static final double SOURCE_VOLTS = 231.5;
    /** A usual supply cable: 25 A lower the voltage by 2.5 V. */
    private static final double SOURCE_OHMS = 0.1;
    private static final double WAVER_VOLTS = 0.6;
    /** A prime, so that each step size meets all of them. */
    private static final int WAVER_STEPS = 13;

    /** The voltages at the main fuse while these currents flow through it. */
    public static PhaseVolts under(PhaseAmpsTruth load, GridShape grid) {
        return new PhaseVolts(SOURCE_VOLTS - SOURCE_OHMS * load.l1(), SOURCE_VOLTS - SOURCE_OHMS * load.l2(),
                SOURCE_VOLTS - SOURCE_OHMS * load.l3(), grid == GridShape.STAR ? 1 : 0.5);
    }

    /**
     * The same with what other houses in the street do to it: up to 0.6 V, another value in each second, since the
     * voltage of a grid never stands still.
     *
     * @param second any number; equal ones give equal voltages
     */
    public PhaseVolts wavering(long second) {
        return new PhaseVolts(l1 + waver(second, 3), l2 + waver(second, 5), l3 + waver(second, 7),
                share);
    }

    /** Steps through the remainders of a prime in an order that looks like chance. */
    private static double waver(long second, int step) {
        return WAVER_VOLTS * (Math.floorMod(second * step, WAVER_STEPS) - WAVER_STEPS / 2) / (WAVER_STEPS / 2);
    }

    public double get(HousePhase phase) {
        return switch (phase) {
            case L1 -> l1;
            case L2 -> l2;
            case L3 -> l3;
        };
    }

    /** Power of one phase in W at power factor 1; negative when exported. */
    public double watts(HousePhase phase, PhaseAmpsTruth amps) {
        return share * get(phase) * amps.get(phase);
    }

    /** Power of all phases in W. */
    public double watts(PhaseAmpsTruth amps) {
        return share * (l1 * amps.l1() + l2 * amps.l2() + l3 * amps.l3());
    }
}
