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
package org.openhab.binding.teltocharge.modbus.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * Values of the charger that are spread over 2 or 4 registers, low word first: the vendor's page marks the later words
 * with "&gt;&gt; 16" and so on.
 */
@NonNullByDefault
public enum WideValue {
    /** Seconds in the present state, unsigned 32 bits. */
    STATUS_TIME(ChargerRegister.STATUS_TIME_1, 2),
    /** Unsigned 32 bits. */
    SERIAL_NUMBER(ChargerRegister.SERIAL_NUMBER_1, 2),
    /** 1/100 kWh over the charger's life, unsigned 64 bits. */
    TOTAL_ENERGY(ChargerRegister.TOTAL_ENERGY_1, 4);

    private final ChargerRegister first;
    private final int words;

    WideValue(ChargerRegister first, int words) {
        this.first = first;
        this.words = words;
    }

    public ChargerRegister first() {
        return first;
    }

    public int words() {
        return words;
    }

    /**
     * @return the raw number; a 64-bit one from 2^63 on comes out negative
     */
    public long raw(RegisterBlock block) {
        return words == 2
                ? block.uint32(first.address(), WordOrder.LOW_WORD_FIRST)
                : block.uint64(first.address(), WordOrder.LOW_WORD_FIRST);
    }
}
