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
package org.openhab.embedded.host.internal.net;

import java.util.concurrent.Executor;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.io.net.http.WebSocketFactory;

/**
 * Jetty's clients. The common ones are made when somebody asks for them for the first time.
 */
public final class WebClients implements HttpClientFactory, WebSocketFactory, AutoCloseable {

    private static final Pattern CONSUMER_NAME = Pattern.compile("[a-zA-Z0-9_-]{4,20}");
    private static final int MIN_THREADS = 2;
    private static final int MAX_THREADS = 10;

    private @Nullable HttpClient commonHttp;
    private @Nullable WebSocketClient commonWebSocket;

    @Override
    public HttpClient createHttpClient(String consumerName) {
        return createHttpClient(consumerName, null);
    }

    @Override
    public HttpClient createHttpClient(String consumerName, @Nullable SslContextFactory sslContextFactory) {
        HttpClient client = new HttpClient(
                sslContextFactory == null ? new SslContextFactory.Client() : sslContextFactory);
        client.setExecutor(threads(consumerName));
        return client;
    }

    @Override
    public synchronized HttpClient getCommonHttpClient() {
        HttpClient client = commonHttp;
        if (client == null) {
            client = createHttpClient("common");
            LifeCycle.start(client);
            commonHttp = client;
        }
        return client;
    }

    @Override
    public HTTP2Client createHttp2Client(String consumerName) {
        return createHttp2Client(consumerName, null);
    }

    @Override
    public HTTP2Client createHttp2Client(String consumerName, @Nullable SslContextFactory sslContextFactory) {
        throw new UnsupportedOperationException("This host speaks HTTP/1.1 only");
    }

    @Override
    public WebSocketClient createWebSocketClient(String consumerName) {
        return createWebSocketClient(consumerName, null);
    }

    @Override
    public WebSocketClient createWebSocketClient(String consumerName, @Nullable SslContextFactory sslContextFactory) {
        HttpClient http = createHttpClient(consumerName, sslContextFactory);
        WebSocketClient client = new WebSocketClient(http);
        // It was made for this client alone: they start and stop together.
        client.addManaged(http);
        return client;
    }

    @Override
    public synchronized WebSocketClient getCommonWebSocketClient() {
        WebSocketClient client = commonWebSocket;
        if (client == null) {
            client = createWebSocketClient("commonWebSocket");
            LifeCycle.start(client);
            commonWebSocket = client;
        }
        return client;
    }

    private static Executor threads(String consumerName) {
        if (!CONSUMER_NAME.matcher(consumerName).matches()) {
            throw new IllegalArgumentException(
                    "A consumer's name has 4 to 20 letters, digits, '-' and '_', unlike '" + consumerName + "'");
        }
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        threads.setName("OH-httpClient-" + consumerName);
        threads.setDaemon(true);
        return threads;
    }

    @Override
    public synchronized void close() {
        LifeCycle.stop(commonWebSocket);
        LifeCycle.stop(commonHttp);
        commonWebSocket = null;
        commonHttp = null;
    }
}
