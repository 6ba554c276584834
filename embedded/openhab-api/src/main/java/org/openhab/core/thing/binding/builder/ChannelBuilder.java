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

import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

// SKELETON
@NonNullByDefault
public class ChannelBuilder {

    public static ChannelBuilder create(ChannelUID channelUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ChannelBuilder create(ChannelUID channelUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ChannelBuilder create(Channel channel) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelBuilder withType(ChannelTypeUID channelTypeUID) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelBuilder withConfiguration(Configuration configuration) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelBuilder withProperties(Map<String, String> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelBuilder withLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelBuilder withDescription(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelBuilder withDefaultTags(Set<String> set) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelBuilder withKind(ChannelKind channelKind) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelBuilder withAcceptedItemType(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelBuilder withAutoUpdatePolicy(AutoUpdatePolicy autoUpdatePolicy) {
        throw new UnsupportedOperationException("not yet");
    }

    public Channel build() {
        throw new UnsupportedOperationException("not yet");
    }

    private ChannelBuilder() {
    }
}
