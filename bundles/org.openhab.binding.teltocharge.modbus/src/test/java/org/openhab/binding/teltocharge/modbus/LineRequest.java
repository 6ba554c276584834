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
import java.util.Arrays;

/**
 * A request as a slave of any transport got it.
 *
 * @param number 1 for the first one that the slave ever got
 * @param operand number of registers, or the value to write
 */
record LineRequest(int number, int unit, int function, int address, int operand, Reply reply) {
    /** Answers in the frames of the transport. */
    interface Reply {
        void frame(int unit, int... pdu) throws IOException;

        /** Sends the front of what {@link #frame} would send. */
        void cutFrame(int length, int unit, int... pdu) throws IOException;
    }

    /** Answers a request, or not. */
    @FunctionalInterface
    interface Script {
        void answer(LineRequest request) throws IOException;
    }

    /** Answers correctly: the first word is the address asked for, the others are the request's number. */
    void answerNumbered() throws IOException {
        int[] words = new int[operand];
        Arrays.fill(words, number);
        words[0] = address;
        answer(words);
    }

    void answer(int... words) throws IOException {
        reply.frame(unit, ScriptedSlave.registers(function, words));
    }

    void echo() throws IOException {
        reply.frame(unit, function, address >> 8, address & 0xFF, operand >> 8, operand & 0xFF);
    }

    void answerException(int code) throws IOException {
        reply.frame(unit, function | 0x80, code);
    }
}
