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
package org.openhab.core.thing.binding;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.internal.ChannelFactory;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ThingType;

/**
 * Makes things from their types.
 */
@NonNullByDefault
public class ThingFactory {

    /** A UID whose last segment is made up at random. */
    public static ThingUID generateRandomThingUID(ThingTypeUID thingTypeUID) {
        String id = UUID.randomUUID().toString();
        return new ThingUID(thingTypeUID, id.substring(id.length() - 12));
    }

    public static Thing createThing(ThingType thingType, ThingUID thingUID, Configuration configuration,
            @Nullable ThingUID bridgeUID) {
        return createThing(thingType, thingUID, configuration, bridgeUID, null);
    }

    /**
     * Makes a thing, or a bridge, with the channels of its type.
     *
     * @param configuration its configuration; defaults of the type are added to it
     * @param configDescriptionRegistry knows the defaults, {@code null} to leave them out
     */
    public static Thing createThing(ThingType thingType, ThingUID thingUID, Configuration configuration,
            @Nullable ThingUID bridgeUID, @Nullable ConfigDescriptionRegistry configDescriptionRegistry) {
        ChannelFactory channels = ChannelFactory.fromServices(configDescriptionRegistry);
        channels.applyDefaults(configuration, thingType.getConfigDescriptionURI());
        ThingBuilder builder = thingType instanceof BridgeType
                ? BridgeBuilder.create(thingType.getUID(), thingUID)
                : ThingBuilder.create(thingType.getUID(), thingUID);
        return builder.withConfiguration(configuration).withChannels(channels.createChannels(thingType, thingUID))
                .withProperties(thingType.getProperties()).withBridge(bridgeUID)
                .withSemanticEquipmentTag(thingType.getSemanticEquipmentTag()).build();
    }

    /**
     * Lets the first factory that knows the type make the thing.
     *
     * @return the thing, {@code null} if no factory knows the type
     */
    public static @Nullable Thing createThing(ThingUID thingUID, Configuration configuration,
            @Nullable Map<String, String> properties, @Nullable ThingUID bridgeUID, ThingTypeUID thingTypeUID,
            List<ThingHandlerFactory> thingHandlerFactories) {
        for (ThingHandlerFactory factory : thingHandlerFactories) {
            if (factory.supportsThingType(thingTypeUID)) {
                Thing thing = factory.createThing(thingTypeUID, configuration, thingUID, bridgeUID);
                if (thing != null && properties != null) {
                    properties.forEach(thing::setProperty);
                }
                return thing;
            }
        }
        return null;
    }

    public static Thing createThing(ThingType thingType, ThingUID thingUID, Configuration configuration) {
        return createThing(thingType, thingUID, configuration, null);
    }
}
