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

import java.time.Instant;
import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Consecutive registers as read in one transaction. All accessors take the address on the wire, not an index, and throw
 * {@link IndexOutOfBoundsException} for a register outside the block.
 *
 * @param start address of the first register
 * @param words one raw value per register, 0-65535; copied in and out
 * @param requestedAt when the request went out: the device measured no earlier than its own last update before this
 * @param receivedAt when the answer was complete
 */
@NonNullByDefault
public record RegisterBlock(int start, int[] words, Instant requestedAt, Instant receivedAt) {
    private static final int WORD_BITS = 16;
    private static final int WORD_MASK = 0xFFFF;
    private static final int WORDS_32 = 2;
    private static final int WORDS_64 = 4;

    public RegisterBlock {
        words = words.clone();
        for (int word : words) {
            if (word < 0 || word > WORD_MASK) {
                throw new IllegalArgumentException("Register value " + word + " is not in 0-65535");
            }
        }
    }

    @Override
    public int[] words() {
        return words.clone();
    }

    public int count() {
        return words.length;
    }

    public boolean covers(int address, int length) {
        return address >= start && address + length <= start + words.length;
    }

    public int uint16(int address) {
        if (!covers(address, 1)) {
            throw new IndexOutOfBoundsException(
                    "Register " + address + " is not in " + start + "-" + (start + words.length - 1));
        }
        return words[address - start];
    }

    public short int16(int address) {
        return (short) uint16(address);
    }

    public long uint32(int address, WordOrder order) {
        return bits(address, WORDS_32, order);
    }

    public int int32(int address, WordOrder order) {
        return (int) bits(address, WORDS_32, order);
    }

    /**
     * @return the 64 bits; a value from 2^63 on comes out negative, as with {@link Long#parseUnsignedLong(String)}
     */
    public long uint64(int address, WordOrder order) {
        return bits(address, WORDS_64, order);
    }

    public float float32(int address, WordOrder order) {
        return Float.intBitsToFloat(int32(address, order));
    }

    private long bits(int address, int length, WordOrder order) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            int offset = order == WordOrder.HIGH_WORD_FIRST ? i : length - 1 - i;
            value = value << WORD_BITS | uint16(address + offset);
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegisterBlock block && start == block.start && Arrays.equals(words, block.words)
                && requestedAt.equals(block.requestedAt) && receivedAt.equals(block.receivedAt);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + start;
    }

    @Override
    public String toString() {
        return "RegisterBlock[start=" + start + ", words=" + Arrays.toString(words) + ", requestedAt=" + requestedAt
                + ", receivedAt=" + receivedAt + "]";
    }
}
