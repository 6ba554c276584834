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

import java.util.function.ToDoubleFunction;

import org.openhab.binding.teltocharge.simulator.model.HousePhase;

/**
 * The SDM630's input registers: 32-bit floats, high word first, each on an even address (Eastron "SDM630 Modbus
 * protocol" V1.8). An address between the named ones reads 0.
 */
final class Sdm630Image {

    static final int VOLTS = 0;
    static final int AMPS = 6;
    static final int WATTS = 12;
    static final int VOLT_AMPS = 18;
    static final int POWER_FACTOR = 30;
    static final int AVERAGE_VOLTS = 42;
    static final int AVERAGE_AMPS = 46;
    static final int SUM_AMPS = 48;
    static final int TOTAL_WATTS = 52;
    static final int TOTAL_VOLT_AMPS = 56;
    static final int TOTAL_POWER_FACTOR = 62;
    static final int FREQUENCY = 70;
    static final int IMPORT_KWH = 72;
    static final int EXPORT_KWH = 74;
    static final int LINE_VOLTS = 200;
    static final int AVERAGE_LINE_VOLTS = 206;
    static final int NEUTRAL_AMPS = 224;
    static final int TOTAL_KWH = 342;
    static final int PHASE_IMPORT_KWH = 346;
    static final int PHASE_EXPORT_KWH = 352;
    static final int PHASE_TOTAL_KWH = 358;

    /** One past the last register. */
    static final int SIZE = 382;

    private static final int WORDS_PER_VALUE = 2;

    private final int[] words = new int[SIZE];

    void set(int address, double value) {
        int bits = Float.floatToIntBits((float) value);
        words[address] = bits >>> 16;
        words[address + 1] = bits & 0xFFFF;
    }

    /** Sets the three values that follow each other, L1 first. */
    void setPhases(int address, ToDoubleFunction<HousePhase> valueOfPhase) {
        for (HousePhase phase : HousePhase.values()) {
            set(address + WORDS_PER_VALUE * phase.ordinal(), valueOfPhase.applyAsDouble(phase));
        }
    }

    int[] read(int start, int count) {
        int[] part = new int[count];
        System.arraycopy(words, start, part, 0, count);
        return part;
    }
}
