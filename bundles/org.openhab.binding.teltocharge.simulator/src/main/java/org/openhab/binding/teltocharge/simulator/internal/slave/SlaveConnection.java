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
package org.openhab.binding.teltocharge.simulator.internal.slave;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves one client until either side closes the connection. */
final class SlaveConnection implements Runnable, Closeable {

    private final Logger logger = LoggerFactory.getLogger(SlaveConnection.class);
    private final Socket socket;
    private final Map<Integer, RegisterDevice> devices;

    SlaveConnection(Socket socket, Map<Integer, RegisterDevice> devices) {
        this.socket = socket;
        this.devices = devices;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            OutputStream out = socket.getOutputStream();
            while (!socket.isClosed()) {
                serve(MbapFrame.read(in), out);
            }
        } catch (IOException e) {
            logger.debug("Connection from {} ended: {}", socket.getRemoteSocketAddress(), e.toString());
        }
    }

    private void serve(MbapFrame request, OutputStream out) throws IOException {
        @Nullable
        RegisterDevice device = devices.get(request.unitId());
        // As on a serial bus: where nobody has that address, or the device is off, nothing comes back.
        if (device == null || !device.answers()) {
            return;
        }
        byte[] answer = PduProcessor.answer(device, request.pdu());
        new MbapFrame(request.transactionId(), request.unitId(), answer).write(out);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
