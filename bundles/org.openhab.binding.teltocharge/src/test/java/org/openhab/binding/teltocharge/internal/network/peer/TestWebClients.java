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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.io.net.http.WebSocketFactory;

/**
 * Makes clients as openHAB does and remembers them, to see whether they are stopped.
 */
public final class TestWebClients implements HttpClientFactory, WebSocketFactory {

    private final List<LifeCycle> made = new ArrayList<>();

    @Override
    public HttpClient createHttpClient(String consumerName) {
        return createHttpClient(consumerName, null);
    }

    @Override
    public synchronized HttpClient createHttpClient(String consumerName, SslContextFactory ssl) {
        if (!consumerName.matches("[a-zA-Z0-9_-]{4,20}")) {
            throw new IllegalArgumentException(consumerName);
        }
        HttpClient client = new HttpClient(ssl == null ? new SslContextFactory.Client() : ssl);
        QueuedThreadPool threads = new QueuedThreadPool(10, 1);
        threads.setName(consumerName);
        client.setExecutor(threads);
        made.add(client);
        return client;
    }

    @Override
    public HttpClient getCommonHttpClient() {
        throw new UnsupportedOperationException("Each meter has its own");
    }

    @Override
    public HTTP2Client createHttp2Client(String consumerName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public HTTP2Client createHttp2Client(String consumerName, SslContextFactory ssl) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WebSocketClient createWebSocketClient(String consumerName) {
        return createWebSocketClient(consumerName, null);
    }

    @Override
    public synchronized WebSocketClient createWebSocketClient(String consumerName, SslContextFactory ssl) {
        HttpClient http = createHttpClient(consumerName, ssl);
        WebSocketClient client = new WebSocketClient(http);
        client.addManaged(http);
        made.add(client);
        return client;
    }

    @Override
    public WebSocketClient getCommonWebSocketClient() {
        throw new UnsupportedOperationException("Each meter has its own");
    }

    /** How many of the clients that were made have not been stopped. */
    public synchronized long running() {
        return made.stream().filter(client -> !client.isStopped()).count();
    }

    public synchronized int made() {
        return made.size();
    }
}
