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

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.items.events.ItemStateUpdatedEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Tells who is interested that an item was updated, be it to an equal value. Listeners are called on openHAB's event
 * thread and must not wait.
 */
@Component(service = {ItemUpdates.class, EventSubscriber.class})
@NonNullByDefault
public class ItemUpdates implements EventSubscriber {

    /** What a group calls its update; the event itself is an {@link ItemStateUpdatedEvent}, too. */
    private static final String GROUP_UPDATE = "GroupStateUpdatedEvent";

    private final Map<Runnable, Set<String>> listeners = new ConcurrentHashMap<>();

    @Activate
    public ItemUpdates() {
    }

    /**
     * @param listener called after each update of one of the items
     * @param items names of the items
     */
    public void addListener(Runnable listener, Set<String> items) {
        listeners.put(listener, Set.copyOf(items));
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        return Set.of(ItemStateUpdatedEvent.TYPE, GROUP_UPDATE);
    }

    @Override
    public void receive(Event event) {
        if (event instanceof ItemStateUpdatedEvent update) {
            listeners.forEach((listener, items) -> {
                if (items.contains(update.getItemName())) {
                    listener.run();
                }
            });
        }
    }
}
