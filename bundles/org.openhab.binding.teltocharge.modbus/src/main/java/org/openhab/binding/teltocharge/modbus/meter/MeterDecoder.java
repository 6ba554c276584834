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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
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

    SlowValues slow(RegisterBlock block) throws ImplausibleReadingException {
        Map<MeterQuantity, Double> values = values(profile.slow(), block);
        return new SlowValues(frequency(values.get(MeterQuantity.FREQUENCY)), values.get(MeterQuantity.ENERGY_IMPORT),
                values.get(MeterQuantity.ENERGY_EXPORT));
    }

    private static @Nullable Double frequency(@Nullable Double hertz) {
        return hertz != null && hertz >= TENFOLD_FREQUENCY ? Double.valueOf(hertz / 10) : hertz;
    }

    MeterReading fast(RegisterBlock block, SlowValues slow) throws ImplausibleReadingException {
        Map<MeterQuantity, Double> values = values(profile.fast(), block);
        Phase l1 = phase(values, MeterQuantity.VOLTAGE_L1, MeterQuantity.CURRENT_L1, MeterQuantity.POWER_L1);
        Phase l2 = phase(values, MeterQuantity.VOLTAGE_L2, MeterQuantity.CURRENT_L2, MeterQuantity.POWER_L2);
        Phase l3 = phase(values, MeterQuantity.VOLTAGE_L3, MeterQuantity.CURRENT_L3, MeterQuantity.POWER_L3);
        if (l1 == Phase.DEAD && l2 == Phase.DEAD && l3 == Phase.DEAD) {
            throw new ImplausibleReadingException(MeterQuantity.VOLTAGE_L1, 0, "voltage on at least one phase");
        }
        Double total = values.get(MeterQuantity.POWER_TOTAL);
        return new MeterReading(block.requestedAt(), new PhaseValues(l1.amps, l2.amps, l3.amps),
                new PhaseValues(l1.volts, l2.volts, l3.volts), new PhaseValues(l1.watts, l2.watts, l3.watts),
                total == null ? l1.wattsOrZero() + l2.wattsOrZero() + l3.wattsOrZero() : total, slow.frequency(),
                slow.energyImportWh(), slow.energyExportWh());
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

    private Phase phase(Map<MeterQuantity, Double> values, MeterQuantity volts, MeterQuantity amps,
            MeterQuantity watts) throws ImplausibleReadingException {
        double voltage = valueOf(values, volts);
        if (voltage == 0) {
            // A phase that is lost or not wired reads 0.0 everywhere. That is no reading: missing is never zero.
            return Phase.DEAD;
        }
        if (voltage < MIN_VOLTS || voltage > MAX_VOLTS) {
            throw new ImplausibleReadingException(volts, voltage, "80-300 V");
        }
        double power = valueOf(values, watts);
        double current = valueOf(values, amps);
        if (Math.abs(current) > MAX_AMPS) {
            throw new ImplausibleReadingException(amps, current, "at most 10000 A");
        }
        return new Phase(signed(current, power), voltage, power);
    }

    private double signed(double amps, double watts) {
        if (profile.currentsSigned()) {
            return amps;
        }
        // Without a power the current stays positive, which is the safe side for a fuse.
        return watts < 0 ? -Math.abs(amps) : Math.abs(amps);
    }

    private static double valueOf(Map<MeterQuantity, Double> values, MeterQuantity quantity) {
        Double value = values.get(quantity);
        return value == null ? Double.NaN : value;
    }

    private record Phase(double amps, double volts, double watts) {
        static final Phase DEAD = new Phase(Double.NaN, Double.NaN, Double.NaN);

        double wattsOrZero() {
            return Double.isNaN(watts) ? 0 : watts;
        }
    }
}
