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
package org.openhab.core.thing.type;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingTypeProvider;

// SKELETON
@NonNullByDefault
public class ThingTypeRegistry {

    public ThingTypeRegistry(ChannelTypeRegistry channelTypeRegistry) {
        throw new UnsupportedOperationException("not yet");
    }

    public List<ThingType> getThingTypes(Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public List<ThingType> getThingTypes() {
        throw new UnsupportedOperationException("not yet");
    }

    public List<ThingType> getThingTypes(String value, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public List<ThingType> getThingTypes(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingType getThingType(ThingTypeUID thingTypeUID, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingType getThingType(ThingTypeUID thingTypeUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelType getChannelType(Channel channel) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelType getChannelType(Channel channel, Locale locale) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void addThingTypeProvider(ThingTypeProvider thingTypeProvider) {
        throw new UnsupportedOperationException("not yet");
    }

    protected void removeThingTypeProvider(ThingTypeProvider thingTypeProvider) {
        throw new UnsupportedOperationException("not yet");
    }
}
