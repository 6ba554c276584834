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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Says that a thing or group has a channel of a type, and what differs from that type.
 */
@NonNullByDefault
public class ChannelDefinition {

    private final String id;
    private final ChannelTypeUID channelTypeUID;
    private final @Nullable String label;
    private final @Nullable String description;
    private final Map<String, String> properties;
    private final @Nullable AutoUpdatePolicy autoUpdatePolicy;

    ChannelDefinition(String id, ChannelTypeUID channelTypeUID, @Nullable String label, @Nullable String description,
            Map<String, String> properties, @Nullable AutoUpdatePolicy autoUpdatePolicy) {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("The ID must neither be null nor empty!");
        }
        this.id = id;
        this.channelTypeUID = channelTypeUID;
        this.label = label;
        this.description = description;
        this.properties = Map.copyOf(properties);
        this.autoUpdatePolicy = autoUpdatePolicy;
    }

    public String getId() {
        return id;
    }

    public ChannelTypeUID getChannelTypeUID() {
        return channelTypeUID;
    }

    /** The label, {@code null} for that of the type. */
    public @Nullable String getLabel() {
        return label;
    }

    /** The description, {@code null} for that of the type. */
    public @Nullable String getDescription() {
        return description;
    }

    public Map<String, String> getProperties() {
        return properties;
    }

    /** The policy, {@code null} for that of the type. */
    public @Nullable AutoUpdatePolicy getAutoUpdatePolicy() {
        return autoUpdatePolicy;
    }

    @Override
    public String toString() {
        return "ChannelDefinition [id=" + id + ", type=" + channelTypeUID + ", properties=" + properties + "]";
    }
}
