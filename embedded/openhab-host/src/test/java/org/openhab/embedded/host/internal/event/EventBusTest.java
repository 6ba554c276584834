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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventFilter;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.events.TopicEventFilter;

import com.google.gson.JsonPrimitive;

@NonNullByDefault({})
class EventBusTest {

    private final EventBus bus = new EventBus();

    @AfterEach
    void close() {
        bus.close();
    }

    private static Event event(String type, String topic) {
        return new RegistryEvent(type, topic, new JsonPrimitive(1));
    }

    @Test
    void bringsEventsInOrderToThoseWhoWantThem() {
        Recorder all = new Recorder(EventSubscriber.ALL_EVENT_TYPES, null);
        Recorder one = new Recorder("A", null);
        Recorder filtered = new Recorder(EventSubscriber.ALL_EVENT_TYPES, new TopicEventFilter("openhab/x/.*"));
        List.of(all, one, filtered).forEach(bus::subscribe);
        bus.post(event("A", "openhab/x/1"));
        bus.post(event("B", "openhab/y/2"));
        bus.post(event("B", "openhab/x/3"));
        await().untilAsserted(() -> assertThat(filtered.topics).containsExactly("openhab/x/1", "openhab/x/3"));
        assertThat(all.topics).containsExactly("openhab/x/1", "openhab/y/2", "openhab/x/3");
        assertThat(one.topics).containsExactly("openhab/x/1");
    }

    @Test
    void goesOnWhenASubscriberThrows() {
        Recorder recorder = new Recorder("A", null);
        bus.subscribe(new Recorder("A", event -> {
            throw new IllegalStateException("expected");
        }));
        bus.subscribe(recorder);
        bus.post(event("A", "openhab/x/1"));
        await().untilAsserted(() -> assertThat(recorder.topics).hasSize(1));
    }

    @Test
    void bringsNothingToThoseWhoLeft() {
        Recorder left = new Recorder("A", null);
        Recorder stays = new Recorder("A", null);
        bus.subscribe(left);
        bus.subscribe(stays);
        bus.unsubscribe(left);
        bus.post(event("A", "openhab/x/1"));
        await().untilAsserted(() -> assertThat(stays.topics).hasSize(1));
        assertThat(left.topics).isEmpty();
    }

    @Test
    void refusesEventsWithoutTypeOrTopic() {
        assertThatThrownBy(() -> bus.post(event("", "openhab/x/1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bus.post(event("A", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    private static final class Recorder implements EventSubscriber {

        private final List<String> topics = new CopyOnWriteArrayList<>();
        private final String type;
        private final EventFilter filter;

        Recorder(String type, EventFilter filter) {
            this.type = type;
            this.filter = filter;
        }

        @Override
        public Set<String> getSubscribedEventTypes() {
            return Set.of(type);
        }

        @Override
        public EventFilter getEventFilter() {
            return filter;
        }

        @Override
        public void receive(Event event) {
            topics.add(event.getTopic());
        }
    }
}
