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
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bytes of a serial line behind a gateway, over TCP.
 */
@NonNullByDefault
final class SocketLink implements ByteLink {
    private final Logger logger = LoggerFactory.getLogger(SocketLink.class);
    private final TcpEndpoint endpoint;
    private volatile boolean closed;
    private volatile @Nullable Socket socket;

    SocketLink(TcpEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void open() throws ModbusException {
        shut();
        Socket fresh = new Socket();
        socket = fresh;
        try {
            // The socket is visible before this check, so that a close from another thread cannot be missed.
            if (closed) {
                throw new IOException("Closed");
            }
            fresh.setTcpNoDelay(true);
            fresh.setKeepAlive(true);
            fresh.connect(new InetSocketAddress(endpoint.host(), endpoint.port()),
                    Math.toIntExact(endpoint.timeout().toMillis()));
        } catch (IOException e) {
            shut();
            throw closed
                    ? new ModbusException(Fault.NOT_OPEN, "Connection to " + endpoint + " is closed", e)
                    : new ModbusException(Fault.UNREACHABLE, "Cannot connect to " + endpoint + ": " + e.getMessage(),
                            e);
        }
    }

    private Socket opened() throws IOException {
        Socket open = socket;
        if (open == null) {
            throw new IOException("Not connected");
        }
        return open;
    }

    @Override
    public void send(byte[] bytes) throws IOException {
        opened().getOutputStream().write(bytes);
    }

    @Override
    public int receive(byte[] target, long patienceNanos) throws IOException {
        Socket open = opened();
        InputStream in = open.getInputStream();
        if (patienceNanos <= 0 && in.available() == 0) {
            return 0;
        }
        try {
            open.setSoTimeout((int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(patienceNanos)));
            int count = in.read(target);
            if (count < 0) {
                throw new IOException("The other side closed the connection");
            }
            return count;
        } catch (SocketTimeoutException e) {
            return 0;
        }
    }

    @Override
    public boolean isRenewable() {
        return true;
    }

    @Override
    public void shut() {
        Socket open = socket;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                logger.debug("Closing the connection to {} failed: {}", endpoint, e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        shut();
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
