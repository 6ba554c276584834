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

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.ghgande.j2mod.modbus.msg.ExceptionResponse;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;
import com.ghgande.j2mod.modbus.msg.ReadInputRegistersRequest;
import com.ghgande.j2mod.modbus.msg.ReadInputRegistersResponse;
import com.ghgande.j2mod.modbus.msg.ReadMultipleRegistersRequest;
import com.ghgande.j2mod.modbus.msg.ReadMultipleRegistersResponse;
import com.ghgande.j2mod.modbus.msg.WriteSingleRegisterRequest;
import com.ghgande.j2mod.modbus.msg.WriteSingleRegisterResponse;
import com.ghgande.j2mod.modbus.procimg.InputRegister;
import com.ghgande.j2mod.modbus.procimg.SimpleRegister;

/**
 * What all transports share: turns requests into j2mod's messages and takes an answer only when unit, function and
 * length are those of its request.
 */
@NonNullByDefault
final class RegisterProtocol {
    private static final int EXCEPTION_BIT = 0x80;

    /** Sends one message and gets one back, in whatever frames. */
    @FunctionalInterface
    interface Carrier {
        /**
         * @param registers that the answer must hold; 0 for the answer to a write
         */
        ModbusResponse exchange(ModbusRequest request, int registers) throws ModbusException;
    }

    private final String address;
    private final Carrier carrier;

    /**
     * @param address names the connection in messages
     */
    RegisterProtocol(String address, Carrier carrier) {
        this.address = address;
        this.carrier = carrier;
    }

    int[] read(ReadRequest request) throws ModbusException {
        InputRegister[] registers = request.kind() == RegisterKind.HOLDING ? readHolding(request) : readInput(request);
        if (registers.length != request.count()) {
            throw malformed("%d registers instead of %d", registers.length, request.count());
        }
        return Arrays.stream(registers).mapToInt(InputRegister::toUnsignedShort).toArray();
    }

    private InputRegister[] readHolding(ReadRequest request) throws ModbusException {
        return exchange(request.unitId(), new ReadMultipleRegistersRequest(request.start(), request.count()),
                request.count(), ReadMultipleRegistersResponse.class).getRegisters();
    }

    private InputRegister[] readInput(ReadRequest request) throws ModbusException {
        return exchange(request.unitId(), new ReadInputRegistersRequest(request.start(), request.count()),
                request.count(), ReadInputRegistersResponse.class).getRegisters();
    }

    void write(WriteRequest request) throws ModbusException {
        WriteSingleRegisterResponse echo = exchange(request.unitId(),
                new WriteSingleRegisterRequest(request.address(), new SimpleRegister(request.value())), 0,
                WriteSingleRegisterResponse.class);
        if (echo.getReference() != request.address() || echo.getRegisterValue() != request.value()) {
            throw malformed("register %d = %d is confirmed as register %d = %d", request.address(), request.value(),
                    echo.getReference(), echo.getRegisterValue());
        }
    }

    private <T extends ModbusResponse> T exchange(int unitId, ModbusRequest request, int registers,
            Class<T> expected)
            throws ModbusException {
        request.setUnitID(unitId);
        ModbusResponse response = carrier.exchange(request, registers);
        if (response.getUnitID() != unitId) {
            throw new ModbusException(Fault.WRONG_UNIT,
                    "Unit " + response.getUnitID() + " answered instead of unit " + unitId);
        }
        if (response instanceof ExceptionResponse exception
                && response.getFunctionCode() == (request.getFunctionCode() | EXCEPTION_BIT)) {
            throw ModbusException.ofDevice(unitId, exception.getExceptionCode());
        }
        if (!expected.isInstance(response)) {
            throw malformed("function %d answered instead of %d", response.getFunctionCode(),
                    request.getFunctionCode());
        }
        return expected.cast(response);
    }

    ModbusException malformed(String format, Object... args) {
        return new ModbusException(Fault.MALFORMED,
                "Wrong answer from " + address + ": " + String.format(format, args));
    }
}
