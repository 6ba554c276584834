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
package org.openhab.core.items.events;

import java.time.ZonedDateTime;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.AbstractEventFactory;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventFactory;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.osgi.service.component.annotations.Component;

/**
 * Makes the events about items, with topics {@code openhab/items/<name>/<what>}.
 */
@NonNullByDefault
@Component(immediate = true, service = EventFactory.class)
public class ItemEventFactory extends AbstractEventFactory {

    private static final String TOPIC = "openhab/items/%s/%s";

    public ItemEventFactory() {
        super(Set.of(ItemCommandEvent.TYPE, ItemStateEvent.TYPE, ItemStateUpdatedEvent.TYPE,
                ItemStateChangedEvent.TYPE));
    }

    @Override
    protected Event createEventByType(String eventType, String topic, String payload, @Nullable String source)
            throws Exception {
        String[] elements = getTopicElements(topic);
        if (elements.length != 4) {
            throw new IllegalArgumentException("Event creation failed, invalid topic: " + topic);
        }
        String itemName = elements[2];
        if (ItemCommandEvent.TYPE.equals(eventType)) {
            TypedValue value = deserializePayload(payload, ItemPayload.class).newValue();
            return new ItemCommandEvent(topic, payload, itemName, (Command) value.toValue(), source);
        } else if (ItemStateEvent.TYPE.equals(eventType)) {
            TypedValue value = deserializePayload(payload, ItemPayload.class).newValue();
            return new ItemStateEvent(topic, payload, itemName, (State) value.toValue(), source);
        }
        ItemPayload parts = deserializePayload(payload, ItemPayload.class);
        State state = (State) parts.newValue().toValue();
        if (ItemStateUpdatedEvent.TYPE.equals(eventType)) {
            return new ItemStateUpdatedEvent(topic, payload, itemName, state, parts.lastStateUpdate, source);
        }
        return new ItemStateChangedEvent(topic, payload, itemName, state, (State) parts.oldValue().toValue(),
                parts.lastStateUpdate, parts.lastStateChange, source);
    }

    /**
     * @param source who sends the command, {@code null} if unknown
     */
    public static ItemCommandEvent createCommandEvent(String itemName, Command command, @Nullable String source) {
        String payload = serializePayload(new ItemPayload(command));
        return new ItemCommandEvent(topic(itemName, "command"), payload, itemName, command, source);
    }

    public static ItemCommandEvent createCommandEvent(String itemName, Command command) {
        return createCommandEvent(itemName, command, null);
    }

    public static ItemStateEvent createStateEvent(String itemName, State state, @Nullable String source) {
        String payload = serializePayload(new ItemPayload(state));
        return new ItemStateEvent(topic(itemName, "state"), payload, itemName, state, source);
    }

    public static ItemEvent createStateEvent(String itemName, State state) {
        return createStateEvent(itemName, state, null);
    }

    public static ItemStateUpdatedEvent createStateUpdatedEvent(String itemName, State state,
            @Nullable ZonedDateTime lastStateUpdate) {
        return createStateUpdatedEvent(itemName, state, lastStateUpdate, null);
    }

    /**
     * @param lastStateUpdate when the state was set before, {@code null} if never
     */
    public static ItemStateUpdatedEvent createStateUpdatedEvent(String itemName, State state,
            @Nullable ZonedDateTime lastStateUpdate, @Nullable String source) {
        ItemPayload payload = new ItemPayload(state);
        payload.lastStateUpdate = lastStateUpdate;
        return new ItemStateUpdatedEvent(topic(itemName, "stateupdated"), serializePayload(payload), itemName, state,
                lastStateUpdate, source);
    }

    /**
     * @param lastStateUpdate when the state was set before, {@code null} if never
     * @param lastStateChange when it changed before, {@code null} if never
     */
    public static ItemStateChangedEvent createStateChangedEvent(String itemName, State newState, State oldState,
            @Nullable ZonedDateTime lastStateUpdate, @Nullable ZonedDateTime lastStateChange,
            @Nullable String source) {
        ItemPayload payload = new ItemPayload(newState);
        TypedValue old = TypedValue.of(oldState);
        payload.oldType = old.type();
        payload.oldValue = old.value();
        payload.lastStateUpdate = lastStateUpdate;
        payload.lastStateChange = lastStateChange;
        return new ItemStateChangedEvent(topic(itemName, "statechanged"), serializePayload(payload), itemName,
                newState, oldState, lastStateUpdate, lastStateChange, source);
    }

    public static ItemStateChangedEvent createStateChangedEvent(String itemName, State newState, State oldState,
            @Nullable ZonedDateTime lastStateUpdate, @Nullable ZonedDateTime lastStateChange) {
        return createStateChangedEvent(itemName, newState, oldState, lastStateUpdate, lastStateChange, null);
    }

    private static String topic(String itemName, String what) {
        checkNotNullOrEmpty(itemName, "itemName");
        return String.format(TOPIC, itemName, what);
    }
}
