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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.semantics.SemanticTag;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

// SKELETON
@NonNullByDefault
public class ThingBuilder {

    protected final ThingUID thingUID = null;

    protected final ThingTypeUID thingTypeUID = null;

    protected ThingBuilder(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ThingBuilder create(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ThingBuilder create(Thing thing) {
        throw new UnsupportedOperationException("not yet");
    }

    public Thing build() {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withChannel(Channel channel) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withChannels(Channel... channel) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withChannels(List<Channel> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withoutChannel(ChannelUID channelUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withoutChannels(Channel... channel) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withoutChannels(List<Channel> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withConfiguration(Configuration configuration) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withBridge(ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withProperty(String value, String value2) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withProperties(Map<String, String> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withLocation(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withSemanticEquipmentTag(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingBuilder withSemanticEquipmentTag(SemanticTag semanticTag) {
        throw new UnsupportedOperationException("not yet");
    }
}
