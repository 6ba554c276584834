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
 * @param house what everything but the car draws on L1, L2, L3 in A
 * @param drawn what the car draws on L1, L2, L3 in A
 * @param offered the charger's setpoint in A, 0 pauses
 * @param phaseSet the phases that the charger uses
 * @param reason key of the reason for the setpoint
 * @param sentence the reason in words
 * @param writes setpoints written to the charger so far
 */
public record Second(String time, List<Double> house, List<Double> drawn, int offered, @Nullable String phaseSet,
        @Nullable String reason, @Nullable String sentence, long writes) {

    private static final int PHASES = 3;

    public Second {
        if (house.size() != PHASES || drawn.size() != PHASES) {
            throw new IllegalArgumentException("Three phases expected, got " + house + " and " + drawn);
        }
        house = List.copyOf(house);
        drawn = List.copyOf(drawn);
    }

    /**
     * The overload that the car is to blame for, summed over the phases, in A: what is above the fuse, but no more than
     * the car draws there.
     *
     * @param fuse the main fuse in A
     */
    public double overload(double fuse) {
        return IntStream.range(0, PHASES).mapToDouble(phase -> overload(phase, fuse)).sum();
    }

    private double overload(int phase, double fuse) {
        double total = house.get(phase) + drawn.get(phase);
        return Math.min(Math.max(0, total - fuse), Math.max(0, drawn.get(phase)));
    }

    public double drawnOnAllPhases() {
        return drawn.stream().mapToDouble(Double::doubleValue).sum();
    }
}
