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

import static org.openhab.binding.teltocharge.simulator.internal.meter.Sdm630Image.*;

import java.util.EnumMap;
import java.util.Map;

import org.openhab.binding.teltocharge.simulator.internal.slave.ExceptionCode;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusFault;
import org.openhab.binding.teltocharge.simulator.internal.slave.RegisterDevice;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

/**
 * An Eastron SDM630 at the main fuse. Its currents are magnitudes; the direction is in the powers. It answers function 4
 * only, at most 80 registers at once, and only whole floats.
 */
public final class Sdm630 implements RegisterDevice {

    /** Eastron "SDM630 Modbus protocol" V1.8. */
    private static final int MAX_REGISTERS = 80;
    private static final double GRID_HERTZ = 50;

    private final Sdm630Image image = new Sdm630Image();
    private final Map<HousePhase, EnergyCounter> phaseEnergy = new EnumMap<>(HousePhase.class);
    private final EnergyCounter totalEnergy = new EnergyCounter();
    private boolean connected = true;

    public Sdm630() {
        for (HousePhase phase : HousePhase.values()) {
            phaseEnergy.put(phase, new EnergyCounter());
        }
    }

    /** A meter that is not connected gives no answer at all; it goes on measuring. */
    public void setConnected(boolean connected) {
        this.connected = connected;
    }

    public boolean connected() {
        return connected;
    }

    /** Counts what flows for some time. */
    public void count(PhaseAmpsTruth amps, PhaseVolts volts, double seconds) {
        phaseEnergy.forEach((phase, energy) -> energy.add(volts.watts(phase, amps), seconds));
        totalEnergy.add(volts.watts(amps), seconds);
    }

    /** Renews all registers at once, as the device does after each measuring interval. */
    public void refresh(PhaseAmpsTruth amps, PhaseVolts volts) {
        image.setPhases(VOLTS, volts::get);
        image.setPhases(AMPS, phase -> Math.abs(amps.get(phase)));
        image.setPhases(WATTS, phase -> volts.watts(phase, amps));
        image.setPhases(VOLT_AMPS, phase -> Math.abs(volts.watts(phase, amps)));
        image.setPhases(POWER_FACTOR, phase -> powerFactor(amps.get(phase)));
        refreshTotals(amps, volts);
        refreshEnergy();
    }

    private void refreshTotals(PhaseAmpsTruth amps, PhaseVolts volts) {
        double watts = volts.watts(amps);
        double magnitudes = Math.abs(amps.l1()) + Math.abs(amps.l2()) + Math.abs(amps.l3());
        image.set(AVERAGE_VOLTS, (volts.l1() + volts.l2() + volts.l3()) / 3);
        image.set(AVERAGE_AMPS, magnitudes / 3);
        image.set(SUM_AMPS, magnitudes);
        image.set(TOTAL_WATTS, watts);
        image.set(TOTAL_VOLT_AMPS, Math.abs(watts));
        image.set(TOTAL_POWER_FACTOR, powerFactor(watts));
        image.set(FREQUENCY, GRID_HERTZ);
        double l1l2 = lineVolts(volts.l1(), volts.l2());
        double l2l3 = lineVolts(volts.l2(), volts.l3());
        double l3l1 = lineVolts(volts.l3(), volts.l1());
        image.set(LINE_VOLTS, l1l2);
        image.set(LINE_VOLTS + 2, l2l3);
        image.set(LINE_VOLTS + 4, l3l1);
        image.set(AVERAGE_LINE_VOLTS, (l1l2 + l2l3 + l3l1) / 3);
        image.set(NEUTRAL_AMPS, neutralAmps(amps));
    }

    private void refreshEnergy() {
        image.set(IMPORT_KWH, totalEnergy.importKwh());
        image.set(EXPORT_KWH, totalEnergy.exportKwh());
        image.set(TOTAL_KWH, totalEnergy.totalKwh());
        phaseEnergy.forEach((phase, energy) -> {
            int offset = 2 * phase.ordinal();
            image.set(PHASE_IMPORT_KWH + offset, energy.importKwh());
            image.set(PHASE_EXPORT_KWH + offset, energy.exportKwh());
            image.set(PHASE_TOTAL_KWH + offset, energy.totalKwh());
        });
    }

    @Override
    public boolean answers() {
        return connected;
    }

    @Override
    public int[] readInput(int start, int count) throws ModbusFault {
        if (start % 2 != 0 || start + count > SIZE) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_ADDRESS, "Start " + start + ", count " + count);
        }
        if (count % 2 != 0 || count > MAX_REGISTERS) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_VALUE, "Count " + count);
        }
        return image.read(start, count);
    }

    private static double powerFactor(double signedFlow) {
        return signedFlow < 0 ? -1 : 1;
    }

    /** Length of the difference of two voltages that are 120 degrees apart. */
    private static double lineVolts(double a, double b) {
        return Math.sqrt(a * a + b * b + a * b);
    }

    /** Length of the sum of three currents that are 120 degrees apart. */
    private static double neutralAmps(PhaseAmpsTruth amps) {
        double a = amps.l1();
        double b = amps.l2();
        double c = amps.l3();
        return Math.sqrt(Math.max(0, a * a + b * b + c * c - a * b - b * c - c * a));
    }
}
