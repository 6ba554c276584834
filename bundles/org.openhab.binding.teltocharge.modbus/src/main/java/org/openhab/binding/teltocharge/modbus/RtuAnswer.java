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
package org.openhab.binding.teltocharge.modbus;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.ghgande.j2mod.modbus.util.ModbusUtil;

/**
 * Finds the answer to one request among the bytes that came from the line. RTU frames have no mark at their front, so
 * every position where the right unit and function stand is tried, and the check sum decides.
 *
 * @param unit who was asked
 * @param function 3, 4 or 6
 * @param dataBytes byte count that an answer to a read must name; without meaning for function 6
 */
@NonNullByDefault
record RtuAnswer(int unit, int function, int dataBytes) {
    private static final int EXCEPTION_BIT = 0x80;
    private static final int EXCEPTION_LENGTH = 5;
    private static final int WRITE_LENGTH = 8;
    /** Unit, function, byte count and check sum around the data of a read. */
    private static final int READ_OVERHEAD = 5;
    private static final int READ_HOLDING = 3;
    private static final int READ_INPUT = 4;
    private static final int WRITE_SINGLE = 6;
    private static final int CRC_LENGTH = 2;
    private static final int UNKNOWN = -1;

    /** What the bytes are so far. */
    enum Kind {
        /** More may come that makes an answer of it. */
        INCOMPLETE,
        /** The answer, or the device's exception to this request. */
        ANSWER,
        /** A sound frame, but another unit's or to another request. */
        FOREIGN,
        /** As long as the answer, but the check sum is wrong. */
        CORRUPT
    }

    /**
     * @param start where the frame begins, for {@link Kind#ANSWER} and {@link Kind#FOREIGN}
     * @param length of the frame, check sum included
     */
    record Finding(Kind kind, int start, int length) {
        static Finding without(Kind kind) {
            return new Finding(kind, 0, 0);
        }
    }

    /**
     * @return length of the whole answer, check sum included
     */
    int length() {
        return function == WRITE_SINGLE ? WRITE_LENGTH : READ_OVERHEAD + dataBytes;
    }

    /**
     * @param bytes received since the request
     * @param size how many of them count
     * @param ended true when no more will come
     */
    Finding find(byte[] bytes, int size, boolean ended) {
        boolean pending = false;
        boolean corrupt = false;
        for (int start = 0; start < size; start++) {
            int length = expectedLength(bytes, start, size);
            if (length == UNKNOWN) {
                continue;
            }
            if (start + length > size) {
                pending = true;
            } else if (isSound(bytes, start, length)) {
                return new Finding(Kind.ANSWER, start, length);
            } else {
                corrupt = true;
            }
        }
        if (pending && !ended) {
            return Finding.without(Kind.INCOMPLETE);
        }
        // Looked for only now: within an answer that is still coming in, any bytes may look like a frame by chance.
        Finding foreign = findForeign(bytes, size);
        return foreign.kind() == Kind.INCOMPLETE && corrupt ? Finding.without(Kind.CORRUPT) : foreign;
    }

    private int expectedLength(byte[] bytes, int start, int size) {
        if (byteAt(bytes, start) != unit) {
            return UNKNOWN;
        }
        if (start + 1 >= size) {
            return length();
        }
        int actual = byteAt(bytes, start + 1);
        if (actual == (function | EXCEPTION_BIT)) {
            return EXCEPTION_LENGTH;
        }
        boolean countFits = function == WRITE_SINGLE || start + 2 >= size
                || byteAt(bytes, start + 2) == dataBytes;
        return actual == function && countFits ? length() : UNKNOWN;
    }

    private static Finding findForeign(byte[] bytes, int size) {
        for (int start = 0; start + EXCEPTION_LENGTH <= size; start++) {
            int length = anyLength(bytes, start);
            if (start + length == size && isSound(bytes, start, length)) {
                return new Finding(Kind.FOREIGN, start, length);
            }
        }
        return Finding.without(Kind.INCOMPLETE);
    }

    private static int anyLength(byte[] bytes, int start) {
        int actual = byteAt(bytes, start + 1);
        return switch (actual) {
            case READ_HOLDING, READ_INPUT -> READ_OVERHEAD + byteAt(bytes, start + 2);
            case WRITE_SINGLE -> WRITE_LENGTH;
            default -> (actual & EXCEPTION_BIT) == 0 ? UNKNOWN : EXCEPTION_LENGTH;
        };
    }

    private static boolean isSound(byte[] bytes, int start, int length) {
        int[] crc = ModbusUtil.calculateCRC(bytes, start, start + length - CRC_LENGTH);
        int end = start + length;
        return byteAt(bytes, end - 2) == crc[0] && byteAt(bytes, end - 1) == crc[1];
    }

    private static int byteAt(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}
