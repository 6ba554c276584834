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
package org.openhab.binding.teltocharge.simulator;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;

/** A Modbus TCP client written from the specification alone, so that nothing of the slave is used to check the slave. */
public final class RawModbusClient implements AutoCloseable {

    private static final int ANSWER_TIMEOUT_MILLIS = 10_000;

    private final Socket socket;
    private final DataInputStream in;
    private int transactionId;

    public RawModbusClient(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(ANSWER_TIMEOUT_MILLIS);
        in = new DataInputStream(socket.getInputStream());
    }

    /** The answer to a request. */
    public record Answer(int transactionId, int unitId, byte[] pdu) {

        public boolean isException() {
            return (pdu[0] & 0x80) != 0;
        }

        public int exceptionCode() {
            return pdu[1];
        }

        public int[] registers() {
            int[] registers = new int[(pdu[1] & 0xFF) / 2];
            for (int i = 0; i < registers.length; i++) {
                registers[i] = ByteBuffer.wrap(pdu).getShort(2 + 2 * i) & 0xFFFF;
            }
            return registers;
        }
    }

    public Answer request(int unitId, int... pdu) throws IOException {
        send(unitId, pdu);
        Answer answer = receive();
        if (answer.transactionId() != transactionId || answer.unitId() != unitId) {
            throw new IOException("Answer to another request: " + answer);
        }
        return answer;
    }

    /** Sends without waiting for an answer. */
    public void send(int unitId, int... pdu) throws IOException {
        transactionId++;
        ByteBuffer frame = ByteBuffer.allocate(7 + pdu.length).putShort((short) transactionId).putShort((short) 0)
                .putShort((short) (1 + pdu.length)).put((byte) unitId);
        for (int value : pdu) {
            frame.put((byte) value);
        }
        sendBytes(frame.array());
    }

    public void sendBytes(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
    }

    private Answer receive() throws IOException {
        int id = in.readUnsignedShort();
        in.readUnsignedShort();
        byte[] pdu = new byte[in.readUnsignedShort() - 1];
        int unitId = in.readUnsignedByte();
        in.readFully(pdu);
        return new Answer(id, unitId, pdu);
    }

    /**
     * Whether one unit leaves a request without an answer: the next thing that comes back is another unit's answer to a
     * later request on the same connection.
     */
    public boolean isSilent(int unitId, int[] pdu, int otherUnitId, int[] otherPdu) throws IOException {
        send(unitId, pdu);
        send(otherUnitId, otherPdu);
        Answer first = receive();
        if (first.transactionId() == transactionId) {
            return true;
        }
        receive();
        return false;
    }

    /** Waits until the other side has closed the connection; fails when it answers or stays open. */
    public boolean isClosedByPeer() throws IOException {
        try {
            in.readByte();
            return false;
        } catch (EOFException e) {
            return true;
        }
    }

    public int[] readHolding(int unitId, int start, int count) throws IOException {
        return request(unitId, 3, start >> 8, start, count >> 8, count).registers();
    }

    public int[] readInput(int unitId, int start, int count) throws IOException {
        return request(unitId, 4, start >> 8, start, count >> 8, count).registers();
    }

    /** A 32-bit float, high word first. */
    public float readInputFloat(int unitId, int address) throws IOException {
        int[] words = readInput(unitId, address, 2);
        return Float.intBitsToFloat(words[0] << 16 | words[1]);
    }

    public Answer write(int unitId, int address, int value) throws IOException {
        return request(unitId, 6, address >> 8, address, value >> 8, value);
    }

    public int localPort() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
