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
import org.openhab.binding.teltocharge.simulator.internal.meter.VirtualMeter;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusFault;

/**
 * A virtual meter on the simulated line.
 */
@NonNullByDefault
record MeterOnLine(int unitId, Duration answerTime, VirtualMeter meter) implements LineDevice {
    private static final int READ_HOLDING = 3;
    private static final int EXCEPTION_BIT = 0x80;
    private static final int WORD_MASK = 0xFFFF;

    @Override
    public byte[] answer(byte[] request) {
        ByteBuffer asked = ByteBuffer.wrap(request);
        int function = asked.get(1);
        int start = asked.getShort(2) & WORD_MASK;
        int count = asked.getShort(2 + Short.BYTES);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(unitId);
        try {
            int[] words = function == READ_HOLDING ? meter.readHolding(start, count) : meter.readInput(start, count);
            answer.write(function);
            answer.write(Short.BYTES * words.length);
            for (int word : words) {
                answer.write(word >> Byte.SIZE);
                answer.write(word);
            }
        } catch (ModbusFault e) {
            answer.write(function | EXCEPTION_BIT);
            answer.write(e.code().code());
        }
        return Crc16.sealed(answer.toByteArray());
    }
}
