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
 * Builds a {@link ChannelDefinition}.
 */
@NonNullByDefault
public class ChannelDefinitionBuilder {

    private final String id;
    private final ChannelTypeUID channelTypeUID;
    private Map<String, String> properties = Map.of();
    private @Nullable String label;
    private @Nullable String description;
    private @Nullable AutoUpdatePolicy autoUpdatePolicy;

    public ChannelDefinitionBuilder(final ChannelDefinition channelDefinition) {
        this(channelDefinition.getId(), channelDefinition.getChannelTypeUID());
        properties = channelDefinition.getProperties();
        label = channelDefinition.getLabel();
        description = channelDefinition.getDescription();
        autoUpdatePolicy = channelDefinition.getAutoUpdatePolicy();
    }

    public ChannelDefinitionBuilder(final String id, final ChannelTypeUID channelTypeUID) {
        this.id = id;
        this.channelTypeUID = channelTypeUID;
    }

    public ChannelDefinitionBuilder withProperties(final @Nullable Map<String, String> properties) {
        this.properties = properties == null ? Map.of() : properties;
        return this;
    }

    public ChannelDefinitionBuilder withLabel(final @Nullable String label) {
        this.label = label;
        return this;
    }

    public ChannelDefinitionBuilder withDescription(final @Nullable String description) {
        this.description = description;
        return this;
    }

    public ChannelDefinitionBuilder withAutoUpdatePolicy(final @Nullable AutoUpdatePolicy autoUpdatePolicy) {
        this.autoUpdatePolicy = autoUpdatePolicy;
        return this;
    }

    public ChannelDefinition build() {
        return new ChannelDefinition(id, channelTypeUID, label, description, properties, autoUpdatePolicy);
    }
}
