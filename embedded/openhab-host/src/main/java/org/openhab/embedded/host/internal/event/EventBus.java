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
package org.openhab.embedded.host.internal.event;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import org.openhab.core.common.NamedThreadFactory;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventFilter;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.events.EventSubscriber;
import org.openhab.embedded.host.internal.util.ForeignCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands every event to its subscribers, in the order of posting, on one thread of its own: who posts never waits for
 * who listens.
 */
public final class EventBus implements EventPublisher, AutoCloseable {

    private final Logger logger = LoggerFactory.getLogger(EventBus.class);
    private final List<EventSubscriber> subscribers = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new NamedThreadFactory("hostEvents"));
    private final ForeignCall calls = new ForeignCall();

    public void subscribe(EventSubscriber subscriber) {
        subscribers.add(subscriber);
    }

    public void unsubscribe(EventSubscriber subscriber) {
        subscribers.remove(subscriber);
    }

    /** Events that come after the bus was closed are dropped. */
    @Override
    public void post(Event event) throws IllegalArgumentException, IllegalStateException {
        if (event.getTopic().isEmpty() || event.getType().isEmpty()) {
            throw new IllegalArgumentException("An event needs a type and a topic.");
        }
        try {
            thread.execute(() -> dispatch(event));
        } catch (RejectedExecutionException e) {
            logger.debug("Dropping {} after shutdown", event.getTopic());
        }
    }

    private void dispatch(Event event) {
        for (EventSubscriber subscriber : subscribers) {
            calls.run("Event subscriber " + subscriber.getClass().getName(), () -> offer(subscriber, event));
        }
    }

    private void offer(EventSubscriber subscriber, Event event) {
        Set<String> types = subscriber.getSubscribedEventTypes();
        if (!types.contains(EventSubscriber.ALL_EVENT_TYPES) && !types.contains(event.getType())) {
            return;
        }
        EventFilter filter = subscriber.getEventFilter();
        if (filter == null || filter.apply(event)) {
            subscriber.receive(event);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
