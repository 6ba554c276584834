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
package org.openhab.binding.teltocharge.internal.item;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What current transformers seem to measure without being clamped around a conductor: noise.
 *
 * @param amps of L1, L2 and L3 on the primary side, 0 where nothing is known
 */
@NonNullByDefault
public record ZeroOffsets(List<Double> amps) {

    public static final ZeroOffsets NONE = new ZeroOffsets(List.of(0.0, 0.0, 0.0));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");

    public ZeroOffsets {
        amps = List.copyOf(amps);
    }

    /**
     * Reads back what a thing's properties keep.
     *
     * @param properties of L1, L2 and L3, null where there is none
     * @return what was read; 0 where it was nothing that a calibration finds
     */
    public static ZeroOffsets parse(List<@Nullable String> properties) {
        return new ZeroOffsets(properties.stream().map(ZeroOffsets::parse).toList());
    }

    private static Double parse(@Nullable String property) {
        if (property == null || !NUMBER.matcher(property).matches()) {
            return 0.0;
        }
        double amps = Double.parseDouble(property);
        return amps <= ZeroCalibration.MOST_NOISE_AMPS ? amps : 0.0;
    }

    /**
     * Takes the noise off a current. Noise and current add up by their squares, so that is how it is undone. This reads
     * 0 when only the noise is there, and never less than was drawn if the noise is of another kind.
     *
     * @param phase 0 to 2
     * @param current A as measured
     * @return A without the noise, with the same sign
     */
    double correct(int phase, double current) {
        double noise = amps.get(phase);
        return Math.copySign(Math.sqrt(Math.max(0, current * current - noise * noise)), current);
    }
}
