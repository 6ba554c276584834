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

import java.nio.ByteBuffer;

import org.openhab.binding.teltocharge.modbus.WordOrder;
import org.openhab.binding.teltocharge.modbus.meter.MeterValueType;

/**
 * Lays numbers out in registers as meters do. It is the counterpart of what the add-on decodes with and shares no code
 * with it, so that a mistake in either shows.
 */
final class RawNumber {

    private static final int BYTES = 8;

    private RawNumber() {
    }

    /**
     * @param number a whole number is rounded to the nearest
     * @return the registers, 0 to 65535 each, in the order in which they are on the wire
     */
    static int[] encode(MeterValueType type, WordOrder order, double number) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        switch (type) {
            case INT16, UINT16 -> bytes.putShort((short) Math.round(number));
            case INT32, UINT32 -> bytes.putInt((int) Math.round(number));
            case INT64, UINT64 -> bytes.putLong(Math.round(number));
            case FLOAT32 -> bytes.putFloat((float) number);
            case FLOAT64 -> bytes.putDouble(number);
        }
        bytes.flip();
        int[] words = new int[bytes.remaining() / Short.BYTES];
        for (int i = 0; i < words.length; i++) {
            int place = order == WordOrder.HIGH_WORD_FIRST ? i : words.length - 1 - i;
            words[place] = Short.toUnsignedInt(bytes.getShort());
        }
        return words;
    }

    /**
     * @param text of at most twice as many letters as there are registers; the rest is filled with blanks
     * @param swapped true when the first letter of each register is in its low byte
     */
    static int[] encode(String text, int registers, boolean swapped) {
        String filled = text + " ".repeat(2 * registers - text.length());
        int[] words = new int[registers];
        for (int i = 0; i < registers; i++) {
            int first = filled.charAt(2 * i);
            int second = filled.charAt(2 * i + 1);
            words[i] = swapped ? second << Byte.SIZE | first : first << Byte.SIZE | second;
        }
        return words;
    }

    /** The digits of a text, four in each register. */
    static int[] encodeDigits(String digits, int registers) {
        int[] words = new int[registers];
        for (int i = 0; i < registers; i++) {
            words[i] = Integer.parseInt(digits.substring(4 * i, 4 * i + 4), 16);
        }
        return words;
    }
}
