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
package org.openhab.embedded.demo.report;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One second of a run.
 *
 * @param time ISO 8601
 * @param house what everything but the cars draws on L1, L2, L3 in A
 * @param drawn what the cars draw on L1, L2, L3 in A
 * @param watts what the cars draw in W
 * @param total what flows through the main fuse on L1, L2, L3 in A
 * @param offered the sum of the chargers' setpoints in A
 * @param offers the setpoint of each charger in A, 0 pauses
 * @param phaseSet the phases that the first charger uses
 * @param reason key of the reason for the setpoint
 * @param sentence the reason in words
 * @param writes setpoints written to the charger so far
 */
public record Second(String time, List<Double> house, List<Double> drawn, double watts, List<Double> total,
        int offered, List<Integer> offers, @Nullable String phaseSet, @Nullable String reason,
        @Nullable String sentence, long writes) {

    private static final int PHASES = 3;
    private static final double NOMINAL_VOLTS = 230;

    public Second {
        if (house.size() != PHASES || drawn.size() != PHASES || total.size() != PHASES) {
            throw new IllegalArgumentException("Three phases expected, got " + house + ", " + drawn + " and " + total);
        }
        total = List.copyOf(total);
        offers = List.copyOf(offers);
        house = List.copyOf(house);
        drawn = List.copyOf(drawn);
    }

    /** A second with one charger on a star grid, where currents add up. */
    public static Second of(String time, List<Double> house, List<Double> drawn, int offered,
            @Nullable String phaseSet, @Nullable String reason, @Nullable String sentence, long writes) {
        List<Double> total = IntStream.range(0, Math.min(house.size(), drawn.size()))
                .mapToObj(phase -> house.get(phase) + drawn.get(phase)).toList();
        double watts = NOMINAL_VOLTS * drawn.stream().mapToDouble(Double::doubleValue).sum();
        return new Second(time, house, drawn, watts, total, offered, List.of(offered), phaseSet, reason, sentence,
                writes);
    }

    /**
     * The overload that the cars are to blame for, summed over the phases, in A: what is above the fuse, but no more than
     * the cars draw there.
     *
     * @param fuse the main fuse in A
     */
    public double overload(double fuse) {
        return IntStream.range(0, PHASES).mapToDouble(phase -> overload(phase, fuse)).sum();
    }

    private double overload(int phase, double fuse) {
        return Math.min(Math.max(0, total.get(phase) - fuse), Math.max(0, drawn.get(phase)));
    }
}
