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

import java.util.Arrays;

/** The check sum of RTU, bit by bit as "MODBUS over Serial Line" V1.02, 6.2.2 describes it. */
public final class Crc16 {
    private Crc16() {
    }

    /** @return the bytes and behind them their check sum, low byte first */
    public static byte[] sealed(int... bytes) {
        int crc = 0xFFFF;
        byte[] frame = new byte[bytes.length + 2];
        for (int i = 0; i < bytes.length; i++) {
            frame[i] = (byte) bytes[i];
            crc ^= bytes[i];
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xA001;
            }
        }
        frame[bytes.length] = (byte) crc;
        frame[bytes.length + 1] = (byte) (crc >> 8);
        return frame;
    }

    public static boolean isSound(byte[] frame) {
        int[] head = new int[frame.length - 2];
        for (int i = 0; i < head.length; i++) {
            head[i] = frame[i] & 0xFF;
        }
        return Arrays.equals(sealed(head), frame);
    }
}
