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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** RTU frames over TCP to a slave on the loopback, as behind a transparent gateway. */
final class RtuOverTcpLine implements Line {
    private final RtuSlave slave = new RtuSlave();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private ServerSocket server;

    RtuOverTcpLine() throws IOException {
        server = listen(0);
    }

    private ServerSocket listen(int port) throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        daemon(() -> acceptAll(listening));
        return listening;
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "rtu-slave");
        thread.setDaemon(true);
        thread.start();
    }

    private void acceptAll(ServerSocket listening) {
        try {
            while (true) {
                Socket socket = listening.accept();
                sockets.add(socket);
                daemon(() -> serve(socket));
            }
        } catch (IOException e) {
            if (!listening.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            slave.serve(socket.getInputStream(), socket.getOutputStream());
        } catch (IOException e) {
            // The end of the stream, a reset by the client and a cut of the line all arrive here.
            sockets.remove(socket);
        }
    }

    @Override
    public void script(LineRequest.Script script) {
        slave.script(script);
    }

    @Override
    public Transport transport(Duration timeout) {
        TcpEndpoint endpoint = new TcpEndpoint("127.0.0.1", server.getLocalPort(), timeout);
        return new RtuTransport(new SocketLink(endpoint), RtuTiming.behindGateway(timeout));
    }

    @Override
    public List<LineRequest> requests() {
        return slave.requests();
    }

    @Override
    public String name() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void cut() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Override
    public Fault faultWhileCut() {
        return Fault.UNREACHABLE;
    }

    @Override
    public void restore() throws IOException {
        server = listen(server.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
