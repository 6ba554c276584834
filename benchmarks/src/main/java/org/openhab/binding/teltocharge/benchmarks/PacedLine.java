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

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A serial line behind a transparent gateway, with devices on it: every byte takes the time that it takes at 9600 baud,
 * usually with 8 data bits, no parity and one stop bit. Requests are paced as a whole, answers byte by byte.
 */
@NonNullByDefault
final class PacedLine implements AutoCloseable {
    /** Ten bits at 9600 baud. */
    static final long CHARACTER_NANOS = 1_041_667;
    static final int REQUEST_LENGTH = 8;
    /** Below this the thread spins, since the system wakes it up too late. */
    private static final long SPIN_NANOS = 150_000;

    private static final int USUAL_BITS = 10;

    private final List<? extends LineDevice> devices;
    private final long characterNanos;
    private final ServerSocket server;

    PacedLine(List<? extends LineDevice> devices) throws IOException {
        this(devices, USUAL_BITS);
    }

    /**
     * @param bits of a character, with start, parity and stop bits
     */
    PacedLine(List<? extends LineDevice> devices, int bits) throws IOException {
        this.devices = List.copyOf(devices);
        characterNanos = CHARACTER_NANOS * bits / USUAL_BITS;
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "paced-line");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.setTcpNoDelay(true);
                DataInputStream in = new DataInputStream(socket.getInputStream());
                while (true) {
                    byte[] request = new byte[REQUEST_LENGTH];
                    in.readFully(request);
                    answer(request, System.nanoTime(), socket.getOutputStream());
                }
            } catch (EOFException e) {
                // The bus has ended its connection, and makes another one if it is not closed.
                continue;
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new IllegalStateException("The simulated line broke", e);
                }
            }
        }
    }

    private void answer(byte[] request, long begun, OutputStream out) throws IOException {
        for (LineDevice device : devices) {
            if (device.unitId() == request[0]) {
                byte[] answer = device.answer(request);
                long start = begun + REQUEST_LENGTH * characterNanos + device.answerTime().toNanos();
                for (int i = 0; i < answer.length; i++) {
                    waitUntil(start + (i + 1) * characterNanos);
                    out.write(answer[i]);
                }
            }
        }
    }

    private static void waitUntil(long nanos) {
        long left = nanos - System.nanoTime();
        while (left > 0) {
            if (left > SPIN_NANOS) {
                LockSupport.parkNanos(left - SPIN_NANOS);
            } else {
                Thread.onSpinWait();
            }
            left = nanos - System.nanoTime();
        }
    }

    /**
     * @param registers read with function 3 or 4
     * @return what the bytes of request and answer and the device's answer time add up to
     */
    static Duration leastTime(int registers, Duration answerTime) {
        int bytes = REQUEST_LENGTH + 5 + Short.BYTES * registers;
        return answerTime.plusNanos(bytes * CHARACTER_NANOS);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
