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

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.WriteRequest;
import org.openhab.binding.teltocharge.simulator.VirtualHouse;

/**
 * Lets the virtual house speak RTU frames on a socket, as a transparent gateway does. What the house does not answer is
 * not answered here either.
 */
final class RtuFront implements AutoCloseable {

    private static final int REQUEST_BYTES = 8;
    private static final int CRC_START = 0xFFFF;
    private static final int CRC_POLYNOMIAL = 0xA001;

    private final ModbusBus house;
    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

    RtuFront(VirtualHouse virtual) throws IOException {
        house = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", virtual.port(), Duration.ofMillis(300)),
                InstantSource.system());
        start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private static void start(Runnable job) {
        Thread thread = new Thread(job, "rtu-front");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket client = server.accept();
                clients.add(client);
                start(() -> serve(client));
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            byte[] request = new byte[REQUEST_BYTES];
            while (true) {
                in.readFully(request);
                byte[] answer = answer(request);
                if (answer.length > 0) {
                    client.getOutputStream().write(withCrc(answer));
                }
            }
        } catch (IOException e) {
            // The other side has gone, which is how each of these ends.
            clients.remove(client);
        }
    }

    private byte[] answer(byte[] request) {
        int unit = word(request, 0) >> 8;
        int function = word(request, 0) & 0xFF;
        int address = word(request, 2);
        int value = word(request, 4);
        try {
            if (function == 6) {
                house.write(new WriteRequest(unit, address, value, Priority.WRITE)).get();
                byte[] echo = new byte[6];
                System.arraycopy(request, 0, echo, 0, echo.length);
                return echo;
            }
            RegisterKind kind = function == 3 ? RegisterKind.HOLDING : RegisterKind.INPUT;
            RegisterBlock block = house.read(new ReadRequest(unit, kind, address, value, Priority.METER_READ)).get();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(unit);
            out.write(function);
            out.write(2 * value);
            for (int word : block.words()) {
                out.write(word >> 8);
                out.write(word);
            }
            return out.toByteArray();
        } catch (ExecutionException e) {
            return new byte[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new byte[0];
        }
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static byte[] withCrc(byte[] frame) {
        int crc = CRC_START;
        for (byte part : frame) {
            crc ^= part & 0xFF;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ CRC_POLYNOMIAL;
            }
        }
        byte[] result = java.util.Arrays.copyOf(frame, frame.length + 2);
        result[frame.length] = (byte) crc;
        result[frame.length + 1] = (byte) (crc >> 8);
        return result;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket client : clients) {
            client.close();
        }
        house.close();
    }
}
