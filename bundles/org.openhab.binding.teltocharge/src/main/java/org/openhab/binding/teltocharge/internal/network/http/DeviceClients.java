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

import java.time.Duration;
import java.util.Locale;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.util.HttpCookieStore;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.openhab.binding.teltocharge.internal.network.json.DeviceJson;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.io.net.http.WebSocketFactory;

/**
 * The clients of one meter. Not openHAB's common ones: whom to trust is another matter for each device, redirects,
 * cookies and compression have no place here, a device that hangs must not hold others up, and everything is to be closed
 * when the meter goes. They are made and started when they are needed for the first time.
 */
@NonNullByDefault
public final class DeviceClients implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(75);
    private static final int MAX_CONNECTIONS = 2;
    private static final String NAME = "teltocharge-%08x";

    private final HttpClientFactory httpClients;
    private final WebSocketFactory webSockets;
    private final String name;
    private final @Nullable SSLContext trust;
    private @Nullable HttpClient http;
    private @Nullable WebSocketClient webSocket;
    private boolean closed;

    /**
     * @param owner whose clients they are
     * @param trust decides whom to trust; null if nothing is encrypted
     */
    public DeviceClients(HttpClientFactory httpClients, WebSocketFactory webSockets, Object owner,
            @Nullable TrustManager trust) {
        this.httpClients = httpClients;
        this.webSockets = webSockets;
        // The factories take 20 characters at most.
        this.name = String.format(Locale.ROOT, NAME, owner.hashCode());
        this.trust = trust == null ? null : TlsContexts.trusting(trust);
    }

    /**
     * @throws IllegalStateException if they have been closed
     */
    public synchronized HttpClient http() {
        checkOpen();
        HttpClient client = http;
        if (client == null) {
            client = httpClients.createHttpClient(name, tls());
            client.setFollowRedirects(false);
            client.setCookieStore(new HttpCookieStore.Empty());
            client.setConnectTimeout(CONNECT_TIMEOUT.toMillis());
            client.setIdleTimeout(IDLE_TIMEOUT.toMillis());
            client.setMaxConnectionsPerDestination(MAX_CONNECTIONS);
            http = client;
            LifeCycle.start(client);
            // A short answer that unpacks to a long one is no answer of a meter.
            client.getContentDecoderFactories().clear();
            // We log in ourselves; and Jetty takes offence at a 401 that asks for nothing, as HomeWizard's does.
            client.getProtocolHandlers().remove(WWWAuthenticationProtocolHandler.NAME);
        }
        return client;
    }

    /**
     * @throws IllegalStateException if they have been closed
     */
    public synchronized WebSocketClient webSocket() {
        checkOpen();
        WebSocketClient client = webSocket;
        if (client == null) {
            client = webSockets.createWebSocketClient(name, tls());
            client.setConnectTimeout(CONNECT_TIMEOUT.toMillis());
            client.setMaxIdleTimeout(IDLE_TIMEOUT.toMillis());
            client.getPolicy().setMaxTextMessageSize(DeviceJson.MAX_CHARS);
            webSocket = client;
            LifeCycle.start(client);
        }
        return client;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The meter has been closed");
        }
    }

    private SslContextFactory.Client tls() {
        SslContextFactory.Client factory = new SslContextFactory.Client();
        SSLContext context = trust;
        if (context != null) {
            // With an extended trust manager no host name is compared unless it does so itself; the device's name in its
            // certificate is none.
            factory.setSslContext(context);
        }
        return factory;
    }

    /** Closes all connections and ends all threads, which takes its time. */
    @Override
    public void close() {
        LifeCycle openWebSocket;
        LifeCycle openHttp;
        synchronized (this) {
            closed = true;
            openWebSocket = webSocket;
            openHttp = http;
        }
        // Outside of the lock: the threads that are to end may be about to ask for a client.
        LifeCycle.stop(openWebSocket);
        LifeCycle.stop(openHttp);
    }
}
