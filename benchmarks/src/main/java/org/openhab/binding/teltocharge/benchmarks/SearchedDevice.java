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
package org.openhab.binding.teltocharge.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.search.LineSetting;

/**
 * A device that a search is to find: it answers with its registers and refuses all others with exception 2.
 *
 * @param setting of its line
 * @param answerTime from the end of a request to the begin of the answer
 * @param holding registers by address
 * @param input registers by address
 */
@NonNullByDefault
record SearchedDevice(LineSetting setting, int unitId, Duration answerTime, Map<Integer, Integer> holding,
        Map<Integer, Integer> input) {
    static final LineSetting USUAL = new LineSetting(9600, Parity.NONE, 1);

    /** Makers name 40 to 60 ms; see the research on meters. */
    private static final Duration USUAL_ANSWER = Duration.ofMillis(50);
    private static final int READ_HOLDING = 3;
    private static final int EXCEPTION_BIT = 0x80;
    private static final int ILLEGAL_ADDRESS = 2;
    private static final int WORD_MASK = 0xFFFF;

    /** A new device without registers. */
    private static SearchedDevice of(LineSetting setting, int unitId) {
        return new SearchedDevice(setting, unitId, USUAL_ANSWER, new HashMap<>(), new HashMap<>());
    }

    /** A TeltoCharge without a car, as it leaves the factory. */
    static SearchedDevice charger() {
        SearchedDevice device = of(USUAL, 1);
        fill(device.holding, 0, 45);
        put(device.holding, 0, 230, 230, 230);
        put(device.holding, 6, 7);
        put(device.holding, 9, 21571);
        put(device.holding, 23, 2110, 0x3A2F, 0x0123, 11602);
        return device;
    }

    /** An Eastron SDM630, by default of the factory at unit id 1. */
    static SearchedDevice sdm630(int unitId) {
        SearchedDevice device = of(USUAL, unitId);
        fill(device.input, 0, 80);
        floats(device.input, 0, 230, 231, 232, 1, 2, 3, 230, 462, 696);
        floats(device.input, 70, 50, 1234, 56);
        return device;
    }

    /** An Inepro PRO380 as it leaves the factory. */
    static SearchedDevice pro380() {
        return pro380(new LineSetting(9600, Parity.EVEN, 1), 1);
    }

    static SearchedDevice pro380(LineSetting setting, int unitId) {
        SearchedDevice device = of(setting, unitId);
        put(device.holding, 0x4000, 0x2209, 0x1039, 0x0102, unitId, 9600, 0, 0, 0, 0, 0);
        fill(device.holding, 0x5000, 80);
        floats(device.holding, 0x5002, 230, 231, 232, 50, 0, 1, 2, 3, 1.4, 0.23, 0.46, 0.7);
        fill(device.holding, 0x6000, 60);
        return device;
    }

    /** An Eastron SDM120 as it leaves the factory. */
    static SearchedDevice sdm120() {
        return sdm120(new LineSetting(2400, Parity.NONE, 1), 1);
    }

    static SearchedDevice sdm120(LineSetting setting, int unitId) {
        SearchedDevice device = of(setting, unitId);
        put(device.holding, 0xFC00, 0x0012, 0x3456, 0x0020, 0x0101);
        fill(device.input, 0, 80);
        floats(device.input, 0, 230);
        floats(device.input, 6, 2);
        floats(device.input, 12, 460);
        floats(device.input, 70, 50, 1234, 56);
        return device;
    }

    /** A Smartstuff P1 Modbus dongle as it leaves the factory. */
    static SearchedDevice p1Dongle() {
        SearchedDevice device = of(new LineSetting(38400, Parity.EVEN, 1), 43);
        fill(device.holding, 0, 120);
        put(device.holding, 0x12, 3, 0x8270, 3, 0x8270, 3, 0x8270, 0, 1000, 0, 2000, 0, 3000);
        put(device.holding, 0x26, 0, 230, 0, 460, 0, 690);
        put(device.holding, 0x6C, 1, 0x0200, 0x5031, 0x4D33);
        return device;
    }

    private static void put(Map<Integer, Integer> registers, int start, int... words) {
        for (int i = 0; i < words.length; i++) {
            registers.put(start + i, words[i]);
        }
    }

    private static void fill(Map<Integer, Integer> registers, int start, int count) {
        put(registers, start, new int[count]);
    }

    private static void floats(Map<Integer, Integer> registers, int start, double... values) {
        for (int i = 0; i < values.length; i++) {
            int bits = Float.floatToIntBits((float) values[i]);
            put(registers, start + 2 * i, bits >>> Short.SIZE, bits & WORD_MASK);
        }
    }

    boolean hears(LineSetting other) {
        return setting.baud() == other.baud() && setting.parity() == other.parity();
    }

    /**
     * @param request of function 3 or 4
     * @return unit, function and data, without a check sum
     */
    byte[] answer(ByteBuffer request) {
        int function = request.get(1);
        int start = request.getShort(2) & WORD_MASK;
        int count = request.getShort(2 + Short.BYTES);
        Map<Integer, Integer> registers = function == READ_HOLDING ? holding : input;
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(unitId);
        if (!holdsAll(registers, start, count)) {
            answer.write(function | EXCEPTION_BIT);
            answer.write(ILLEGAL_ADDRESS);
            return answer.toByteArray();
        }
        answer.write(function);
        answer.write(Short.BYTES * count);
        for (int address = start; address < start + count; address++) {
            int word = registers.getOrDefault(address, 0);
            answer.write(word >> Byte.SIZE);
            answer.write(word);
        }
        return answer.toByteArray();
    }

    private static boolean holdsAll(Map<Integer, Integer> registers, int start, int count) {
        for (int address = start; address < start + count; address++) {
            if (!registers.containsKey(address)) {
                return false;
            }
        }
        return true;
    }
}
