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
package org.openhab.binding.teltocharge.internal.network.peer;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Answers every request with the same bytes, whatever sense they make, and ends the connection.
 */
public final class RawServer implements AutoCloseable {

    private final ServerSocket socket;
    private final byte[] answer;

    public RawServer(String answer) throws IOException {
        this.answer = answer.getBytes(StandardCharsets.ISO_8859_1);
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                readHeader(connection.getInputStream());
                connection.getOutputStream().write(answer);
                connection.getOutputStream().flush();
            } catch (IOException e) {
                // The client is free to leave, and the test to close the socket.
                continue;
            }
        }
    }

    private static void readHeader(InputStream in) throws IOException {
        String seen = "";
        int next = in.read();
        while (next >= 0 && !seen.endsWith("\r\n\r\n")) {
            seen += (char) next;
            next = seen.endsWith("\r\n\r\n") ? -1 : in.read();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
