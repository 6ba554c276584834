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
package org.openhab.embedded.host.internal.item;

import java.util.Set;

import org.openhab.core.events.Event;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.items.GenericItem;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.items.ItemStateConverter;
import org.openhab.core.items.events.ItemStateEvent;

/**
 * Gives items the states that come over the event bus.
 */
public final class ItemStateUpdater implements EventSubscriber {

    private final ItemRegistry items;
    private final ItemStateConverter converter;

    public ItemStateUpdater(ItemRegistry items, ItemStateConverter converter) {
        this.items = items;
        this.converter = converter;
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        return Set.of(ItemStateEvent.TYPE);
    }

    @Override
    public void receive(Event event) {
        if (event instanceof ItemStateEvent update && items.get(update.getItemName())instanceof GenericItem item) {
            item.setState(converter.convertToAcceptedState(update.getItemState(), item), update.getSource());
        }
    }
}
