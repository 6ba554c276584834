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

import java.time.Instant;

import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.WordOrder;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterRead;
import org.openhab.binding.teltocharge.modbus.meter.MeterRegister;
import org.openhab.binding.teltocharge.modbus.meter.MeterValue;
import org.openhab.binding.teltocharge.modbus.meter.PhaseCount;
import org.openhab.binding.teltocharge.simulator.internal.slave.ExceptionCode;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusFault;
import org.openhab.binding.teltocharge.simulator.internal.slave.RegisterDevice;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

/**
 * A meter at the main fuse, of any family that the add-on knows. It has the registers that the family's file names and
 * refuses all others, and requests that the family does not allow. A single-phase meter sees L1.
 */
public final class VirtualMeter implements RegisterDevice {

    private final MeterProfile profile;
    private final double currentRatio;
    private final MeterIdentity identity;
    private final MeterTruth truth = new MeterTruth();
    private final RegisterTable holding = new RegisterTable();
    private final RegisterTable input = new RegisterTable();
    private boolean connected = true;

    /**
     * @param currentRatio of its current transformers, if its family keeps values of the secondary side; else 1
     */
    public VirtualMeter(MeterProfile profile, int unitId, double currentRatio) {
        this.profile = profile;
        this.currentRatio = profile.ratios().isPresent() ? currentRatio : 1;
        this.identity = new MeterIdentity(profile, unitId);
        for (MeterRead read : profile.layout().reads()) {
            table(read.kind()).add(read.start(), read.count());
        }
        profile.recognition().signatures().stream().limit(1)
                .forEach(signature -> table(signature.kind()).add(signature.start(), signature.count()));
        identity.addSerialNumber(holding, input);
        profile.ratios().ifPresent(ratios -> {
            put(ratios.kind(), ratios.current(), this.currentRatio);
            put(ratios.kind(), ratios.voltage(), 1);
        });
    }

    private RegisterTable table(RegisterKind kind) {
        return kind == RegisterKind.HOLDING ? holding : input;
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
        truth.count(amps, volts, seconds);
    }

    /** Renews all registers at once, as the device does after each measuring interval. */
    public void refresh(PhaseAmpsTruth amps, PhaseVolts volts, Instant time) {
        boolean single = profile.layout().phases() == PhaseCount.SINGLE;
        for (MeterRead read : profile.layout().reads()) {
            for (MeterValue value : read.values()) {
                show(read.kind(), value,
                        secondary(value.quantity(), truth.value(value.quantity(), amps, volts, single)));
            }
            MeterRegister clock = read.deviceTime();
            if (clock != null) {
                put(read.kind(), clock, time.getEpochSecond());
            }
        }
    }

    /** What reaches a meter behind transformers, and the sign that it shows. */
    private double secondary(MeterQuantity quantity, double value) {
        return switch (quantity.measurand()) {
            case CURRENT -> (profile.layout().currentsSigned() ? value : Math.abs(value)) / currentRatio;
            case POWER, REACTIVE_POWER, ENERGY_IMPORT, ENERGY_EXPORT -> value / currentRatio;
            case VOLTAGE, LINE_VOLTAGE, POWER_FACTOR, FREQUENCY -> value;
        };
    }

    /** A power that is kept in two directions goes into one of them; a counter of two tariffs goes into the first. */
    private void show(RegisterKind kind, MeterValue value, double number) {
        boolean directions = value.terms().stream().anyMatch(term -> term.scale() < 0)
                && value.quantity().measurand() == Measurand.POWER;
        boolean shown = false;
        for (MeterRegister term : value.terms()) {
            boolean mine = directions ? number * term.scale() > 0 : !shown;
            put(kind, term, mine ? number : 0);
            shown = true;
        }
    }

    private void put(RegisterKind kind, MeterRegister register, double value) {
        WordOrder order = profile.layout().wordOrder();
        table(kind).set(register.address(), RawNumber.encode(register.type(), order, value / register.scale()));
    }

    @Override
    public boolean answers() {
        return connected;
    }

    @Override
    public int[] readHolding(int start, int count) throws ModbusFault {
        return read(RegisterKind.HOLDING, start, count);
    }

    @Override
    public int[] readInput(int start, int count) throws ModbusFault {
        return read(RegisterKind.INPUT, start, count);
    }

    private int[] read(RegisterKind kind, int start, int count) throws ModbusFault {
        RegisterTable table = table(kind);
        if (table.isEmpty()) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_FUNCTION, "No such registers");
        }
        if (identity.isAsked(kind, start, count)) {
            int[] words = table.read(start, count);
            identity.overlay(words);
            return words;
        }
        if (count > profile.line().maxRegisters() || profile.line().pairsOnly() && count % 2 != 0) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_VALUE, "Count " + count);
        }
        if (profile.line().pairsOnly() && start % 2 != 0) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_ADDRESS, "Start " + start);
        }
        return table.read(start, count);
    }
}
