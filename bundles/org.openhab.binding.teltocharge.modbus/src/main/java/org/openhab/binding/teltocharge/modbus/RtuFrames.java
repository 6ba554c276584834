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

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.ghgande.j2mod.modbus.msg.ExceptionResponse;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;
import com.ghgande.j2mod.modbus.util.ModbusUtil;

/**
 * Puts j2mod's messages into RTU frames and takes them out again.
 */
@NonNullByDefault
final class RtuFrames {
    private static final int EXCEPTION_BIT = 0x80;
    private static final int FUNCTION_AT = 1;

    private RtuFrames() {
    }

    /**
     * @return unit, function, data and check sum (low byte first)
     */
    static byte[] encode(ModbusRequest request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        request.setHeadless();
        request.writeTo(new DataOutputStream(bytes));
        int[] crc = ModbusUtil.calculateCRC(bytes.toByteArray(), 0, bytes.size());
        bytes.write(crc[0]);
        bytes.write(crc[1]);
        return bytes.toByteArray();
    }

    /**
     * @param bytes holds a frame whose check sum is right
     */
    static ModbusResponse decode(byte[] bytes, int start, int length) throws IOException {
        int function = bytes[start + FUNCTION_AT] & 0xFF;
        ModbusResponse response = (function & EXCEPTION_BIT) == 0
                ? ModbusResponse.createModbusResponse(function)
                : new ExceptionResponse();
        response.setHeadless();
        response.readFrom(new DataInputStream(new ByteArrayInputStream(bytes, start, length)));
        return response;
    }
}
