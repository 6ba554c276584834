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
package org.openhab.embedded.host.internal.link;

import java.util.Optional;
import java.util.Set;

import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.items.ItemStateConverter;
import org.openhab.core.items.events.ItemCommandEvent;
import org.openhab.core.items.events.ItemEventFactory;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.events.ThingEventFactory;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.util.ThingHandlerHelper;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.embedded.host.internal.thing.ChannelTraffic;
import org.openhab.embedded.host.internal.thing.ThingStatuses.StatusListener;
import org.openhab.embedded.host.internal.util.ForeignCall;
import org.openhab.embedded.host.internal.util.KeyedExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries states from channels to items and commands from items to handlers. A handler gets its commands one by one,
 * in their order.
 */
public final class LinkTraffic
        implements
            ChannelTraffic,
            EventSubscriber,
            RegistryChangeListener<ItemChannelLink>,
            StatusListener {

    private final Logger logger = LoggerFactory.getLogger(LinkTraffic.class);
    private final ThingRegistry things;
    private final ItemRegistry items;
    private final ItemChannelLinkRegistry links;
    private final EventPublisher events;
    private final ItemStateConverter converter;
    private final CommandConverter commands = new CommandConverter();
    private final KeyedExecutor<ThingUID> executor;
    private final ForeignCall calls = new ForeignCall();

    public LinkTraffic(ThingRegistry things, ItemRegistry items, ItemChannelLinkRegistry links, EventPublisher events,
            ItemStateConverter converter, KeyedExecutor<ThingUID> executor) {
        this.things = things;
        this.items = items;
        this.links = links;
        this.events = events;
        this.converter = converter;
        this.executor = executor;
    }

    @Override
    public void stateUpdated(ChannelUID channel, State state) {
        for (String name : links.getLinkedItemNames(channel)) {
            Item item = items.get(name);
            if (item != null) {
                events.post(ItemEventFactory.createStateEvent(name, converter.convertToAcceptedState(state, item),
                        channel.getAsString()));
            }
        }
    }

    @Override
    public void commandPosted(ChannelUID channel, Command command) {
        links.getLinkedItemNames(channel).forEach(
                name -> events.post(ItemEventFactory.createCommandEvent(name, command, channel.getAsString())));
    }

    @Override
    public void triggered(ChannelUID channel, String event) {
        events.post(ThingEventFactory.createTriggerEvent(event, channel));
    }

    @Override
    public boolean isLinked(ChannelUID channel) {
        return !links.getLinkedItemNames(channel).isEmpty();
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        return Set.of(ItemCommandEvent.TYPE);
    }

    @Override
    public void receive(Event event) {
        if (!(event instanceof ItemCommandEvent command)) {
            return;
        }
        Item item = items.get(command.getItemName());
        if (item == null) {
            return;
        }
        for (ChannelUID channel : links.getBoundChannels(item.getName())) {
            if (!channel.getAsString().equals(command.getSource())) {
                executor.execute(channel.getThingUID(), () -> deliver(channel, item, command.getItemCommand()));
            }
        }
    }

    private void deliver(ChannelUID uid, Item item, Command command) {
        Channel channel = things.getChannel(uid);
        Optional<ThingHandler> handler = readyHandler(uid.getThingUID());
        if (channel == null || handler.isEmpty()) {
            logger.debug("No handler is ready to take {} for {}", command, uid);
            return;
        }
        Optional<Command> converted = commands.convert(command, channel.getAcceptedItemType(), item);
        if (converted.isEmpty()) {
            logger.debug("Channel {} cannot take {}", uid, command);
            return;
        }
        calls.run("Command " + command + " to " + uid, () -> handler.get().handleCommand(uid, converted.get()));
    }

    @Override
    public void added(ItemChannelLink link) {
        ChannelUID channel = link.getLinkedUID();
        executor.execute(channel.getThingUID(), () -> readyHandler(channel.getThingUID()).ifPresent(
                handler -> calls.run("Link of " + channel, () -> handler.channelLinked(channel))));
    }

    @Override
    public void removed(ItemChannelLink link) {
        ChannelUID channel = link.getLinkedUID();
        if (isLinked(channel)) {
            return;
        }
        executor.execute(channel.getThingUID(), () -> readyHandler(channel.getThingUID()).ifPresent(
                handler -> calls.run("Unlink of " + channel, () -> handler.channelUnlinked(channel))));
    }

    @Override
    public void updated(ItemChannelLink old, ItemChannelLink link) {
        // Same item, same channel: nothing changes for the handler.
    }

    /** A handler that has just come to life learns which of its channels are linked. */
    @Override
    public void statusChanged(Thing thing, ThingStatusInfo old, ThingStatusInfo status) {
        if (ThingHandlerHelper.isHandlerInitialized(old.getStatus())
                || !ThingHandlerHelper.isHandlerInitialized(status.getStatus())) {
            return;
        }
        for (Channel channel : thing.getChannels()) {
            if (isLinked(channel.getUID())) {
                executor.execute(thing.getUID(), () -> readyHandler(thing.getUID()).ifPresent(handler -> calls
                        .run("Link of " + channel.getUID(), () -> handler.channelLinked(channel.getUID()))));
            }
        }
    }

    private Optional<ThingHandler> readyHandler(ThingUID uid) {
        Thing thing = things.get(uid);
        return thing != null && ThingHandlerHelper.isHandlerInitialized(thing)
                ? Optional.ofNullable(thing.getHandler())
                : Optional.empty();
    }
}
