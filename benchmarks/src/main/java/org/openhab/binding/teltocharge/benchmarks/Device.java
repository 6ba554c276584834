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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A device on the simulated line: answers every read of registers with the same image, and confirms every write.
 *
 * @param unitId 1-247
 * @param answerTime from the last byte of a request to the first byte of the answer
 * @param image registers from address 0 on
 */
@NonNullByDefault
record Device(int unitId, Duration answerTime, int[] image) implements LineDevice {
    /** The longest answer time that a Modbus master must expect of a device is not specified; this one is assumed. */
    private static final Duration CHARGER_ANSWER = Duration.ofMillis(20);
    /** Seen at an SDM230, and the silence that Eastron's manuals ask for. */
    private static final Duration METER_ANSWER = Duration.ofMillis(60);
    private static final int CHARGER_REGISTERS = 45;
    private static final int CHARGER_ID_REGISTER = 9;
    private static final int CHARGER_ID = 21571;
    private static final int METER_REGISTERS = 382;
    private static final int WRITE_SINGLE = 6;

    static Device charger(int unitId) {
        return charger(unitId, CHARGER_ANSWER);
    }

    static Device charger(int unitId, Duration answerTime) {
        int[] image = new int[CHARGER_REGISTERS];
        image[CHARGER_ID_REGISTER] = CHARGER_ID;
        return new Device(unitId, answerTime, image);
    }

    /** @return an SDM630: 230 V on each phase, and no current */
    static Device sdm630(int unitId) {
        int[] image = new int[METER_REGISTERS];
        int bits = Float.floatToIntBits(230f);
        for (int phase = 0; phase < 3; phase++) {
            image[2 * phase] = bits >>> Short.SIZE;
            image[2 * phase + 1] = bits & 0xFFFF;
        }
        return new Device(unitId, METER_ANSWER, image);
    }

    @Override
    public byte[] answer(byte[] request) {
        ByteBuffer asked = ByteBuffer.wrap(request);
        int function = asked.get(1);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(unitId);
        answer.write(function);
        if (function == WRITE_SINGLE) {
            answer.write(request, 2, Integer.BYTES);
        } else {
            int start = asked.getShort(2);
            int count = asked.getShort(2 + Short.BYTES);
            answer.write(Short.BYTES * count);
            for (int address = start; address < start + count; address++) {
                answer.write(image[address] >> Byte.SIZE);
                answer.write(image[address]);
            }
        }
        return Crc16.sealed(answer.toByteArray());
    }
}
