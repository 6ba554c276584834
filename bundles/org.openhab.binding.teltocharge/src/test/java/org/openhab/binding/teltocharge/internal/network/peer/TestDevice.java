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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketAdapter;
import org.eclipse.jetty.websocket.servlet.WebSocketServlet;
import org.eclipse.jetty.websocket.servlet.WebSocketServletFactory;

/**
 * A device with a web server and a WebSocket on the loopback interface. What it answers is set path by path.
 */
public final class TestDevice implements AutoCloseable {

    /** Answers one request. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private static final String LOOPBACK = "127.0.0.1";

    private final Server server = new Server(new QueuedThreadPool(20, 2));
    private final ServerConnector connector;
    private final URI uri;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Session> sessions = new CopyOnWriteArrayList<>();
    private volatile Consumer<Session> onOpen = session -> {
    };
    private volatile BiConsumer<Session, String> onText = (session, text) -> {
    };

    private TestDevice(String scheme, String host, int port, String socketPath, ConnectionFactory... factories) {
        connector = new ServerConnector(server, factories);
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Socket()), socketPath);
        context.addServlet(new ServletHolder(new Web()), "/*");
        server.setHandler(context);
        start();
        uri = URI.create(scheme + "://" + host + ":" + connector.getLocalPort());
    }

    /** A device that speaks HTTP. */
    public static TestDevice plain(String socketPath) {
        return plain(0, socketPath);
    }

    /** A device that speaks HTTP on a port of its own. */
    public static TestDevice plain(int port, String socketPath) {
        return plain(LOOPBACK, port, socketPath);
    }

    /** A device that speaks HTTP at an address of its own. */
    public static TestDevice plain(String host, int port, String socketPath) {
        return new TestDevice("http", host, port, socketPath, new HttpConnectionFactory());
    }

    /** A device that speaks HTTPS. */
    public static TestDevice secure(Path keystore, String socketPath) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(keystore.toString());
        tls.setKeyStorePassword(TestKeys.PASSWORD);
        return new TestDevice("https", LOOPBACK, 0, socketPath, new SslConnectionFactory(tls, "http/1.1"),
                new HttpConnectionFactory());
    }

    private void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public URI uri() {
        return uri;
    }

    public int port() {
        return uri.getPort();
    }

    /** Sets what is answered to a path; the query does not matter. */
    public void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    public void onJson(String path, String json) {
        on(path, (request, response) -> write(response, 200, json));
    }

    public void onStatus(String path, int status, String json) {
        on(path, (request, response) -> write(response, status, json));
    }

    public static void write(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Told of each WebSocket that is opened. */
    public void onOpen(Consumer<Session> told) {
        onOpen = told;
    }

    /** Told of each text that comes in over a WebSocket. */
    public void onText(BiConsumer<Session, String> told) {
        onText = told;
    }

    public static void send(Session session, String text) {
        try {
            session.getRemote().sendString(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a text over all open WebSockets. */
    public void sendAll(String text) {
        sessions.stream().filter(Session::isOpen).forEach(session -> send(session, text));
    }

    public long openSockets() {
        return sessions.stream().filter(Session::isOpen).count();
    }

    /** Method, path and query of all requests so far. */
    public List<String> requests() {
        return requests;
    }

    /** How often a path was asked for so far. */
    public long count(String path) {
        return requests.stream().filter(request -> request.contains(" " + path)).count();
    }

    /** Connections that are open now. */
    public int connections() {
        return connector.getConnectedEndPoints().size();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Web extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String query = request.getQueryString();
            requests.add(
                    request.getMethod() + " " + request.getRequestURI() + (query == null ? "" : "?" + query));
            Answer answer = answers.get(request.getRequestURI());
            if (answer == null) {
                write(response, 404, "{}");
            } else {
                answer.to(request, response);
            }
        }
    }

    private final class Socket extends WebSocketServlet {
        private static final long serialVersionUID = 1L;

        @Override
        public void configure(WebSocketServletFactory factory) {
            factory.getPolicy().setMaxTextMessageSize(1_000_000);
            factory.setCreator((request, response) -> new WebSocketAdapter() {
                @Override
                public void onWebSocketConnect(Session session) {
                    super.onWebSocketConnect(session);
                    sessions.add(session);
                    onOpen.accept(session);
                }

                @Override
                public void onWebSocketText(String text) {
                    onText.accept(getSession(), text);
                }
            });
        }
    }
}
