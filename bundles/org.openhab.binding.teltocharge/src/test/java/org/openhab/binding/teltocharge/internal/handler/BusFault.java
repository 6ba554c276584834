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
package org.openhab.binding.teltocharge.internal.handler;

import java.util.Arrays;

/** What can happen to an answer on its way from a device to us. */
enum BusFault {
    NONE,
    /** The connection stays, and nothing comes any more: a cable cut behind a gateway, a router that forgot. */
    HALF_OPEN,
    /** Every answer comes when nobody waits for it any longer. */
    LATE,
    /** The connection is closed, and so is every new one: a gateway that restarts. */
    CLOSED,
    /** A gateway that mixes up the transaction ids. */
    OTHER_TRANSACTION, WRONG_CRC,
    /** Bytes that are none before each frame, as a line without termination makes them. */
    NOISE, CUT_OFF, ILLEGAL_FUNCTION(1), ILLEGAL_DATA_ADDRESS(2), ILLEGAL_DATA_VALUE(3), SERVER_DEVICE_FAILURE(
            4), ACKNOWLEDGE(5), SERVER_DEVICE_BUSY(6), GATEWAY_TARGET_FAILED_TO_RESPOND(11);

    private static final int MBAP_BYTES = 7;
    private static final int EXCEPTION_FLAG = 0x80;

    private final int exceptionCode;

    BusFault() {
        this(0);
    }

    BusFault(int exceptionCode) {
        this.exceptionCode = exceptionCode;
    }

    /** Whether answers are held back altogether. */
    boolean swallows() {
        return this == HALF_OPEN || this == CLOSED;
    }

    /**
     * @param answer a whole frame, Modbus TCP for exceptions and transaction ids
     * @return what arrives of it
     */
    byte[] apply(byte[] answer) {
        if (exceptionCode > 0) {
            byte[] refusal = Arrays.copyOf(answer, MBAP_BYTES + 2);
            refusal[5] = 3;
            refusal[MBAP_BYTES] = (byte) (answer[MBAP_BYTES] | EXCEPTION_FLAG);
            refusal[MBAP_BYTES + 1] = (byte) exceptionCode;
            return refusal;
        }
        return switch (this) {
            case OTHER_TRANSACTION -> changed(answer, 1);
            case WRONG_CRC -> changed(answer, answer.length - 1);
            case NOISE -> {
                byte[] noisy = new byte[answer.length + 2];
                noisy[0] = (byte) 0xFE;
                noisy[1] = (byte) 0xF0;
                System.arraycopy(answer, 0, noisy, 2, answer.length);
                yield noisy;
            }
            case CUT_OFF -> Arrays.copyOf(answer, answer.length / 2);
            default -> answer;
        };
    }

    private static byte[] changed(byte[] answer, int at) {
        byte[] result = answer.clone();
        result[at] ^= 0x55;
        return result;
    }
}
