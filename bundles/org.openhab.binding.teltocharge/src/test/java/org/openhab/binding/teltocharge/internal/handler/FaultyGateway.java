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
package org.openhab.binding.teltocharge.internal.handler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A gateway in front of another one, which passes requests on and does to the answers what a {@link BusFault} says. */
final class FaultyGateway implements AutoCloseable {

    private static final int MOST_BYTES = 512;

    private final int devicePort;
    private final Duration lateness;
    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile BusFault fault = BusFault.NONE;

    /**
     * @param devicePort where the real answers come from, each in one piece
     * @param lateness how late {@link BusFault#LATE} is
     */
    FaultyGateway(int devicePort, Duration lateness) throws IOException {
        this.devicePort = devicePort;
        this.lateness = lateness;
        start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void play(BusFault next) throws IOException {
        fault = next;
        if (next == BusFault.CLOSED) {
            closeSockets();
        }
    }

    private static void start(Runnable job) {
        Thread thread = new Thread(job, "faulty-gateway");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                Socket client = server.accept();
                if (fault == BusFault.CLOSED) {
                    client.close();
                } else {
                    connect(client);
                }
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket device = new Socket(InetAddress.getLoopbackAddress(), devicePort);
        sockets.add(client);
        sockets.add(device);
        start(() -> pass(client, device, false));
        start(() -> pass(device, client, true));
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[MOST_BYTES];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                byte[] frame = Arrays.copyOf(bytes, count);
                if (!answers) {
                    out.write(frame);
                } else if (!fault.swallows()) {
                    answer(out, frame, fault);
                }
            }
        } catch (IOException e) {
            // One of the two has gone, which is how each of these ends.
            sockets.remove(from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(OutputStream out, byte[] frame, BusFault playing) throws IOException, InterruptedException {
        if (playing == BusFault.LATE && end.await(lateness.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        out.write(playing.apply(frame));
    }

    private void closeSockets() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
            sockets.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        end.countDown();
        server.close();
        closeSockets();
    }
}
