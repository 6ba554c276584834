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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

class WebClientsTest {

    private final WebClients clients = new WebClients();

    @AfterEach
    void close() {
        clients.close();
    }

    @Test
    void theCommonClientRunsAndIsAlwaysTheSame() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("ok".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });
        server.start();
        try {
            HttpClient client = clients.getCommonHttpClient();
            assertThat(client.GET("http://127.0.0.1:" + server.getAddress().getPort() + "/").getContentAsString())
                    .isEqualTo("ok");
            assertThat(clients.getCommonHttpClient()).isSameAs(client);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void ownClientsAreStartedAndStoppedByWhoAskedForThem() throws Exception {
        SslContextFactory.Client ssl = new SslContextFactory.Client();
        HttpClient http = clients.createHttpClient("test-http", ssl);
        WebSocketClient webSocket = clients.createWebSocketClient("test-ws");
        assertThat(http.isStarted()).isFalse();
        assertThat(http.getSslContextFactory()).isSameAs(ssl);
        assertThat(webSocket.isStarted()).isFalse();

        webSocket.start();
        HttpClient inside = webSocket.getHttpClient();
        assertThat(inside.isStarted()).isTrue();
        webSocket.stop();
        assertThat(inside.isStopped()).isTrue();
    }

    @Test
    void commonClientsEndWithTheHost() {
        HttpClient http = clients.getCommonHttpClient();
        WebSocketClient webSocket = clients.getCommonWebSocketClient();
        assertThat(webSocket.isRunning()).isTrue();

        clients.close();

        assertThat(http.isStopped()).isTrue();
        assertThat(webSocket.isStopped()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "a name", "x/y/z", "a-name-of-21-letters-"})
    void refusesANameThatOpenHabRefuses(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> clients.createHttpClient(name));
        assertThatIllegalArgumentException().isThrownBy(() -> clients.createWebSocketClient(name));
    }

    @Test
    void saysThatItDoesNotSpeakHttp2() {
        assertThatThrownBy(() -> clients.createHttp2Client("test-http2"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
