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

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Undoes what transformers do to a meter's values: their ratios, and those that are the wrong way round.
 */
@NonNullByDefault
final class CtCorrection {
    /**
     * Ratios to multiply with; 1 when there is no transformer.
     */
    record Ratios(double current, double voltage) {
        static final Ratios NONE = new Ratios(1, 1);

        double of(Measurand measurand) {
            return switch (measurand) {
                case CURRENT -> current;
                case VOLTAGE, LINE_VOLTAGE -> voltage;
                case POWER, REACTIVE_POWER, ENERGY_IMPORT, ENERGY_EXPORT -> current * voltage;
                case POWER_FACTOR, FREQUENCY -> 1;
            };
        }
    }

    private CtCorrection() {
    }

    /** Turns values of the secondary side into those of the primary side. */
    static Map<MeterQuantity, Double> toPrimary(Map<MeterQuantity, Double> values, Ratios ratios) {
        Map<MeterQuantity, Double> primary = new EnumMap<>(MeterQuantity.class);
        values.forEach((quantity, value) -> primary.put(quantity, value * ratios.of(quantity.measurand())));
        return primary;
    }

    /**
     * Turns round what transformers that are the wrong way round turn.
     *
     * @param values changed in place; totals that cannot be known any more are taken out
     * @param reversed the phases of those transformers
     * @param measured all phases that there are
     */
    static void turnRound(Map<MeterQuantity, Double> values, MeasuredPhases reversed, MeasuredPhases measured) {
        if (reversed.count() == 0) {
            return;
        }
        for (int phase = 1; phase <= 3; phase++) {
            if (reversed.contains(phase)) {
                turn(values, phase);
            }
        }
        if (reversed.covers(measured)) {
            turn(values, MeterQuantity.TOTAL);
        } else {
            // The power comes again as the sum of the phases; what was counted cannot be told apart.
            values.keySet().removeIf(one -> one.phase() == MeterQuantity.TOTAL && one != MeterQuantity.FREQUENCY);
        }
    }

    private static void turn(Map<MeterQuantity, Double> values, int phase) {
        for (Measurand measurand : new Measurand[]{Measurand.CURRENT, Measurand.POWER, Measurand.REACTIVE_POWER}) {
            MeterQuantity.of(measurand, phase).ifPresent(
                    quantity -> values.computeIfPresent(quantity, (same, value) -> -value));
        }
        MeterQuantity imported = MeterQuantity.of(Measurand.ENERGY_IMPORT, phase).orElseThrow();
        MeterQuantity exported = MeterQuantity.of(Measurand.ENERGY_EXPORT, phase).orElseThrow();
        Double taken = values.remove(imported);
        Double given = values.remove(exported);
        if (given != null) {
            values.put(imported, given);
        }
        if (taken != null) {
            values.put(exported, taken);
        }
    }
}
