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
package org.openhab.binding.teltocharge.simulator.internal.slave;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Modbus TCP slave on 127.0.0.1 with one thread per client. After {@link #close()} no socket and no thread of it is
 * left.
 */
public final class ModbusTcpSlave implements AutoCloseable {

    /** A home has one controller and perhaps a tool or two; more is a client that leaks connections. */
    private static final int MAX_CLIENTS = 32;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final long ACCEPT_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long JOIN_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final Logger logger = LoggerFactory.getLogger(ModbusTcpSlave.class);
    private final Map<Integer, RegisterDevice> devices;
    private final ServerSocket server;
    private final Thread acceptor;
    /** Guarded by itself. */
    private final Map<SlaveConnection, Thread> connections = new HashMap<>();

    private ModbusTcpSlave(Map<Integer, RegisterDevice> devices, ServerSocket server) {
        this.devices = Map.copyOf(devices);
        this.server = server;
        this.acceptor = new Thread(this::accept, threadName("accept"));
        acceptor.setDaemon(true);
    }

    /**
     * Opens the port and starts to serve.
     *
     * @param port 0 for any free one
     * @param devices by unit id, 1 to 247
     * @throws IOException if the port cannot be opened
     */
    public static ModbusTcpSlave open(int port, Map<Integer, RegisterDevice> devices) throws IOException {
        ServerSocket server = new ServerSocket();
        try {
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
        } catch (IOException e) {
            server.close();
            throw e;
        }
        ModbusTcpSlave slave = new ModbusTcpSlave(devices, server);
        slave.acceptor.start();
        return slave;
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        join(acceptor);
        // The acceptor is gone: nobody adds a connection any more.
        Map<SlaveConnection, Thread> remaining;
        synchronized (connections) {
            remaining = Map.copyOf(connections);
        }
        for (SlaveConnection connection : remaining.keySet()) {
            connection.close();
        }
        remaining.values().forEach(this::join);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                serve(server.accept());
            } catch (IOException e) {
                // An open server that cannot accept has run out of descriptors: give others time to free some.
                logger.debug("Not accepting on port {}: {}", port(), e.toString());
                LockSupport.parkNanos(server.isClosed() ? 0 : ACCEPT_PAUSE_NANOS);
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        SlaveConnection connection = new SlaveConnection(socket, devices);
        Thread thread = new Thread(() -> runAndForget(connection), threadName("client"));
        thread.setDaemon(true);
        synchronized (connections) {
            if (connections.size() >= MAX_CLIENTS) {
                logger.debug("Refusing {}: {} clients already", socket.getRemoteSocketAddress(), MAX_CLIENTS);
                connection.close();
                return;
            }
            connections.put(connection, thread);
        }
        thread.start();
    }

    private void runAndForget(SlaveConnection connection) {
        try {
            connection.run();
        } finally {
            synchronized (connections) {
                connections.remove(connection);
            }
        }
    }

    private String threadName(String role) {
        return "teltocharge-simulator-" + server.getLocalPort() + "-" + role;
    }

    private void join(Thread thread) {
        try {
            thread.join(JOIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
