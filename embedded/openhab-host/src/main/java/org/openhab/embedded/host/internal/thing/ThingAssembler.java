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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.ConfigUtil;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeRegistry;
import org.openhab.embedded.host.internal.thing.ThingBlueprint.ChannelSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes things from what the user says and what the thing type adds: defaults, properties, channels.
 */
public final class ThingAssembler {

    private final Logger logger = LoggerFactory.getLogger(ThingAssembler.class);
    private final ThingTypeRegistry thingTypes;
    private final ConfigDescriptionRegistry configs;
    private final ChannelFactory channels;

    public ThingAssembler(ThingTypeRegistry thingTypes, ConfigDescriptionRegistry configs, ChannelFactory channels) {
        this.thingTypes = thingTypes;
        this.configs = configs;
        this.channels = channels;
    }

    public boolean knowsTypeOf(ThingBlueprint blueprint) {
        return thingTypes.getThingType(blueprint.typeUid()) != null;
    }

    /**
     * @return the thing; without its type's part as long as the type is not known
     */
    public Thing assemble(ThingBlueprint blueprint) {
        ThingType type = thingTypes.getThingType(blueprint.typeUid());
        boolean isBridge = type == null ? blueprint.isBridge() : type instanceof BridgeType;
        ThingBuilder builder = isBridge
                ? BridgeBuilder.create(blueprint.typeUid(), blueprint.uid())
                : ThingBuilder.create(blueprint.typeUid(), blueprint.uid());
        ThingUID bridge = blueprint.bridge();
        if (bridge != null) {
            builder.withBridge(bridge);
        }
        String location = blueprint.location();
        if (location != null) {
            builder.withLocation(location);
        }
        String label = blueprint.label() != null ? blueprint.label() : type == null ? null : type.getLabel();
        if (label != null) {
            builder.withLabel(label);
        }
        Map<String, String> properties = new LinkedHashMap<>(type == null ? Map.of() : type.getProperties());
        properties.putAll(blueprint.properties());
        builder.withProperties(properties).withConfiguration(configurationOf(type, blueprint.config()))
                .withChannels(channelsOf(type, blueprint));
        String tag = type == null ? null : type.getSemanticEquipmentTag();
        if (tag != null) {
            builder.withSemanticEquipmentTag(tag);
        }
        return builder.build();
    }

    /**
     * @return the user's values in their parameters' types, and the defaults of all others
     */
    public Configuration configurationOf(@Nullable ThingType type, Map<String, Object> given) {
        URI uri = type == null ? null : type.getConfigDescriptionURI();
        ConfigDescription description = uri == null ? null : configs.getConfigDescription(uri);
        if (description == null) {
            return new Configuration(given);
        }
        Configuration configuration = ConfigUtil.resolveVariablesAndNormalizeTypes(new Configuration(given),
                List.of(description));
        ConfigUtil.applyDefaultConfiguration(configuration, description);
        return configuration;
    }

    private List<Channel> channelsOf(@Nullable ThingType type, ThingBlueprint blueprint) {
        ThingUID thing = blueprint.uid();
        Map<String, Channel> result = new LinkedHashMap<>();
        if (type != null) {
            channels.channelsOf(type, thing).forEach(channel -> result.put(channel.getUID().getId(), channel));
        }
        for (Map.Entry<String, ChannelSpec> spec : blueprint.channels().entrySet()) {
            String id = spec.getKey();
            try {
                result.put(id, channels.refine(thing, id, result.get(id), spec.getValue()));
            } catch (IllegalArgumentException e) {
                logger.warn("{}: {}", thing, e.getMessage());
            }
        }
        return List.copyOf(result.values());
    }
}
