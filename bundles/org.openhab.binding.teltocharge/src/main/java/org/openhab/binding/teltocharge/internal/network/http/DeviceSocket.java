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
package org.openhab.binding.teltocharge.internal.network.http;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.eclipse.jetty.websocket.api.WebSocketAdapter;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;

/**
 * A WebSocket to one device. It connects once; who wants another connection makes another socket.
 */
@NonNullByDefault
public final class DeviceSocket implements AutoCloseable {

    /**
     * Told what happens, on the client's threads. Must return quickly.
     */
    public interface Listener {

        void opened(DeviceSocket socket);

        void received(DeviceSocket socket, String text);

        /** The last that is told, once; also when there was no connection at all. */
        void ended(DeviceSocket socket, NetworkException why);
    }

    private final Listener listener;
    private final Adapter adapter = new Adapter();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean closed;

    private DeviceSocket(Listener listener) {
        this.listener = listener;
    }

    /** Begins to connect and returns at once. */
    public static DeviceSocket connect(WebSocketClient client, URI uri, Listener listener) {
        DeviceSocket socket = new DeviceSocket(listener);
        try {
            client.connect(socket.adapter, uri);
        } catch (IOException e) {
            socket.end(TransportFaults.of(e));
        }
        return socket;
    }

    /** Whether there is no connection any more; false while it is still connecting. */
    public boolean hasEnded() {
        return ended.get();
    }

    /** Sends a text; one that cannot be sent ends the connection. */
    public void send(String text) {
        Session session = adapter.getSession();
        if (session != null && session.isOpen()) {
            session.getRemote().sendStringByFuture(text);
        }
    }

    @Override
    public void close() {
        closed = true;
        Session session = adapter.getSession();
        if (session != null) {
            session.close(StatusCode.NORMAL, null);
        }
    }

    private void end(NetworkException why) {
        if (ended.compareAndSet(false, true)) {
            listener.ended(this, why);
        }
    }

    @NonNullByDefault({})
    private final class Adapter extends WebSocketAdapter {

        @Override
        public void onWebSocketConnect(Session session) {
            super.onWebSocketConnect(session);
            if (closed) {
                // It was closed while it was still connecting.
                session.close(StatusCode.NORMAL, null);
            } else {
                listener.opened(DeviceSocket.this);
            }
        }

        @Override
        public void onWebSocketText(String message) {
            if (!closed && !ended.get()) {
                listener.received(DeviceSocket.this, message);
            }
        }

        @Override
        public void onWebSocketClose(int status, @Nullable String reason) {
            super.onWebSocketClose(status, reason);
            NetworkFault fault = closed ? NetworkFault.CLOSED : NetworkFault.BROKEN_OFF;
            end(new NetworkException(fault, "WebSocket closed with " + status));
        }

        @Override
        public void onWebSocketError(Throwable cause) {
            end(TransportFaults.of(cause));
        }
    }
}
