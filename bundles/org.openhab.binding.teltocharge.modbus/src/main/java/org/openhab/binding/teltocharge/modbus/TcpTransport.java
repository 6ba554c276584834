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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.ghgande.j2mod.modbus.ModbusIOException;
import com.ghgande.j2mod.modbus.io.ModbusTCPTransport;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;

/**
 * Modbus TCP. Messages and frames are j2mod's; socket, transaction ids and checks are ours, because j2mod's own
 * transaction keeps the id of a failed request for the next one, retries and reconnects by itself, and does not check
 * the id of an exception answer. Here every request has an id of its own and every answer must match its request in
 * transaction, unit, function and length.
 */
@NonNullByDefault
final class TcpTransport implements Transport {
    private static final int ID_MASK = 0xFFFF;

    private final Logger logger = LoggerFactory.getLogger(TcpTransport.class);
    private final TcpEndpoint endpoint;
    private final RegisterProtocol protocol;
    private volatile boolean closed;
    private volatile @Nullable WatchedSocket socket;
    private @Nullable ModbusTCPTransport frames;
    private int transactionId;

    TcpTransport(TcpEndpoint endpoint) {
        this.endpoint = endpoint;
        this.protocol = new RegisterProtocol(endpoint.toString(), this::exchange);
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
        return protocol.read(request);
    }

    @Override
    public void write(WriteRequest request) throws ModbusException {
        protocol.write(request);
    }

    private ModbusResponse exchange(ModbusRequest request, int registers) throws ModbusException {
        WatchedSocket link = socket;
        ModbusTCPTransport carrier = frames;
        if (link == null || carrier == null) {
            throw notOpen();
        }
        transactionId = transactionId + 1 & ID_MASK;
        request.setTransactionID(transactionId);
        link.beginTransaction(endpoint.timeout());
        ModbusResponse response = send(link, carrier, request);
        if (response.getTransactionID() != request.getTransactionID() || response.getProtocolID() != 0) {
            throw protocol.malformed("transaction %d answered instead of %d", response.getTransactionID(),
                    request.getTransactionID());
        }
        return response;
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
