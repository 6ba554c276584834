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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.fazecast.jSerialComm.SerialPort;

/**
 * A serial port through jSerialComm.
 */
@NonNullByDefault
final class SerialLink implements ByteLink {
    /** How long one blocking read of the driver lasts, which also bounds how long a close from outside waits. */
    private static final int SLICE_MILLIS = 100;
    private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(SLICE_MILLIS);
    /** Shorter waits look again and again, since the driver counts in tenths of a second. */
    private static final long LOOK_AGAIN = TimeUnit.MICROSECONDS.toNanos(500);

    private final SerialEndpoint endpoint;
    private final SerialPortOpener opener;
    private volatile boolean closed;
    private @Nullable SerialPort port;

    SerialLink(SerialEndpoint endpoint) {
        this.endpoint = endpoint;
        this.opener = new SerialPortOpener(endpoint, SLICE_MILLIS);
    }

    @Override
    public synchronized void open() throws ModbusException {
        shut();
        if (closed) {
            throw new ModbusException(Fault.NOT_OPEN, endpoint + " is closed");
        }
        port = opener.open();
    }

    private SerialPort opened() throws IOException {
        SerialPort open = port;
        if (open == null || closed) {
            throw new IOException("The port is closed");
        }
        return open;
    }

    @Override
    public synchronized void send(byte[] bytes) throws IOException {
        if (opened().writeBytes(bytes, bytes.length) != bytes.length) {
            throw new IOException("The port takes no bytes");
        }
    }

    @Override
    public int receive(byte[] target, long patienceNanos) throws IOException {
        long deadline = System.nanoTime() + patienceNanos;
        long left = patienceNanos;
        int count = take(target, left > SLICE);
        while (count == 0 && left > 0) {
            if (left <= SLICE) {
                LockSupport.parkNanos(Math.min(left, LOOK_AGAIN));
            }
            left = deadline - System.nanoTime();
            count = take(target, left > SLICE);
        }
        return count;
    }

    private synchronized int take(byte[] target, boolean wait) throws IOException {
        SerialPort open = opened();
        int available = open.bytesAvailable();
        int count = available == 0 && !wait ? 0 : open.readBytes(target, target.length);
        if (available < 0 || count < 0 || count == 0 && wait && isGone()) {
            throw new IOException("The port is gone");
        }
        return count;
    }

    /** Some drivers only ever report silence once the adapter is unplugged. */
    private boolean isGone() {
        return endpoint.port().startsWith("/") && !Files.exists(Path.of(endpoint.port()));
    }

    @Override
    public boolean isRenewable() {
        return false;
    }

    @Override
    public synchronized void shut() {
        SerialPort open = port;
        port = null;
        if (open != null) {
            open.closePort();
        }
    }

    @Override
    public void close() {
        // Seen by the next slice of a read that holds the lock.
        closed = true;
        shut();
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
