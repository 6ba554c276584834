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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.ConfigDescriptionRegistry;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;

// SKELETON
@NonNullByDefault
public class ThingFactory {

    public ThingFactory() {
        throw new UnsupportedOperationException("not yet");
    }

    public static ThingUID generateRandomThingUID(ThingTypeUID thingTypeUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Thing createThing(ThingType thingType, ThingUID thingUID, Configuration configuration,
            ThingUID thingUID2) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Thing createThing(ThingType thingType, ThingUID thingUID, Configuration configuration,
            ThingUID thingUID2, ConfigDescriptionRegistry configDescriptionRegistry) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Thing createThing(ThingUID thingUID, Configuration configuration, Map<String, String> map,
            ThingUID thingUID2, ThingTypeUID thingTypeUID, List<ThingHandlerFactory> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public static Thing createThing(ThingType thingType, ThingUID thingUID, Configuration configuration) {
        throw new UnsupportedOperationException("not yet");
    }
}
