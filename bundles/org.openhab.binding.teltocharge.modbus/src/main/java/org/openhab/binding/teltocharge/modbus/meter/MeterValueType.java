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
    INT16(1), UINT16(1), INT32(2), UINT32(2),
    /** IEEE 754 single precision. */
    FLOAT32(2);

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

    double decode(RegisterBlock block, int address, WordOrder order) {
        return switch (this) {
            case INT16 -> block.int16(address);
            case UINT16 -> block.uint16(address);
            case INT32 -> block.int32(address, order);
            case UINT32 -> block.uint32(address, order);
            case FLOAT32 -> block.float32(address, order);
        };
    }
}
