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

import java.util.HexFormat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WordOrder;

/**
 * Where a meter keeps a text, such as its serial number.
 *
 * @param address first register
 * @param registers how many
 * @param wordOrder of a number; at most four registers then
 */
@NonNullByDefault
public record MeterText(int address, int registers, TextForm form, WordOrder wordOrder) {
    /**
     * @return without what is no letter, digit or sign of ASCII at either end; a number that is no text is empty
     */
    String read(RegisterBlock block) {
        return switch (form) {
            case ASCII -> letters(block, Byte.SIZE, 0);
            case ASCII_SWAPPED -> letters(block, 0, Byte.SIZE);
            case HEX_DIGITS -> digits(block);
            case NUMBER -> Long.toUnsignedString(number(block));
        };
    }

    private String letters(RegisterBlock block, int firstShift, int secondShift) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < registers; i++) {
            int word = block.uint16(address + i);
            append(text, word >> firstShift & 0xFF);
            append(text, word >> secondShift & 0xFF);
        }
        return text.toString().strip();
    }

    private static void append(StringBuilder text, int letter) {
        if (letter >= ' ' && letter <= '~') {
            text.append((char) letter);
        }
    }

    private String digits(RegisterBlock block) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < registers; i++) {
            text.append(HexFormat.of().toHexDigits((short) block.uint16(address + i)));
        }
        return text.toString();
    }

    private long number(RegisterBlock block) {
        MeterValueType type = switch (registers) {
            case 1 -> MeterValueType.UINT16;
            case 2 -> MeterValueType.UINT32;
            default -> MeterValueType.UINT64;
        };
        return type.bits(block, address, wordOrder);
    }
}
