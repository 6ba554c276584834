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

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.items.Metadata;
import org.openhab.core.items.MetadataKey;
import org.openhab.core.items.MetadataRegistry;
import org.openhab.core.service.CommandDescriptionService;
import org.openhab.core.service.StateDescriptionService;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.DynamicCommandDescriptionProvider;
import org.openhab.core.thing.type.DynamicStateDescriptionProvider;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.StateDescription;
import org.openhab.core.types.StateDescriptionFragmentBuilder;

/**
 * How items look and which commands they offer: metadata first, then what the add-on says at run time, then the
 * channel type of the first linked channel that says anything.
 */
public final class ItemDescriptions implements StateDescriptionService, CommandDescriptionService {

    private final ThingRegistry things;
    private final ItemChannelLinkRegistry links;
    private final ChannelTypeRegistry channelTypes;
    private final MetadataRegistry metadata;
    private final List<DynamicStateDescriptionProvider> stateProviders = new CopyOnWriteArrayList<>();
    private final List<DynamicCommandDescriptionProvider> commandProviders = new CopyOnWriteArrayList<>();

    public ItemDescriptions(ThingRegistry things, ItemChannelLinkRegistry links, ChannelTypeRegistry channelTypes,
            MetadataRegistry metadata) {
        this.things = things;
        this.links = links;
        this.channelTypes = channelTypes;
        this.metadata = metadata;
    }

    public void addProvider(Object provider) {
        if (provider instanceof DynamicStateDescriptionProvider states) {
            stateProviders.add(states);
        }
        if (provider instanceof DynamicCommandDescriptionProvider commands) {
            commandProviders.add(commands);
        }
    }

    public void removeProvider(Object provider) {
        stateProviders.remove(provider);
        commandProviders.remove(provider);
    }

    @Override
    public @Nullable StateDescription getStateDescription(String itemName, @Nullable Locale locale) {
        StateDescription description = channelsOf(itemName).stream()
                .map(channel -> Optional.ofNullable(stateOf(channel, locale))).flatMap(Optional::stream).findFirst()
                .orElse(null);
        Metadata own = metadata.get(new MetadataKey("stateDescription", itemName));
        Object pattern = own == null ? null : own.getConfiguration().get("pattern");
        if (pattern == null) {
            return description;
        }
        StateDescriptionFragmentBuilder builder = description == null
                ? StateDescriptionFragmentBuilder.create()
                : StateDescriptionFragmentBuilder.create(description);
        return builder.withPattern(pattern.toString()).build().toStateDescription();
    }

    private @Nullable StateDescription stateOf(Channel channel, @Nullable Locale locale) {
        ChannelType type = typeOf(channel, locale);
        StateDescription fixed = type == null ? null : type.getState();
        for (DynamicStateDescriptionProvider provider : stateProviders) {
            StateDescription dynamic = provider.getStateDescription(channel, fixed, locale);
            if (dynamic != null) {
                return dynamic;
            }
        }
        return fixed;
    }

    @Override
    public @Nullable CommandDescription getCommandDescription(String itemName, @Nullable Locale locale) {
        return channelsOf(itemName).stream().map(channel -> Optional.ofNullable(commandOf(channel, locale)))
                .flatMap(Optional::stream).findFirst().orElse(null);
    }

    private @Nullable CommandDescription commandOf(Channel channel, @Nullable Locale locale) {
        ChannelType type = typeOf(channel, locale);
        CommandDescription fixed = type == null ? null : type.getCommandDescription();
        for (DynamicCommandDescriptionProvider provider : commandProviders) {
            CommandDescription dynamic = provider.getCommandDescription(channel, fixed, locale);
            if (dynamic != null) {
                return dynamic;
            }
        }
        return fixed;
    }

    private List<Channel> channelsOf(String itemName) {
        return links.getBoundChannels(itemName).stream().map(things::getChannel).map(Optional::ofNullable)
                .flatMap(Optional::stream).toList();
    }

    private @Nullable ChannelType typeOf(Channel channel, @Nullable Locale locale) {
        ChannelTypeUID uid = channel.getChannelTypeUID();
        return uid == null ? null : channelTypes.getChannelType(uid, locale);
    }
}
