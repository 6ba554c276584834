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
import java.net.InetSocketAddress;
import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.ghgande.j2mod.modbus.ModbusIOException;
import com.ghgande.j2mod.modbus.io.ModbusTCPTransport;
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
 * Modbus TCP. Messages and frames are j2mod's; socket, transaction ids and checks are ours, because j2mod's own
 * transaction keeps the id of a failed request for the next one, retries and reconnects by itself, and does not check
 * the id of an exception answer. Here every request has an id of its own and every answer must match its request in
 * transaction, unit, function and length.
 */
@NonNullByDefault
final class TcpTransport implements Transport {
    private static final int ID_MASK = 0xFFFF;
    private static final int EXCEPTION_BIT = 0x80;

    private final Logger logger = LoggerFactory.getLogger(TcpTransport.class);
    private final TcpEndpoint endpoint;
    private volatile boolean closed;
    private volatile @Nullable WatchedSocket socket;
    private @Nullable ModbusTCPTransport frames;
    private int transactionId;

    TcpTransport(TcpEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void connect() throws ModbusException {
        disconnect();
        WatchedSocket fresh = new WatchedSocket();
        socket = fresh;
        try {
            // The socket is visible before this check, so that a close from another thread cannot be missed.
            if (closed) {
                throw new IOException("Closed");
            }
            fresh.setTcpNoDelay(true);
            fresh.setKeepAlive(true);
            fresh.connect(new InetSocketAddress(endpoint.host(), endpoint.port()), timeoutMillis());
            ModbusTCPTransport opened = new ModbusTCPTransport();
            opened.setSocket(fresh);
            frames = opened;
        } catch (IOException e) {
            disconnect();
            throw closed
                    ? notOpen()
                    : new ModbusException(Fault.UNREACHABLE, "Cannot connect to " + endpoint + ": " + e.getMessage(),
                            e);
        }
    }

    private int timeoutMillis() {
        return Math.toIntExact(endpoint.timeout().toMillis());
    }

    @Override
    public int[] read(ReadRequest request) throws ModbusException {
        InputRegister[] registers = request.kind() == RegisterKind.HOLDING ? readHolding(request) : readInput(request);
        if (registers.length != request.count()) {
            throw malformed("%d registers instead of %d", registers.length, request.count());
        }
        return Arrays.stream(registers).mapToInt(InputRegister::toUnsignedShort).toArray();
    }

    private InputRegister[] readHolding(ReadRequest request) throws ModbusException {
        return exchange(request.unitId(), new ReadMultipleRegistersRequest(request.start(), request.count()),
                ReadMultipleRegistersResponse.class).getRegisters();
    }

    private InputRegister[] readInput(ReadRequest request) throws ModbusException {
        return exchange(request.unitId(), new ReadInputRegistersRequest(request.start(), request.count()),
                ReadInputRegistersResponse.class).getRegisters();
    }

    @Override
    public void write(WriteRequest request) throws ModbusException {
        WriteSingleRegisterResponse echo = exchange(request.unitId(),
                new WriteSingleRegisterRequest(request.address(),
                        new SimpleRegister(request.value())),
                WriteSingleRegisterResponse.class);
        if (echo.getReference() != request.address() || echo.getRegisterValue() != request.value()) {
            throw malformed("register %d = %d is confirmed as register %d = %d", request.address(), request.value(),
                    echo.getReference(), echo.getRegisterValue());
        }
    }

    private <T extends ModbusResponse> T exchange(int unitId, ModbusRequest request, Class<T> expected)
            throws ModbusException {
        WatchedSocket link = socket;
        ModbusTCPTransport carrier = frames;
        if (link == null || carrier == null) {
            throw notOpen();
        }
        transactionId = transactionId + 1 & ID_MASK;
        request.setTransactionID(transactionId);
        request.setUnitID(unitId);
        link.beginTransaction(endpoint.timeout());
        ModbusResponse response = send(link, carrier, request);
        return verified(request, response, expected);
    }

    private ModbusResponse send(WatchedSocket link, ModbusTCPTransport carrier, ModbusRequest request)
            throws ModbusException {
        try {
            carrier.writeRequest(request);
        } catch (ModbusIOException e) {
            throw closed ? notOpen() : new ModbusException(Fault.CLOSED, "Cannot send to " + endpoint, e);
        }
        try {
            return carrier.readResponse();
        } catch (ModbusIOException e) {
            throw closed ? notOpen() : readFailure(link, request.getUnitID(), e);
        }
    }

    private ModbusException readFailure(WatchedSocket link, int unitId, ModbusIOException cause) {
        if (link.isLost()) {
            return new ModbusException(Fault.CLOSED, endpoint + " closed the connection", cause);
        }
        if (link.isTimedOut() && link.received() == 0) {
            return new ModbusException(Fault.TIMEOUT, "No answer of unit " + unitId + " at " + endpoint + " within "
                    + endpoint.timeout().toMillis() + " ms", cause);
        }
        return new ModbusException(Fault.MALFORMED,
                "Unusable answer of unit " + unitId + " at " + endpoint + " after " + link.received() + " bytes",
                cause);
    }

    private <T extends ModbusResponse> T verified(ModbusRequest request, ModbusResponse response, Class<T> expected)
            throws ModbusException {
        if (response.getTransactionID() != request.getTransactionID() || response.getProtocolID() != 0) {
            throw malformed("transaction %d answered instead of %d", response.getTransactionID(),
                    request.getTransactionID());
        }
        if (response.getUnitID() != request.getUnitID()) {
            throw new ModbusException(Fault.WRONG_UNIT,
                    "Unit " + response.getUnitID() + " answered instead of unit " + request.getUnitID());
        }
        if (response instanceof ExceptionResponse exception
                && response.getFunctionCode() == (request.getFunctionCode() | EXCEPTION_BIT)) {
            throw ModbusException.ofDevice(response.getUnitID(), exception.getExceptionCode());
        }
        if (!expected.isInstance(response)) {
            throw malformed("function %d answered instead of %d", response.getFunctionCode(),
                    request.getFunctionCode());
        }
        return expected.cast(response);
    }

    private ModbusException malformed(String format, Object... args) {
        return new ModbusException(Fault.MALFORMED,
                "Wrong answer from " + endpoint + ": " + String.format(format, args));
    }

    private ModbusException notOpen() {
        return new ModbusException(Fault.NOT_OPEN, "Connection to " + endpoint + " is not open");
    }

    @Override
    public void disconnect() {
        frames = null;
        closeSocket();
    }

    @Override
    public void close() {
        closed = true;
        closeSocket();
    }

    private void closeSocket() {
        WatchedSocket open = socket;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                logger.debug("Closing the connection to {} failed: {}", endpoint, e.getMessage());
            }
        }
    }
}
