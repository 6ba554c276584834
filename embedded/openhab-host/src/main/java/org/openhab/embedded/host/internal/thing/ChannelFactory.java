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
package org.openhab.embedded.host.internal.thing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ChannelTypeRegistry;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.embedded.host.internal.thing.ThingBlueprint.ChannelSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes channels from channel types.
 */
public final class ChannelFactory {

    private final Logger logger = LoggerFactory.getLogger(ChannelFactory.class);
    private final ChannelTypeRegistry channelTypes;
    private final ChannelGroupTypeRegistry groupTypes;
    private final ConfigDescriptionRegistry configs;

    public ChannelFactory(ChannelTypeRegistry channelTypes, ChannelGroupTypeRegistry groupTypes,
            ConfigDescriptionRegistry configs) {
        this.channelTypes = channelTypes;
        this.groupTypes = groupTypes;
        this.configs = configs;
    }

    /**
     * @return the channels that a thing of this type has from the start; a channel of a group is {@code group#channel}
     */
    List<Channel> channelsOf(ThingType type, ThingUID thing) {
        List<Channel> result = new ArrayList<>();
        for (ChannelDefinition definition : type.getChannelDefinitions()) {
            builder(new ChannelUID(thing, definition.getId()), definition).forEach(b -> result.add(b.build()));
        }
        for (ChannelGroupDefinition group : type.getChannelGroupDefinitions()) {
            ChannelGroupUID groupUid = new ChannelGroupUID(thing, group.getId());
            buildersOf(groupUid, group.getTypeUID()).forEach(builder -> result.add(builder.build()));
        }
        return result;
    }

    List<ChannelBuilder> buildersOf(ChannelGroupUID group, ChannelGroupTypeUID typeUid) {
        ChannelGroupType type = groupTypes.getChannelGroupType(typeUid);
        if (type == null) {
            logger.warn("Channel group type {} is not defined; {} stays empty", typeUid, group);
            return List.of();
        }
        return type.getChannelDefinitions().stream()
                .flatMap(definition -> builder(new ChannelUID(group, definition.getId()), definition).stream())
                .toList();
    }

    private List<ChannelBuilder> builder(ChannelUID uid, ChannelDefinition definition) {
        ChannelType type = channelTypes.getChannelType(definition.getChannelTypeUID());
        if (type == null) {
            logger.warn("Channel type {} is not defined; channel {} is left out", definition.getChannelTypeUID(), uid);
            return List.of();
        }
        ChannelBuilder builder = builderOf(uid, type).withProperties(definition.getProperties());
        String label = definition.getLabel();
        if (label != null) {
            builder.withLabel(label);
        }
        String description = definition.getDescription();
        if (description != null) {
            builder.withDescription(description);
        }
        AutoUpdatePolicy policy = definition.getAutoUpdatePolicy();
        if (policy != null) {
            builder.withAutoUpdatePolicy(policy);
        }
        return List.of(builder);
    }

    /**
     * @throws IllegalArgumentException if the type is not defined
     */
    ChannelBuilder builderOf(ChannelUID uid, ChannelTypeUID typeUid) {
        ChannelType type = channelTypes.getChannelType(typeUid);
        if (type == null) {
            throw new IllegalArgumentException("Channel type '" + typeUid + "' is not known");
        }
        return builderOf(uid, type);
    }

    private ChannelBuilder builderOf(ChannelUID uid, ChannelType type) {
        ChannelBuilder builder = ChannelBuilder.create(uid, type.getItemType()).withType(type.getUID())
                .withKind(type.getKind()).withLabel(type.getLabel()).withDefaultTags(type.getTags())
                .withConfiguration(defaults(type.getConfigDescriptionURI(), Map.of()));
        String description = type.getDescription();
        if (description != null) {
            builder.withDescription(description);
        }
        AutoUpdatePolicy policy = type.getAutoUpdatePolicy();
        return policy == null ? builder : builder.withAutoUpdatePolicy(policy);
    }

    /**
     * Applies what a user says about a channel.
     *
     * @param existing the thing type's channel of that id, or null for one of the user's own
     * @throws IllegalArgumentException if a channel of the user's own names neither a known type nor an item type
     */
    Channel refine(ThingUID thing, String id, @Nullable Channel existing, ChannelSpec spec) {
        ChannelBuilder builder = existing != null ? ChannelBuilder.create(existing) : ownChannel(thing, id, spec);
        String label = spec.label();
        if (label != null) {
            builder.withLabel(label);
        }
        String description = spec.description();
        if (description != null) {
            builder.withDescription(description);
        }
        if (!spec.config().isEmpty()) {
            Channel draft = builder.build();
            ChannelTypeUID typeUid = draft.getChannelTypeUID();
            ChannelType type = typeUid == null ? null : channelTypes.getChannelType(typeUid);
            builder.withConfiguration(defaults(type == null ? null : type.getConfigDescriptionURI(), spec.config()));
        }
        return builder.build();
    }

    private ChannelBuilder ownChannel(ThingUID thing, String id, ChannelSpec spec) {
        ChannelUID uid = new ChannelUID(thing, id);
        String type = spec.type();
        if (type != null) {
            return builderOf(uid, new ChannelTypeUID(thing.getBindingId(), type));
        }
        if (!spec.isTrigger() && spec.itemType() == null) {
            throw new IllegalArgumentException("channel " + id + " needs a type or an item type");
        }
        return ChannelBuilder.create(uid, spec.itemType())
                .withKind(spec.isTrigger() ? ChannelKind.TRIGGER : ChannelKind.STATE);
    }

    private Configuration defaults(@Nullable URI uri, Map<String, Object> given) {
        Configuration configuration = new Configuration(given);
        ConfigDescription description = uri == null ? null : configs.getConfigDescription(uri);
        if (description != null) {
            ConfigUtil.applyDefaultConfiguration(configuration, Objects.requireNonNull(description));
        }
        return configuration;
    }
}
