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

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.items.Metadata;
import org.openhab.core.items.MetadataKey;
import org.openhab.core.items.MetadataRegistry;
import org.openhab.core.items.events.ItemCommandEvent;
import org.openhab.core.items.events.ItemEventFactory;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.types.State;

/**
 * Lets an item take the state of a command at once, where no channel wants the device to have the last word.
 */
public final class AutoUpdater implements EventSubscriber {

    private static final String NAMESPACE = "autoupdate";

    private final ItemRegistry items;
    private final MetadataRegistry metadata;
    private final ItemChannelLinkRegistry links;
    private final ThingRegistry things;
    private final EventPublisher events;

    public AutoUpdater(ItemRegistry items, MetadataRegistry metadata, ItemChannelLinkRegistry links,
            ThingRegistry things, EventPublisher events) {
        this.items = items;
        this.metadata = metadata;
        this.links = links;
        this.things = things;
        this.events = events;
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        return Set.of(ItemCommandEvent.TYPE);
    }

    @Override
    public void receive(Event event) {
        if (!(event instanceof ItemCommandEvent command) || !(command.getItemCommand()instanceof State state)) {
            return;
        }
        Item item = items.get(command.getItemName());
        if (item != null && isWanted(item)) {
            events.post(ItemEventFactory.createStateEvent(item.getName(), state, "org.openhab.core.autoupdate"));
        }
    }

    private boolean isWanted(Item item) {
        Metadata own = metadata.get(new MetadataKey(NAMESPACE, item.getName()));
        if (own != null) {
            return Boolean.parseBoolean(own.getValue());
        }
        Set<ChannelUID> channels = links.getBoundChannels(item.getName());
        return channels.isEmpty() || channels.stream().anyMatch(this::allows);
    }

    private boolean allows(ChannelUID uid) {
        Thing thing = things.get(uid.getThingUID());
        @Nullable
        Channel channel = thing == null ? null : thing.getChannel(uid.getId());
        if (thing == null || channel == null || thing.getStatus() != ThingStatus.ONLINE) {
            return false;
        }
        return channel.getAutoUpdatePolicy() != AutoUpdatePolicy.VETO;
    }
}
