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

import java.util.function.Function;

import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.events.EventPublisher;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/**
 * Posts an event for each change of a registry.
 *
 * @param <E> type of the elements
 */
public final class RegistryEvents<E> implements RegistryChangeListener<E> {

    private final EventPublisher events;
    private final String name;
    private final Function<E, String> topic;
    private final Function<E, Object> payload;
    private final Gson gson = new Gson();

    /**
     * @param name start of the events' types, such as {@code Thing} for {@code ThingAddedEvent}
     * @param topic start of the topic, such as {@code openhab/things/UID}
     * @param payload anything Gson writes
     */
    public RegistryEvents(EventPublisher events, String name, Function<E, String> topic, Function<E, Object> payload) {
        this.events = events;
        this.name = name;
        this.topic = topic;
        this.payload = payload;
    }

    @Override
    public void added(E element) {
        post("Added", "/added", element, json(element));
    }

    @Override
    public void removed(E element) {
        post("Removed", "/removed", element, json(element));
    }

    @Override
    public void updated(E old, E element) {
        JsonArray both = new JsonArray();
        both.add(json(element));
        both.add(json(old));
        post("Updated", "/updated", element, both);
    }

    private JsonElement json(E element) {
        return gson.toJsonTree(payload.apply(element));
    }

    private void post(String what, String path, E element, JsonElement json) {
        events.post(new RegistryEvent(name + what + "Event", topic.apply(element) + path, json));
    }
}
