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
package org.openhab.binding.teltocharge.karaf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A device on the network, served by the JDK's own web server. */
final class JdkDevice implements AutoCloseable {

    /** Status and body of an answer. */
    record Answer(int status, String json) {
        static Answer ok(String json) {
            return new Answer(200, json);
        }
    }

    private final HttpServer server;

    private JdkDevice(HttpServer server) {
        this.server = server;
        server.start();
    }

    static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    static JdkDevice plain() throws IOException {
        return new JdkDevice(HttpServer.create(anyPort(), 0));
    }

    static JdkDevice of(HttpServer server) {
        return new JdkDevice(server);
    }

    void on(String path, Function<HttpExchange, Answer> answers) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            Answer answer = answers.apply(exchange);
            byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
