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
package org.openhab.binding.teltocharge.simulator.internal.meter;

import java.util.List;

import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

/** What really flows, and what has flowed, as the quantities that meters know. */
final class MeterTruth {

    private static final double GRID_HERTZ = 50;
    private static final double WH_PER_KWH = 1000;

    /** By phase, L1 first. */
    private final List<EnergyCounter> phaseEnergy = List.of(new EnergyCounter(), new EnergyCounter(),
            new EnergyCounter());
    private final EnergyCounter totalEnergy = new EnergyCounter();

    /** Counts what flows for some time. */
    void count(PhaseAmpsTruth amps, PhaseVolts volts, double seconds) {
        for (HousePhase phase : HousePhase.values()) {
            energy(phase).add(volts.watts(phase, amps), seconds);
        }
        totalEnergy.add(volts.watts(amps), seconds);
    }

    private EnergyCounter energy(HousePhase phase) {
        return phaseEnergy.get(phase.ordinal());
    }

    /**
     * @param single true for a meter that sees L1 only
     * @return in the unit of the quantity's {@link Measurand}; currents have a sign
     */
    double value(MeterQuantity quantity, PhaseAmpsTruth amps, PhaseVolts volts, boolean single) {
        int phase = quantity.phase() == MeterQuantity.TOTAL && single ? 1 : quantity.phase();
        return phase == MeterQuantity.TOTAL
                ? total(quantity.measurand(), amps, volts)
                : phase(quantity.measurand(), HousePhase.values()[phase - 1], amps, volts);
    }

    private double phase(Measurand measurand, HousePhase phase, PhaseAmpsTruth amps, PhaseVolts volts) {
        return switch (measurand) {
            case CURRENT -> amps.get(phase);
            case VOLTAGE -> volts.get(phase);
            case LINE_VOLTAGE -> lineVolts(volts.get(phase),
                    volts.get(HousePhase.values()[(phase.ordinal() + 1) % HousePhase.values().length]));
            case POWER -> volts.watts(phase, amps);
            case REACTIVE_POWER -> 0;
            case POWER_FACTOR -> powerFactor(amps.get(phase));
            case FREQUENCY -> GRID_HERTZ;
            case ENERGY_IMPORT -> energy(phase).importKwh() * WH_PER_KWH;
            case ENERGY_EXPORT -> energy(phase).exportKwh() * WH_PER_KWH;
        };
    }

    private double total(Measurand measurand, PhaseAmpsTruth amps, PhaseVolts volts) {
        return switch (measurand) {
            case POWER -> volts.watts(amps);
            case POWER_FACTOR -> powerFactor(volts.watts(amps));
            case FREQUENCY -> GRID_HERTZ;
            case ENERGY_IMPORT -> totalEnergy.importKwh() * WH_PER_KWH;
            case ENERGY_EXPORT -> totalEnergy.exportKwh() * WH_PER_KWH;
            case CURRENT, VOLTAGE, LINE_VOLTAGE, REACTIVE_POWER -> 0;
        };
    }

    private static double powerFactor(double signedFlow) {
        return signedFlow < 0 ? -1 : 1;
    }

    /** Length of the difference of two voltages that are 120 degrees apart. */
    private static double lineVolts(double a, double b) {
        return Math.sqrt(a * a + b * b + a * b);
    }
}
