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
import org.openhab.binding.teltocharge.modbus.RegisterBlock;

/**
 * Turns the registers of any meter into a reading, by its profile.
 */
@NonNullByDefault
final class MeterDecoder {
    private static final double MIN_VOLTS = 80;
    private static final double MAX_VOLTS = 300;
    private static final double MAX_AMPS = 10_000;
    /** Some SDM meters answer ten times the frequency (openWB corrects it as well). */
    private static final double TENFOLD_FREQUENCY = 400;

    private final MeterProfile profile;

    MeterDecoder(MeterProfile profile) {
        this.profile = profile;
    }

    Map<MeterQuantity, Double> slow(RegisterBlock block) throws ImplausibleReadingException {
        Map<MeterQuantity, Double> values = values(profile.slow(), block);
        values.computeIfPresent(MeterQuantity.FREQUENCY,
                (quantity, hertz) -> hertz >= TENFOLD_FREQUENCY ? Double.valueOf(hertz / 10) : hertz);
        return values;
    }

    MeterReading fast(RegisterBlock block, Map<MeterQuantity, Double> slow) throws ImplausibleReadingException {
        Map<MeterQuantity, Double> values = values(profile.fast(), block);
        int dead = 0;
        for (int phase = 1; phase <= 3; phase++) {
            dead += checkPhase(values, phase) ? 0 : 1;
        }
        if (dead == 3) {
            throw new ImplausibleReadingException(MeterQuantity.VOLTAGE_L1, 0, "voltage on at least one phase");
        }
        return MeterReading.at(block.requestedAt()).putAll(slow).putAll(values).build();
    }

    private Map<MeterQuantity, Double> values(MeterBlock layout, RegisterBlock block)
            throws ImplausibleReadingException {
        Map<MeterQuantity, Double> values = new EnumMap<>(MeterQuantity.class);
        for (MeterRegister register : layout.registers()) {
            double value = register.type().decode(block, register.address(), profile.wordOrder()) * register.scale();
            if (!Double.isFinite(value)) {
                throw new ImplausibleReadingException(register.quantity(), value, "a number");
            }
            values.put(register.quantity(), value);
        }
        return values;
    }

    /** Takes a phase without voltage out and gives the current its sign; false for a phase without voltage. */
    private boolean checkPhase(Map<MeterQuantity, Double> values, int phase) throws ImplausibleReadingException {
        MeterQuantity volts = quantity(Measurand.VOLTAGE, phase);
        double voltage = valueOf(values, volts);
        if (voltage == 0) {
            // A phase that is lost or not wired reads 0.0 everywhere. That is no reading: missing is never zero.
            values.keySet().removeIf(one -> one.phase() == phase);
            return false;
        }
        if (voltage < MIN_VOLTS || voltage > MAX_VOLTS) {
            throw new ImplausibleReadingException(volts, voltage, "80-300 V");
        }
        MeterQuantity amps = quantity(Measurand.CURRENT, phase);
        double current = valueOf(values, amps);
        if (Math.abs(current) > MAX_AMPS) {
            throw new ImplausibleReadingException(amps, current, "at most 10000 A");
        }
        if (!profile.currentsSigned()) {
            values.put(amps, MeterReading.signed(current, valueOf(values, quantity(Measurand.POWER, phase))));
        }
        return true;
    }

    private static MeterQuantity quantity(Measurand measurand, int phase) {
        return MeterQuantity.of(measurand, phase).orElseThrow();
    }

    private static double valueOf(Map<MeterQuantity, Double> values, MeterQuantity quantity) {
        Double value = values.get(quantity);
        return value == null ? Double.NaN : value;
    }
}
