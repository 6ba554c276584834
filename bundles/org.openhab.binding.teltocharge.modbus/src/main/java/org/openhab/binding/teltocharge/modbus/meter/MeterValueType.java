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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * How a meter lays out one number.
 */
@NonNullByDefault
public enum MeterValueType {
    INT16(1), UINT16(1), INT32(2), UINT32(2), INT64(4), UINT64(4),
    /** IEEE 754 single precision. */
    FLOAT32(2),
    /** IEEE 754 double precision. */
    FLOAT64(4);

    private static final double TWO_TO_64 = 0x1p64;

    private final int words;

    MeterValueType(int words) {
        this.words = words;
    }

    /**
     * @return registers that one number takes
     */
    public int words() {
        return words;
    }

    /**
     * @return the number's bits, unsigned; those of a 64-bit number as a {@code long}
     */
    long bits(RegisterBlock block, int address, WordOrder order) {
        return switch (words) {
            case 1 -> block.uint16(address);
            case 2 -> block.uint32(address, order);
            default -> block.uint64(address, order);
        };
    }

    double decode(RegisterBlock block, int address, WordOrder order) {
        long bits = bits(block, address, order);
        return switch (this) {
            case INT16 -> (short) bits;
            case INT32 -> (int) bits;
            case UINT16, UINT32, INT64 -> bits;
            case UINT64 -> bits < 0 ? bits + TWO_TO_64 : bits;
            case FLOAT32 -> Float.intBitsToFloat((int) bits);
            case FLOAT64 -> Double.longBitsToDouble(bits);
        };
    }
}
