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

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/** A gateway that passes RTU frames on unchanged, with devices behind it. */
public final class RtuFront implements AutoCloseable {

    private static final int REQUEST_BYTES = 8;
    private static final int CRC_BYTES = 2;

    private final Map<Integer, RegisterDevice> devices;
    private final ServerSocket server;

    public RtuFront(Map<Integer, RegisterDevice> devices) throws IOException {
        this.devices = Map.copyOf(devices);
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "rtu-front");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.setTcpNoDelay(true);
                DataInputStream in = new DataInputStream(socket.getInputStream());
                while (true) {
                    byte[] request = new byte[REQUEST_BYTES];
                    in.readFully(request);
                    answer(request, socket.getOutputStream());
                }
            } catch (EOFException e) {
                // The bus has ended its connection.
                continue;
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void answer(byte[] request, OutputStream out) throws IOException {
        RegisterDevice device = devices.get(request[0] & 0xFF);
        if (crc(request, REQUEST_BYTES - CRC_BYTES) != trailer(request) || device == null || !device.answers()) {
            return;
        }
        byte[] pdu = PduProcessor.answer(device, Arrays.copyOfRange(request, 1, REQUEST_BYTES - CRC_BYTES));
        ByteBuffer frame = ByteBuffer.allocate(1 + pdu.length + CRC_BYTES).put(request[0]).put(pdu);
        int crc = crc(frame.array(), 1 + pdu.length);
        out.write(frame.put((byte) crc).put((byte) (crc >> Byte.SIZE)).array());
        out.flush();
    }

    private static int trailer(byte[] frame) {
        return (frame[frame.length - 1] & 0xFF) << Byte.SIZE | frame[frame.length - 2] & 0xFF;
    }

    /** "MODBUS over Serial Line" V1.02, 6.2.2. */
    private static int crc(byte[] bytes, int length) {
        int crc = 0xFFFF;
        for (int i = 0; i < length; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xA001;
            }
        }
        return crc;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
