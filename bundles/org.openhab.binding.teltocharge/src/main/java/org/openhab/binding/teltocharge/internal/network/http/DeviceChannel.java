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

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.json.DeviceJson;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A WebSocket over which a device sends what is new. A connection that ends is made anew after a pause, which grows while
 * nothing comes of it. It has no timer: who reads the device otherwise lets it {@link #connectWhenDue()}.
 */
@NonNullByDefault
public final class DeviceChannel implements DeviceSocket.Listener, AutoCloseable {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /**
     * What is spoken on the channel. Calls do not overlap.
     */
    public interface Protocol {

        /**
         * @return the first thing to say; empty to wait for the device
         */
        String greeting();

        /**
         * @param frame what the device says
         * @param answer sends a text to it
         * @throws MalformedAnswerException if it makes no sense; the connection goes on
         */
        void received(JsonFields frame, Answer answer) throws MalformedAnswerException;
    }

    /**
     * How a protocol answers.
     */
    public interface Answer {

        void send(String text);

        /** The device sends what is new: the channel works. */
        void works();

        /** The device refuses us: the connection ends. */
        void giveUp();
    }

    private final Logger logger = LoggerFactory.getLogger(DeviceChannel.class);
    private final DeviceClients clients;
    private final URI uri;
    private final InstantSource clock;
    private final Protocol protocol;

    private @Nullable DeviceSocket socket;
    private Instant due = Instant.MIN;
    private Duration pause = FIRST_PAUSE;
    private volatile boolean closed;

    public DeviceChannel(DeviceClients clients, URI uri, InstantSource clock, Protocol protocol) {
        this.clients = clients;
        this.uri = uri;
        this.clock = clock;
        this.protocol = protocol;
    }

    /** Begins to connect unless there is a connection, or the pause after the last one is not over. */
    public synchronized void connectWhenDue() {
        if (!closed && socket == null && !clock.instant().isBefore(due)) {
            DeviceSocket begun = DeviceSocket.connect(clients.webSocket(), uri, this);
            socket = begun.hasEnded() ? null : begun;
        }
    }

    // No lock is held while the protocol speaks: it calls others, who may be waiting to connect this channel. The
    // frames of one connection come one after the other anyway, and there is only one connection at a time.
    @Override
    public void opened(DeviceSocket opened) {
        String greeting = protocol.greeting();
        if (!greeting.isEmpty()) {
            opened.send(greeting);
        }
    }

    @Override
    public void received(DeviceSocket from, String text) {
        if (closed) {
            return;
        }
        try {
            protocol.received(new JsonFields(DeviceJson.object(text)), new SocketAnswer(from));
        } catch (MalformedAnswerException e) {
            logger.debug("{} sent a frame that is refused: {}", uri, e.what());
        }
    }

    @Override
    public synchronized void ended(DeviceSocket which, NetworkException why) {
        logger.debug("{} has ended: {}", uri, why.detail());
        socket = null;
        due = clock.instant().plus(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private synchronized void works() {
        pause = FIRST_PAUSE;
    }

    @Override
    public void close() {
        DeviceSocket open;
        synchronized (this) {
            closed = true;
            open = socket;
        }
        if (open != null) {
            open.close();
        }
    }

    private final class SocketAnswer implements Answer {
        private final DeviceSocket to;

        SocketAnswer(DeviceSocket to) {
            this.to = to;
        }

        @Override
        public void send(String text) {
            to.send(text);
        }

        @Override
        public void works() {
            DeviceChannel.this.works();
        }

        @Override
        public void giveUp() {
            to.close();
        }
    }
}
