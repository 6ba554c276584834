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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** A line in memory: each request takes the next answer, and bytes can be put on it at any time. */
final class ScriptedLink implements ByteLink {
    final List<byte[]> sent = new ArrayList<>();
    final Deque<byte[]> answers = new ArrayDeque<>();
    boolean renewable;
    boolean lost;
    private byte[] incoming = new byte[0];

    void put(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(incoming);
        all.writeBytes(bytes);
        incoming = all.toByteArray();
    }

    @Override
    public void open() {
        incoming = new byte[0];
    }

    @Override
    public void send(byte[] bytes) throws IOException {
        failIfLost();
        sent.add(bytes);
        byte[] answer = answers.poll();
        if (answer != null) {
            put(answer);
        }
    }

    /** One byte at a time, as a slow line does. */
    @Override
    public int receive(byte[] target, long patienceNanos) throws IOException {
        failIfLost();
        if (incoming.length == 0) {
            return 0;
        }
        target[0] = incoming[0];
        incoming = Arrays.copyOfRange(incoming, 1, incoming.length);
        return 1;
    }

    private void failIfLost() throws IOException {
        if (lost) {
            throw new IOException("Pulled out");
        }
    }

    @Override
    public boolean isRenewable() {
        return renewable;
    }

    @Override
    public void shut() {
        incoming = new byte[0];
    }

    @Override
    public void close() {
        shut();
    }

    @Override
    public String toString() {
        return "/dev/ttyTEST";
    }
}
