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
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Modbus TCP slave written by hand from the specification ("MODBUS Messaging on TCP/IP", section 3.1: MBAP header of
 * transaction, protocol, length and unit), so that it can answer in every wrong way.
 */
public final class ScriptedSlave implements AutoCloseable {
    /** Answers a request, or not, on this connection or on another one. */
    @FunctionalInterface
    public interface Script {
        void answer(Request request, ScriptedSlave slave) throws IOException;
    }

    /**
     * A request as it came in.
     *
     * @param number 1 for the first one that this slave ever got
     * @param connection the connection it came on, 1 for the first
     * @param operand number of registers, or the value to write
     */
    public record Request(int number, Connection connection, int transaction, int unit, int function, int address,
            int operand) {
        /** Answers correctly: the first word is the address asked for, the others are the request's number. */
        public void answerNumbered() throws IOException {
            int[] words = new int[operand];
            Arrays.fill(words, number);
            words[0] = address;
            answer(words);
        }

        public void answer(int... words) throws IOException {
            connection.send(transaction, unit, registers(function, words));
        }

        public void echo() throws IOException {
            connection.send(transaction, unit, function, address >> 8, address & 0xFF, operand >> 8, operand & 0xFF);
        }

        public void answerException(int code) throws IOException {
            connection.send(transaction, unit, function | 0x80, code);
        }
    }

    public static int[] registers(int function, int... words) {
        int[] pdu = new int[2 + 2 * words.length];
        pdu[0] = function;
        pdu[1] = 2 * words.length;
        for (int i = 0; i < words.length; i++) {
            pdu[2 + 2 * i] = words[i] >> 8 & 0xFF;
            pdu[3 + 2 * i] = words[i] & 0xFF;
        }
        return pdu;
    }

    /** One accepted connection. */
    public static final class Connection {
        private final Socket socket;
        private volatile boolean ended;

        Connection(Socket socket) {
            this.socket = socket;
        }

        public synchronized void send(int transaction, int unit, int... pdu) throws IOException {
            sendRaw(frame(transaction, 0, pdu.length + 1, unit, pdu));
        }

        public synchronized void sendRaw(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        public void close() throws IOException {
            socket.close();
        }

        /**
         * @return true once the other side has ended the connection
         */
        public boolean isEnded() {
            return ended;
        }
    }

    public static byte[] frame(int transaction, int protocol, int length, int unit, int... pdu) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(transaction);
        out.writeShort(protocol);
        out.writeShort(length);
        out.writeByte(unit);
        for (int b : pdu) {
            out.writeByte(b);
        }
        return bytes.toByteArray();
    }

    private final ServerSocket server;
    private final Script script;
    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();

    public ScriptedSlave(Script script) throws IOException {
        this(0, script);
    }

    public ScriptedSlave(int port, Script script) throws IOException {
        this.script = script;
        server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        daemon(this::acceptAll);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "scripted-slave");
        thread.setDaemon(true);
        thread.start();
    }

    private void acceptAll() {
        try {
            while (true) {
                Connection connection = new Connection(server.accept());
                connections.add(connection);
                daemon(() -> serve(connection));
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Connection connection) {
        try {
            DataInputStream in = new DataInputStream(connection.socket.getInputStream());
            while (true) {
                Request request = readRequest(connection, in);
                requests.add(request);
                script.answer(request, this);
            }
        } catch (IOException e) {
            // The end of the stream, a reset by the client and a close by the script all arrive here.
            connection.ended = true;
        }
    }

    private Request readRequest(Connection connection, DataInputStream in) throws IOException {
        int transaction = in.readUnsignedShort();
        in.readUnsignedShort();
        byte[] rest = new byte[in.readUnsignedShort()];
        in.readFully(rest);
        return new Request(numbers.incrementAndGet(), connection, transaction, rest[0] & 0xFF, rest[1] & 0xFF,
                word(rest, 2), word(rest, 4));
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    public int port() {
        return server.getLocalPort();
    }

    public TcpEndpoint endpoint(Duration timeout) {
        return new TcpEndpoint("127.0.0.1", port(), timeout);
    }

    public List<Request> requests() {
        return requests;
    }

    public List<Connection> connections() {
        return connections;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
