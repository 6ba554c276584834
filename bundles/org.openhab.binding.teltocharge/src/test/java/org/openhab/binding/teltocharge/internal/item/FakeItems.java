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
package org.openhab.binding.teltocharge.internal.item;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.openhab.core.items.Item;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.items.events.ItemEventFactory;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.types.State;

/** Items with the states and times that a test gives them, and the events that openHAB sends with them. */
public final class FakeItems {

    private final ItemRegistry registry = mock(ItemRegistry.class);
    private final ItemChannelLinkRegistry links = mock(ItemChannelLinkRegistry.class);
    private final ItemUpdates updates = new ItemUpdates();
    private final Map<String, Item> items = new ConcurrentHashMap<>();

    public FakeItems() {
        when(registry.get(anyString())).thenAnswer(call -> items.get(call.<String>getArgument(0)));
    }

    public ItemServices services() {
        return new ItemServices(registry, updates, new SpeedHints(links));
    }

    ItemRegistry registry() {
        return registry;
    }

    /** Updates an item, which is made if there was none. */
    public void update(String name, State state, Instant time) {
        Item item = mock(Item.class);
        when(item.getName()).thenReturn(name);
        when(item.getState()).thenReturn(state);
        when(item.getLastStateUpdate()).thenReturn(time.atZone(ZoneOffset.UTC));
        items.put(name, item);
        updates.receive(ItemEventFactory.createStateUpdatedEvent(name, state, null));
    }

    /** Makes an item that was never updated. */
    public void make(String name, State state) {
        Item item = mock(Item.class);
        when(item.getState()).thenReturn(state);
        items.put(name, item);
    }

    public void remove(String name) {
        items.remove(name);
    }

    /** Links an item to a channel, so that its binding is known. */
    public void link(String name, String channel) {
        when(links.getBoundChannels(name)).thenReturn(Set.of(new ChannelUID(channel)));
    }
}
