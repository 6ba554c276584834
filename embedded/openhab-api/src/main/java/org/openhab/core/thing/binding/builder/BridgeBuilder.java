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
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

// SKELETON
@NonNullByDefault
public class BridgeBuilder extends ThingBuilder {

    public static BridgeBuilder create(ThingTypeUID thingTypeUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static BridgeBuilder create(ThingTypeUID thingTypeUID, ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public static BridgeBuilder create(Bridge bridge) {
        throw new UnsupportedOperationException("not yet");
    }

    public Bridge build() {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withChannel(Channel channel) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withChannels(Channel... channel) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withChannels(List<Channel> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withoutChannel(ChannelUID channelUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withoutChannels(Channel... channel) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withoutChannels(List<Channel> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withConfiguration(Configuration configuration) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withBridge(ThingUID thingUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withProperties(Map<String, String> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withLocation(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withSemanticEquipmentTag(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeBuilder withSemanticEquipmentTag(SemanticTag semanticTag) {
        throw new UnsupportedOperationException("not yet");
    }

    private BridgeBuilder() {
        super((org.openhab.core.thing.ThingTypeUID) null, (org.openhab.core.thing.ThingUID) null); // not yet
    }
}
