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
package org.openhab.binding.teltocharge.simulator.internal.slave;

import java.nio.ByteBuffer;

/**
 * Turns a request PDU (function code and data) into the answer PDU. Layouts and limits are those of the Modbus
 * application protocol V1.1b3, sections 6.3, 6.4, 6.6 and 6.12.
 */
final class PduProcessor {

    private static final int READ_HOLDING = 3;
    private static final int READ_INPUT = 4;
    private static final int WRITE_SINGLE = 6;
    private static final int WRITE_MULTIPLE = 16;
    private static final int EXCEPTION_FLAG = 0x80;
    private static final int MAX_READ = 125;
    private static final int MAX_WRITE = 123;
    private static final int ADDRESS_SPACE = 0x10000;

    private PduProcessor() {
    }

    static byte[] answer(RegisterDevice device, byte[] request) {
        int function = request[0] & 0xFF;
        try {
            return execute(device, function, ByteBuffer.wrap(request, 1, request.length - 1).slice());
        } catch (ModbusFault fault) {
            return new byte[]{(byte) (function | EXCEPTION_FLAG), (byte) fault.code().code()};
        }
    }

    private static byte[] execute(RegisterDevice device, int function, ByteBuffer data) throws ModbusFault {
        return switch (function) {
            case READ_HOLDING, READ_INPUT -> read(device, function, data);
            case WRITE_SINGLE -> writeSingle(device, data);
            case WRITE_MULTIPLE -> writeMultiple(device, data);
            default -> throw new ModbusFault(ExceptionCode.ILLEGAL_FUNCTION, "Function " + function);
        };
    }

    private static byte[] read(RegisterDevice device, int function, ByteBuffer data) throws ModbusFault {
        requireLength(data.remaining() == 4);
        int start = word(data);
        int count = word(data);
        requireRange(start, count, MAX_READ);
        int[] words = function == READ_HOLDING ? device.readHolding(start, count) : device.readInput(start, count);
        ByteBuffer answer = ByteBuffer.allocate(2 + 2 * words.length).put((byte) function)
                .put((byte) (2 * words.length));
        for (int word : words) {
            answer.putShort((short) word);
        }
        return answer.array();
    }

    private static byte[] writeSingle(RegisterDevice device, ByteBuffer data) throws ModbusFault {
        requireLength(data.remaining() == 4);
        int address = word(data);
        int value = word(data);
        device.write(address, new int[]{value});
        return ByteBuffer.allocate(5).put((byte) WRITE_SINGLE).putShort((short) address).putShort((short) value)
                .array();
    }

    private static byte[] writeMultiple(RegisterDevice device, ByteBuffer data) throws ModbusFault {
        requireLength(data.remaining() >= 5);
        int start = word(data);
        int count = word(data);
        int bytes = data.get() & 0xFF;
        requireRange(start, count, MAX_WRITE);
        requireLength(bytes == 2 * count && data.remaining() == bytes);
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[i] = word(data);
        }
        device.write(start, values);
        return ByteBuffer.allocate(5).put((byte) WRITE_MULTIPLE).putShort((short) start).putShort((short) count)
                .array();
    }

    private static int word(ByteBuffer data) {
        return data.getShort() & 0xFFFF;
    }

    private static void requireLength(boolean right) throws ModbusFault {
        if (!right) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_VALUE, "Wrong length");
        }
    }

    private static void requireRange(int start, int count, int maxCount) throws ModbusFault {
        if (count < 1 || count > maxCount) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_VALUE, "Count " + count);
        }
        if (start + count > ADDRESS_SPACE) {
            throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_ADDRESS, "Start " + start + ", count " + count);
        }
    }
}
