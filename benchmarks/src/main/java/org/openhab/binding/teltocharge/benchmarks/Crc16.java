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

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The check sum of RTU ("MODBUS over Serial Line" V1.02, 6.2.2). */
@NonNullByDefault
final class Crc16 {
    private static final int START = 0xFFFF;
    private static final int POLYNOMIAL = 0xA001;
    private static final int LENGTH = 2;

    private Crc16() {
    }

    /** @return the bytes with their check sum behind them, low byte first */
    static byte[] sealed(byte[] bytes) {
        int crc = START;
        byte[] frame = new byte[bytes.length + LENGTH];
        for (int i = 0; i < bytes.length; i++) {
            frame[i] = bytes[i];
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ POLYNOMIAL;
            }
        }
        frame[bytes.length] = (byte) crc;
        frame[bytes.length + 1] = (byte) (crc >> Byte.SIZE);
        return frame;
    }
}
