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
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

import javax.servlet.AsyncContext;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client of the event stream. No thread waits for it: the container calls when the client can take more, and a
 * client that falls too far behind is let go.
 */
final class EventStream implements WriteListener, AsyncListener {

    private static final int MAX_WAITING = 2000;

    private final Logger logger = LoggerFactory.getLogger(EventStream.class);
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private final TopicFilter filter;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Consumer<EventStream> onClose;
    private boolean open;
    private boolean closed;
    private boolean needsFlush;

    EventStream(TopicFilter filter, AsyncContext context, ServletOutputStream out, Consumer<EventStream> onClose) {
        this.filter = filter;
        this.context = context;
        this.out = out;
        this.onClose = onClose;
    }

    boolean wants(String topic) {
        return filter.matches(topic);
    }

    /** Never waits. */
    synchronized void send(String message) {
        if (closed) {
            return;
        }
        if (waiting.size() >= MAX_WAITING) {
            logger.debug("An event client is too slow and is let go");
            close();
            return;
        }
        waiting.add(message.getBytes(StandardCharsets.UTF_8));
        drain();
    }

    @Override
    public synchronized void onWritePossible() {
        open = true;
        drain();
    }

    private void drain() {
        try {
            while (open && !closed && out.isReady()) {
                byte[] next = waiting.poll();
                if (next != null) {
                    out.write(next);
                    needsFlush = true;
                } else if (needsFlush) {
                    needsFlush = false;
                    out.flush();
                } else {
                    return;
                }
            }
        } catch (IOException e) {
            onError(e);
        }
    }

    @Override
    public synchronized void onError(Throwable failure) {
        logger.debug("An event client is gone: {}", failure.getMessage());
        close();
    }

    synchronized void close() {
        if (!closed) {
            forget();
            context.complete();
        }
    }

    private void forget() {
        closed = true;
        waiting.clear();
        onClose.accept(this);
    }

    @Override
    public synchronized void onComplete(AsyncEvent event) {
        if (!closed) {
            forget();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // The stream starts once.
    }
}
