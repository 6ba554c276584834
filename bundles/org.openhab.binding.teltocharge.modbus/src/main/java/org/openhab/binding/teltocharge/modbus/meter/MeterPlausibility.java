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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What values a meter on a live grid connection can give.
 */
@NonNullByDefault
public final class MeterPlausibility {
    private static final double MIN_VOLTS = 80;
    private static final double MAX_VOLTS = 300;
    private static final double MIN_LINE_VOLTS = 80;
    /** 300 V in a star. */
    private static final double MAX_LINE_VOLTS = 520;
    private static final double MAX_AMPS = 10_000;
    private static final double MAX_WATTS = 3 * MAX_VOLTS * MAX_AMPS;
    private static final double MIN_HERTZ = 45;
    private static final double MAX_HERTZ = 65;
    /** Below this a current is noise, and power and current need not agree. */
    private static final double SIGNIFICANT_AMPS = 0.5;
    /** Power may exceed voltage times current by so much, since meters round and do not measure them together. */
    private static final double POWER_TOLERANCE = 0.15;

    private MeterPlausibility() {
    }

    /**
     * Takes what says that it is not there out of a sample, and rejects a sample that cannot be. A phase without voltage
     * is lost or not wired and reads 0.0 everywhere, which is no value: missing is never zero.
     *
     * @param values of one sample in the units of {@link Measurand}
     * @param wiring without a neutral conductor there need be no voltage of a phase
     * @throws ImplausibleReadingException a voltage that is not 0 and not in 80-300 V (80-520 V between phases), no
     *             voltage at all where there are any, a current over 10,000 A, or a power that no such current makes
     */
    public static void require(Map<MeterQuantity, Double> values, Wiring wiring) throws ImplausibleReadingException {
        Measurand volts = wiring == Wiring.DELTA ? Measurand.LINE_VOLTAGE : Measurand.VOLTAGE;
        boolean tellsVolts = values.keySet().stream().anyMatch(one -> one.measurand() == volts);
        for (int phase = 1; phase <= 3; phase++) {
            dropDead(values, Measurand.LINE_VOLTAGE, phase);
            if (dropDead(values, Measurand.VOLTAGE, phase) && wiring == Wiring.STAR) {
                int dead = phase;
                values.keySet().removeIf(one -> one.phase() == dead && one.measurand() != Measurand.LINE_VOLTAGE);
            }
        }
        if (wiring == Wiring.DELTA) {
            values.keySet().removeIf(MeterPlausibility::needsNeutral);
        }
        boolean betweenPhases = values.keySet().stream().anyMatch(one -> one.measurand() == Measurand.LINE_VOLTAGE);
        if (tellsVolts && values.keySet().stream().noneMatch(one -> one.measurand() == volts)) {
            throw new ImplausibleReadingException(MeterQuantity.of(volts, 1).orElseThrow().id(), 0,
                    "voltage on at least one phase", betweenPhases
                            ? ImplausibleReadingException.Cure.SET_WIRING
                            : ImplausibleReadingException.Cure.UNKNOWN);
        }
        for (Map.Entry<MeterQuantity, Double> entry : values.entrySet()) {
            requireRange(entry.getKey(), entry.getValue());
        }
    }

    /** Against a neutral that is not there, voltage and power of a phase mean nothing. */
    private static boolean needsNeutral(MeterQuantity quantity) {
        return quantity.phase() != MeterQuantity.TOTAL && switch (quantity.measurand()) {
            case VOLTAGE, POWER, REACTIVE_POWER, POWER_FACTOR -> true;
            case CURRENT, LINE_VOLTAGE, FREQUENCY, ENERGY_IMPORT, ENERGY_EXPORT -> false;
        };
    }

    /** @return true when the voltage was 0 */
    private static boolean dropDead(Map<MeterQuantity, Double> values, Measurand volts, int phase) {
        MeterQuantity quantity = MeterQuantity.of(volts, phase).orElseThrow();
        return values.remove(quantity, 0.0) || values.remove(quantity, -0.0);
    }

    private static void requireRange(MeterQuantity quantity, double value) throws ImplausibleReadingException {
        switch (quantity.measurand()) {
            case VOLTAGE -> require(quantity, value, MIN_VOLTS, MAX_VOLTS, "80-300 V");
            case LINE_VOLTAGE -> require(quantity, value, MIN_LINE_VOLTS, MAX_LINE_VOLTS, "80-520 V");
            case CURRENT -> require(quantity, value, -MAX_AMPS, MAX_AMPS, "at most 10000 A");
            case POWER, REACTIVE_POWER -> require(quantity, value, -MAX_WATTS, MAX_WATTS, "at most 9 MW");
            default -> {
                // Nothing else decides about a fuse.
            }
        }
    }

    private static void require(MeterQuantity quantity, double value, double min, double max, String expected)
            throws ImplausibleReadingException {
        // Written so that what is no number fails.
        if (!(value >= min && value <= max)) {
            throw new ImplausibleReadingException(quantity, value, expected);
        }
    }

    /**
     * Tells whether a reading could be chance: whether the values of another meter, read in the wrong way, would look
     * like this.
     *
     * @param reading that has passed {@link #require}
     * @param wiring of the meter
     * @param allPhases true when each phase that is measured must be alive, false when one is enough
     * @return true when each phase has a voltage, power is about voltage times current times power
     *         factor, and the frequency, if there is one, is that of a grid
     */
    static boolean fits(MeterReading reading, Wiring wiring, boolean allPhases) {
        double frequency = reading.value(MeterQuantity.FREQUENCY);
        if (!Double.isNaN(frequency) && !isGridFrequency(frequency)) {
            return false;
        }
        if (wiring == Wiring.DELTA) {
            return !Double.isNaN(reading.value(MeterQuantity.VOLTAGE_L1_L2));
        }
        int alive = 0;
        for (int phase = 1; phase <= 3; phase++) {
            if (!Double.isNaN(value(reading, Measurand.VOLTAGE, phase))) {
                alive++;
                if (!fitsPhase(reading, phase)) {
                    return false;
                }
            }
        }
        return alive > 0 && (!allPhases || alive >= reading.measured().count());
    }

    static boolean isGridFrequency(double hertz) {
        return hertz >= MIN_HERTZ && hertz <= MAX_HERTZ;
    }

    private static boolean fitsPhase(MeterReading reading, int phase) {
        double volts = value(reading, Measurand.VOLTAGE, phase);
        double amps = Math.abs(value(reading, Measurand.CURRENT, phase));
        double watts = Math.abs(value(reading, Measurand.POWER, phase));
        if (Double.isNaN(volts) || Double.isNaN(amps)) {
            return false;
        }
        double slack = volts * SIGNIFICANT_AMPS;
        if (Double.isNaN(watts)) {
            return true;
        }
        double most = volts * amps;
        double factor = Math.abs(value(reading, Measurand.POWER_FACTOR, phase));
        boolean known = factor > 0 && factor <= 1;
        return watts <= most * (1 + POWER_TOLERANCE) + slack
                && (!known || watts >= most * factor * (1 - POWER_TOLERANCE) - slack);
    }

    private static double value(MeterReading reading, Measurand measurand, int phase) {
        return MeterQuantity.of(measurand, phase).map(reading::value).orElse(Double.NaN);
    }
}
