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
package org.openhab.binding.teltocharge.modbus.meter;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * What the owner says about one meter.
 *
 * @param phase the phase of the grid that a single-phase meter is on, 1-3
 * @param wiring of a meter of three phases
 * @param wordOrder empty for that of the family
 * @param currentSign where the direction of the currents comes from
 * @param currentRatio of the current transformers, to multiply with; 0 for what the meter says
 * @param voltageRatio of the voltage transformers, to multiply with; 0 for what the meter says
 * @param reversed phases on which the current transformer is the wrong way round
 * @param frozenDetection true when a sample in which not a bit has changed counts as the one before
 */
@NonNullByDefault
public record MeterSettings(int phase, Wiring wiring, Optional<WordOrder> wordOrder, CurrentSign currentSign,
        double currentRatio, double voltageRatio, MeasuredPhases reversed, boolean frozenDetection) {
    public static final MeterSettings DEFAULT = new MeterSettings(1, Wiring.STAR, Optional.empty(),
            CurrentSign.FAMILY, 0, 0, MeasuredPhases.NONE, true);

    public MeterSettings {
        if (phase < 1 || phase > 3) {
            throw new IllegalArgumentException("There is no phase L" + phase);
        }
        if (!isRatio(currentRatio) || !isRatio(voltageRatio)) {
            throw new IllegalArgumentException("A ratio is 0 for unset, or up to " + MeterRatios.LARGEST);
        }
    }

    private static boolean isRatio(double value) {
        return value >= 0 && value <= MeterRatios.LARGEST;
    }

    MeterSettings withWiring(Wiring other) {
        return new MeterSettings(phase, other, wordOrder, currentSign, currentRatio, voltageRatio, reversed,
                frozenDetection);
    }

    MeterSettings withWordOrder(WordOrder order) {
        return new MeterSettings(phase, wiring, Optional.of(order), currentSign, currentRatio, voltageRatio, reversed,
                frozenDetection);
    }
}
