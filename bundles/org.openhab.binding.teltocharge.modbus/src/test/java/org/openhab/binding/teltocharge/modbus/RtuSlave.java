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

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Modbus RTU slave written by hand from "MODBUS over Serial Line" V1.02, quick and able to answer in every wrong way.
 * All requests that it knows are 8 bytes long.
 */
final class RtuSlave {
    private static final int REQUEST_LENGTH = 8;

    private final List<LineRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile LineRequest.Script script = request -> {
    };

    void script(LineRequest.Script next) {
        script = next;
    }

    List<LineRequest> requests() {
        return requests;
    }

    /** Serves until the stream ends, which may also look like a failure. */
    void serve(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        while (true) {
            byte[] frame = new byte[REQUEST_LENGTH];
            in.readFully(frame);
            if (!Crc16.isSound(frame)) {
                throw new IOException("Request with a wrong check sum: " + Arrays.toString(frame));
            }
            LineRequest request = new LineRequest(numbers.incrementAndGet(), frame[0] & 0xFF, frame[1] & 0xFF,
                    word(frame, 2), word(frame, 4), new RtuReply(to));
            requests.add(request);
            script.answer(request);
        }
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    /** Frames with a check sum; also in one piece with bytes that do not belong to them. */
    record RtuReply(OutputStream to) implements LineRequest.Reply {
        @Override
        public void frame(int unit, int... pdu) throws IOException {
            raw(sealed(unit, pdu));
        }

        @Override
        public void cutFrame(int length, int unit, int... pdu) throws IOException {
            raw(Arrays.copyOf(sealed(unit, pdu), length));
        }

        void raw(byte[] bytes) throws IOException {
            to.write(bytes);
            to.flush();
        }

        static byte[] sealed(int unit, int... pdu) {
            int[] bytes = new int[pdu.length + 1];
            bytes[0] = unit;
            System.arraycopy(pdu, 0, bytes, 1, pdu.length);
            return Crc16.sealed(bytes);
        }
    }
}
