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
package org.openhab.core.thing;

import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

// SKELETON
@NonNullByDefault
public class Channel {

    protected Channel(ChannelUID channelUID, ChannelTypeUID channelTypeUID, String value, ChannelKind channelKind,
            Configuration configuration, Set<String> set, Map<String, String> map, String value2, String value3,
            AutoUpdatePolicy autoUpdatePolicy) {
        throw new UnsupportedOperationException("not yet");
    }

    public String getAcceptedItemType() {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelKind getKind() {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelUID getUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public ChannelTypeUID getChannelTypeUID() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getLabel() {
        throw new UnsupportedOperationException("not yet");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("not yet");
    }

    public Configuration getConfiguration() {
        throw new UnsupportedOperationException("not yet");
    }

    public Map<String, String> getProperties() {
        throw new UnsupportedOperationException("not yet");
    }

    public Set<String> getDefaultTags() {
        throw new UnsupportedOperationException("not yet");
    }

    public AutoUpdatePolicy getAutoUpdatePolicy() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }
}
