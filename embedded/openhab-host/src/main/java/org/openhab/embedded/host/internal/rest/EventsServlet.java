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
package org.openhab.embedded.host.internal.rest;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.openhab.core.events.Event;
import org.openhab.core.events.EventSubscriber;

import com.google.gson.Gson;

/**
 * {@code /rest/events}: the event bus as server-sent events.
 */
public final class EventsServlet extends HttpServlet implements EventSubscriber, AutoCloseable {

    private static final long serialVersionUID = 1L;

    /** How often a client hears something at least; openHAB's value. */
    public static final Duration ALIVE_INTERVAL = Duration.ofSeconds(10);

    private final transient Gson gson = new Gson();
    private final transient Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final transient AccessGuard guard;

    public EventsServlet(AccessGuard guard) {
        this.guard = guard;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> complaint = guard.complaint(request);
        if (complaint.isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, complaint.get());
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-transform");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        EventStream stream = new EventStream(new TopicFilter(request.getParameter("topics")), context,
                response.getOutputStream(), streams::remove);
        streams.add(stream);
        context.addListener(stream);
        stream.send(alive());
        response.getOutputStream().setWriteListener(stream);
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        return Set.of(ALL_EVENT_TYPES);
    }

    @Override
    public void receive(Event event) {
        if (streams.isEmpty()) {
            return;
        }
        String data = gson.toJson(
                Map.of("topic", event.getTopic(), "payload", event.getPayload(), "type", event.getType()));
        streams.stream().filter(stream -> stream.wants(event.getTopic()))
                .forEach(stream -> stream.send(message("message", data)));
    }

    /** Shows the clients, and those between, that the stream is alive; and shows us which clients are not. */
    public void sendAlive() {
        streams.forEach(stream -> stream.send(alive()));
    }

    private static String alive() {
        return message("alive", "{\"type\":\"ALIVE\",\"interval\":" + ALIVE_INTERVAL.toSeconds() + "}");
    }

    private static String message(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    int clients() {
        return streams.size();
    }

    @Override
    public void close() {
        streams.forEach(EventStream::close);
    }
}
