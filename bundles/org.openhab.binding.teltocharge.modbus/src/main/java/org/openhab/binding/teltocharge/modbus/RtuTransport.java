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
import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;

/**
 * Modbus RTU over any line. An RTU answer does not say which request it is for, therefore the line is emptied and must
 * be silent before each request, for longer after a request that failed; what a unit then answers is taken only when
 * unit, function, length and check sum fit.
 */
@NonNullByDefault
final class RtuTransport implements Transport {
    private static final int BUFFER = 512;
    private static final int REGISTER_BYTES = 2;

    private final ByteLink link;
    private final RtuTiming timing;
    private final RegisterProtocol protocol;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] chunk = new byte[BUFFER];
    private volatile boolean closed;
    private boolean open;
    private long silentFrom = System.nanoTime();

    RtuTransport(ByteLink link, RtuTiming timing) {
        this.link = link;
        this.timing = timing;
        this.protocol = new RegisterProtocol(link.toString(), this::exchange);
    }

    @Override
    public void connect() throws ModbusException {
        open = false;
        link.open();
        open = true;
        silentFrom = Math.max(silentFrom, System.nanoTime());
    }

    @Override
    public boolean mustReconnect(ModbusException failure) {
        return failure.fault() == Fault.CLOSED || link.isRenewable() && failure.spoilsConnection();
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
        if (!open || closed) {
            throw notOpen();
        }
        RtuAnswer answer = new RtuAnswer(request.getUnitID(), request.getFunctionCode(),
                REGISTER_BYTES * registers);
        try {
            byte[] frame = RtuFrames.encode(request);
            awaitSilence();
            link.send(frame);
            long sent = System.nanoTime() + frame.length * timing.character();
            silentFrom = sent;
            return receive(answer, sent);
        } catch (IOException e) {
            throw closed ? notOpen() : new ModbusException(Fault.CLOSED, link + " is lost: " + e.getMessage(), e);
        }
    }

    /** Also empties the line. One that never gets silent holds up nobody for longer than a time-out. */
    private void awaitSilence() throws IOException {
        long now = System.nanoTime();
        long until = silentFrom + timing.silence();
        long limit = Math.max(until, now) + timing.timeout();
        do {
            boolean heard = link.receive(chunk, Math.min(until, limit) - now) > 0;
            now = System.nanoTime();
            until = heard ? Math.max(until, now + timing.silence()) : until;
        } while (now - until < 0 && now - limit < 0);
    }

    private ModbusResponse receive(RtuAnswer answer, long sent) throws ModbusException, IOException {
        int size = 0;
        RtuAnswer.Finding finding = RtuAnswer.Finding.without(RtuAnswer.Kind.INCOMPLETE);
        long deadline = sent + timing.timeout();
        long left = deadline - System.nanoTime();
        while (finding.kind() == RtuAnswer.Kind.INCOMPLETE && left > 0) {
            int count = link.receive(chunk, left);
            if (count > 0) {
                silentFrom = System.nanoTime();
                deadline = size == 0 ? deadline + answer.length() * timing.character() : deadline;
                size = append(size, count);
                finding = answer.find(buffer, size, false);
            }
            left = deadline - System.nanoTime();
        }
        return conclude(answer, finding.kind() == RtuAnswer.Kind.INCOMPLETE ? answer.find(buffer, size, true) : finding,
                size);
    }

    /** Keeps the newest bytes when noise fills the buffer. */
    private int append(int size, int count) {
        int kept = Math.min(size, BUFFER - count);
        System.arraycopy(buffer, size - kept, buffer, 0, kept);
        System.arraycopy(chunk, 0, buffer, kept, count);
        return kept + count;
    }

    private ModbusResponse conclude(RtuAnswer answer, RtuAnswer.Finding finding, int size)
            throws ModbusException, IOException {
        if (finding.kind() != RtuAnswer.Kind.ANSWER) {
            // An answer may just have begun; the time that it takes must pass before anybody is asked again.
            silentFrom = System.nanoTime() + answer.length() * timing.character();
        }
        if (size == 0) {
            throw new ModbusException(Fault.TIMEOUT, "No answer of unit " + answer.unit() + " at " + link);
        }
        return switch (finding.kind()) {
            case ANSWER, FOREIGN -> RtuFrames.decode(buffer, finding.start(), finding.length());
            case CORRUPT -> throw protocol.malformed("wrong check sum of unit %d", answer.unit());
            case INCOMPLETE -> throw protocol.malformed("no whole frame of unit %d among %d bytes: %s", answer.unit(),
                    size, hex(size));
        };
    }

    private String hex(int size) {
        int shown = Math.min(size, 16);
        StringBuilder text = new StringBuilder();
        for (byte one : Arrays.copyOf(buffer, shown)) {
            text.append(String.format("%02x ", one));
        }
        return text.append(size > shown ? "..." : "").toString().strip();
    }

    private ModbusException notOpen() {
        return new ModbusException(Fault.NOT_OPEN, link + " is not open");
    }

    @Override
    public void disconnect() {
        open = false;
        link.shut();
    }

    @Override
    public void close() {
        closed = true;
        link.close();
    }
}
