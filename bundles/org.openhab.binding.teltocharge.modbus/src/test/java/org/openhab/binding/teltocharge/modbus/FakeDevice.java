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

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A device that holds registers by address and refuses all others with exception 2. */
public final class FakeDevice {
    private static final int WRITE_SINGLE = 6;
    private static final int ILLEGAL_ADDRESS = 2;

    private final Map<Integer, Integer> holding = new HashMap<>();
    private final Map<Integer, Integer> input = new HashMap<>();
    private final boolean knowsInput;
    private volatile int writes;

    /** @param knowsInput false for a device that does not answer function 4 at all */
    public FakeDevice(boolean knowsInput) {
        this.knowsInput = knowsInput;
    }

    public FakeDevice holding(int start, int... words) {
        return put(holding, start, words);
    }

    public FakeDevice input(int start, int... words) {
        return put(input, start, words);
    }

    /** Floats with the high word first, from a start address on. */
    public FakeDevice inputFloats(int start, double... values) {
        return input(start, words(values));
    }

    /** Floats with the high word first, from a start address on. */
    public FakeDevice holdingFloats(int start, double... values) {
        return holding(start, words(values));
    }

    private static int[] words(double... values) {
        int[] words = new int[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            int bits = Float.floatToIntBits((float) values[i]);
            words[2 * i] = bits >>> 16;
            words[2 * i + 1] = bits & 0xFFFF;
        }
        return words;
    }

    private FakeDevice put(Map<Integer, Integer> table, int start, int... words) {
        for (int i = 0; i < words.length; i++) {
            table.put(start + i, words[i]);
        }
        return this;
    }

    public int writes() {
        return writes;
    }

    void answer(LineRequest request) throws IOException {
        if (request.function() == WRITE_SINGLE) {
            writes++;
            request.echo();
            return;
        }
        boolean asksInput = request.function() == 4;
        if (asksInput && !knowsInput) {
            return;
        }
        Optional<int[]> words = words(asksInput ? input : holding, request.address(), request.operand());
        if (words.isPresent()) {
            request.answer(words.get());
        } else {
            request.answerException(ILLEGAL_ADDRESS);
        }
    }

    private static Optional<int[]> words(Map<Integer, Integer> table, int start, int count) {
        int[] words = new int[count];
        for (int i = 0; i < count; i++) {
            Integer word = table.get(start + i);
            if (word == null) {
                return Optional.empty();
            }
            words[i] = word;
        }
        return Optional.of(words);
    }
}
