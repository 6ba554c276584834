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

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A socket that gives a whole transaction one deadline (the usual time-out starts anew with every byte, so that a
 * trickle could hold the bus for ever) and remembers how reading ended, which j2mod tells only in its message texts.
 */
@NonNullByDefault
final class WatchedSocket extends Socket {
    private @Nullable InputStream watched;
    private long deadlineNanos;
    private int received;
    private boolean timedOut;
    private boolean lost;

    void beginTransaction(Duration timeout) {
        deadlineNanos = System.nanoTime() + timeout.toNanos();
        received = 0;
        timedOut = false;
        lost = false;
    }

    /**
     * @return bytes received since the transaction began
     */
    int received() {
        return received;
    }

    boolean isTimedOut() {
        return timedOut;
    }

    /**
     * @return true when the other side ended or reset the connection
     */
    boolean isLost() {
        return lost;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        InputStream stream = watched;
        if (stream == null) {
            stream = new WatchedInput(super.getInputStream());
            watched = stream;
        }
        return stream;
    }

    private int remainingMillis() throws SocketTimeoutException {
        long left = deadlineNanos - System.nanoTime();
        if (left <= 0) {
            throw new SocketTimeoutException("Transaction deadline has passed");
        }
        return (int) Math.max(1, left / 1_000_000);
    }

    private final class WatchedInput extends FilterInputStream {
        WatchedInput(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                setSoTimeout(remainingMillis());
                int count = in.read(target, offset, length);
                lost = count < 0;
                received += Math.max(count, 0);
                return count;
            } catch (SocketTimeoutException e) {
                timedOut = true;
                throw e;
            } catch (IOException e) {
                lost = true;
                throw e;
            }
        }
    }
}
