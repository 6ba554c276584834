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
package org.openhab.core.thing.binding.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.semantics.SemanticTag;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.internal.ThingImpl;
import org.openhab.core.thing.util.ThingHelper;

/**
 * Builds a {@link Thing}.
 */
@NonNullByDefault
public class ThingBuilder {

    protected final ThingUID thingUID;
    protected final ThingTypeUID thingTypeUID;

    private final List<Channel> channels = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private @Nullable String label;
    private @Nullable Configuration configuration;
    private @Nullable ThingUID bridgeUID;
    private @Nullable String location;
    private @Nullable String semanticEquipmentTag;

    protected ThingBuilder(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        this.thingUID = thingUID;
        this.thingTypeUID = thingTypeUID;
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, String thingId) {
        return create(thingTypeUID, new ThingUID(thingTypeUID, thingId));
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        return new ThingBuilder(thingTypeUID, thingUID);
    }

    /** A builder for a copy of the thing. */
    public static ThingBuilder create(Thing thing) {
        ThingBuilder builder = create(thing.getThingTypeUID(), thing.getUID());
        builder.copyFrom(thing);
        return builder;
    }

    void copyFrom(Thing thing) {
        label = thing.getLabel();
        channels.addAll(thing.getChannels());
        configuration = new Configuration(thing.getConfiguration());
        bridgeUID = thing.getBridgeUID();
        properties.putAll(thing.getProperties());
        location = thing.getLocation();
        semanticEquipmentTag = thing.getSemanticEquipmentTag();
    }

    public Thing build() {
        return populate(new ThingImpl(thingTypeUID, thingUID));
    }

    protected Thing populate(ThingImpl thing) {
        thing.setLabel(label);
        channels.forEach(thing::addChannel);
        if (configuration != null) {
            thing.setConfiguration(configuration);
        }
        thing.setBridgeUID(bridgeUID);
        thing.setProperties(properties);
        thing.setLocation(location);
        thing.setSemanticEquipmentTag(semanticEquipmentTag);
        return thing;
    }

    public ThingBuilder withLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    /**
     * Adds a channel.
     *
     * @throws IllegalArgumentException if it belongs to another thing, or one of this UID is there already
     */
    public ThingBuilder withChannel(Channel channel) {
        checkOwner(List.of(channel));
        ThingHelper.ensureUniqueChannels(channels, channel);
        channels.add(channel);
        return this;
    }

    /** Replaces the channels. */
    public ThingBuilder withChannels(Channel... channels) {
        return withChannels(List.of(channels));
    }

    /**
     * Replaces the channels.
     *
     * @throws IllegalArgumentException if one belongs to another thing, or two have the same UID
     */
    public ThingBuilder withChannels(List<Channel> channels) {
        checkOwner(channels);
        ThingHelper.ensureUniqueChannels(channels);
        List<Channel> given = List.copyOf(channels);
        this.channels.clear();
        this.channels.addAll(given);
        return this;
    }

    private void checkOwner(List<Channel> candidates) {
        for (Channel channel : candidates) {
            if (!thingUID.equals(channel.getUID().getThingUID())) {
                throw new IllegalArgumentException(
                        "Channel UID '" + channel.getUID() + "' does not match thing UID '" + thingUID + "'");
            }
        }
    }

    /** Removes the channel, if it is there. */
    public ThingBuilder withoutChannel(ChannelUID channelUID) {
        channels.removeIf(channel -> channel.getUID().equals(channelUID));
        return this;
    }

    public ThingBuilder withoutChannels(Channel... channels) {
        return withoutChannels(List.of(channels));
    }

    public ThingBuilder withoutChannels(List<Channel> channels) {
        channels.forEach(channel -> withoutChannel(channel.getUID()));
        return this;
    }

    public ThingBuilder withConfiguration(Configuration configuration) {
        this.configuration = configuration;
        return this;
    }

    public ThingBuilder withBridge(@Nullable ThingUID bridgeUID) {
        this.bridgeUID = bridgeUID;
        return this;
    }

    public ThingBuilder withProperty(String key, String value) {
        properties.put(key, value);
        return this;
    }

    /** Replaces the properties. */
    public ThingBuilder withProperties(Map<String, String> properties) {
        Map<String, String> given = Map.copyOf(properties);
        this.properties.clear();
        this.properties.putAll(given);
        return this;
    }

    public ThingBuilder withLocation(@Nullable String location) {
        this.location = location;
        return this;
    }

    public ThingBuilder withSemanticEquipmentTag(@Nullable String semanticEquipmentTag) {
        this.semanticEquipmentTag = semanticEquipmentTag;
        return this;
    }

    public ThingBuilder withSemanticEquipmentTag(@Nullable SemanticTag semanticEquipmentTag) {
        return withSemanticEquipmentTag(semanticEquipmentTag == null ? null : semanticEquipmentTag.getName());
    }
}
