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
package org.openhab.binding.teltocharge.simulator.internal.charger;

import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.VendorCode;
import org.openhab.binding.teltocharge.modbus.charger.WideValue;

/** The charger's registers; a value of several words has its low word first. */
final class RegisterImage {

    private static final int WORD_BITS = 16;
    private static final int WORD_MASK = 0xFFFF;

    private final int[] words = new int[ChargerRegister.COUNT];

    int get(ChargerRegister register) {
        return words[register.address()];
    }

    /** Signed values are stored in two's complement. */
    void set(ChargerRegister register, int value) {
        words[register.address()] = value & WORD_MASK;
    }

    void set(ChargerRegister register, boolean value) {
        set(register, value ? 1 : 0);
    }

    void set(ChargerRegister register, VendorCode value) {
        set(register, value.code());
    }

    void set(WideValue value, long number) {
        for (int i = 0; i < value.words(); i++) {
            words[value.first().address() + i] = (int) (number >>> (WORD_BITS * i)) & WORD_MASK;
        }
    }

    int[] read(int start, int count) {
        int[] part = new int[count];
        System.arraycopy(words, start, part, 0, count);
        return part;
    }
}
