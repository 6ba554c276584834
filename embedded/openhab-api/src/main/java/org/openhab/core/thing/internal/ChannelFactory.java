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
package org.openhab.core.thing.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeRegistry;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Makes the channels that a thing type names.
 *
 * @param channelTypes {@code null} if unknown; channels then have no more than their definition says
 * @param channelGroupTypes {@code null} if unknown; there are then no channels in groups
 * @param configDescriptions {@code null} if unknown; there are then no default values
 */
@NonNullByDefault
public record ChannelFactory(@Nullable ChannelTypeRegistry channelTypes,
        @Nullable ChannelGroupTypeRegistry channelGroupTypes,
        @Nullable ConfigDescriptionRegistry configDescriptions) {

    /** Takes the registries of channel types from the framework this class runs in; outside of one there are none. */
    public static ChannelFactory fromServices(@Nullable ConfigDescriptionRegistry configDescriptions) {
        return new ChannelFactory(service(ChannelTypeRegistry.class), service(ChannelGroupTypeRegistry.class),
                configDescriptions);
    }

    private static <T> @Nullable T service(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(ChannelFactory.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<T> reference = context == null ? null : context.getServiceReference(type);
        return context == null || reference == null ? null : context.getService(reference);
    }

    /** Adds the default of every parameter that has no value. */
    public void applyDefaults(Configuration configuration, @Nullable URI configDescriptionURI) {
        ConfigDescription description = configDescriptions == null || configDescriptionURI == null
                ? null
                : configDescriptions.getConfigDescription(configDescriptionURI);
        if (description != null) {
            ConfigUtil.applyDefaultConfiguration(configuration, description);
        }
    }

    public List<Channel> createChannels(ThingType thingType, ThingUID thingUID) {
        List<Channel> channels = new ArrayList<>();
        for (ChannelDefinition definition : thingType.getChannelDefinitions()) {
            channels.add(createChannel(definition, new ChannelUID(thingUID, definition.getId())).build());
        }
        for (ChannelGroupDefinition group : thingType.getChannelGroupDefinitions()) {
            createChannels(new ChannelGroupUID(thingUID, group.getId()), group.getTypeUID())
                    .forEach(builder -> channels.add(builder.build()));
        }
        return channels;
    }

    /** Builders for the channels of a group, none if its type is unknown. */
    public List<ChannelBuilder> createChannels(ChannelGroupUID groupUID, ChannelGroupTypeUID groupTypeUID) {
        ChannelGroupType groupType = channelGroupTypes == null
                ? null
                : channelGroupTypes.getChannelGroupType(groupTypeUID);
        return groupType == null
                ? List.of()
                : groupType.getChannelDefinitions().stream()
                        .map(definition -> createChannel(definition, new ChannelUID(groupUID, definition.getId())))
                        .toList();
    }

    private ChannelBuilder createChannel(ChannelDefinition definition, ChannelUID channelUID) {
        ChannelBuilder builder = createChannel(channelUID, definition.getChannelTypeUID())
                .withProperties(definition.getProperties());
        String label = definition.getLabel();
        if (label != null) {
            builder.withLabel(label);
        }
        String description = definition.getDescription();
        if (description != null) {
            builder.withDescription(description);
        }
        AutoUpdatePolicy policy = definition.getAutoUpdatePolicy();
        return policy == null ? builder : builder.withAutoUpdatePolicy(policy);
    }

    /** A builder with all that the channel type says. */
    public ChannelBuilder createChannel(ChannelUID channelUID, ChannelTypeUID channelTypeUID) {
        ChannelBuilder builder = ChannelBuilder.create(channelUID).withType(channelTypeUID);
        ChannelType type = channelTypes == null ? null : channelTypes.getChannelType(channelTypeUID);
        if (type == null) {
            return builder;
        }
        Configuration configuration = new Configuration();
        applyDefaults(configuration, type.getConfigDescriptionURI());
        builder.withAcceptedItemType(type.getItemType()).withKind(type.getKind()).withDefaultTags(type.getTags())
                .withConfiguration(configuration).withLabel(type.getLabel())
                .withAutoUpdatePolicy(type.getAutoUpdatePolicy());
        String description = type.getDescription();
        return description == null ? builder : builder.withDescription(description);
    }
}
