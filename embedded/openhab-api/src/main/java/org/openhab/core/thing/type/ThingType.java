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
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/**
 * Describes a kind of thing.
 */
@NonNullByDefault
public class ThingType extends AbstractDescriptionType {

    private final List<ChannelGroupDefinition> channelGroupDefinitions;
    private final List<ChannelDefinition> channelDefinitions;
    private final List<String> extensibleChannelTypeIds;
    private final List<String> supportedBridgeTypeUIDs;
    private final Map<String, String> properties;
    private final @Nullable String representationProperty;
    private final @Nullable String semanticEquipmentTag;
    private final boolean listed;
    private final @Nullable String category;

    ThingType(ThingTypeBuilder from) {
        super(from.uid(), from.label, from.description, from.configDescriptionURI);
        channelGroupDefinitions = List.copyOf(from.channelGroupDefinitions);
        channelDefinitions = List.copyOf(from.channelDefinitions);
        extensibleChannelTypeIds = List.copyOf(from.extensibleChannelTypeIds);
        supportedBridgeTypeUIDs = List.copyOf(from.supportedBridgeTypeUIDs);
        properties = Map.copyOf(from.properties);
        representationProperty = from.representationProperty;
        semanticEquipmentTag = from.semanticEquipmentTag;
        listed = from.listed;
        category = from.category;
    }

    @Override
    public ThingTypeUID getUID() {
        return (ThingTypeUID) super.getUID();
    }

    public String getBindingId() {
        return getUID().getBindingId();
    }

    /** The types of bridges that a thing can sit behind; empty if it needs none. */
    public List<String> getSupportedBridgeTypeUIDs() {
        return supportedBridgeTypeUIDs;
    }

    public List<ChannelDefinition> getChannelDefinitions() {
        return channelDefinitions;
    }

    public List<ChannelGroupDefinition> getChannelGroupDefinitions() {
        return channelGroupDefinitions;
    }

    public Map<String, String> getProperties() {
        return properties;
    }

    public @Nullable String getCategory() {
        return category;
    }

    /** Whether users can add things of this type by hand. */
    public boolean isListed() {
        return listed;
    }

    /** The property or parameter that tells things of this type apart, {@code null} if there is none. */
    public @Nullable String getRepresentationProperty() {
        return representationProperty;
    }

    /** Types are equal when their UIDs are. */
    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof ThingType other && getUID().equals(other.getUID());
    }

    @Override
    public int hashCode() {
        return getUID().hashCode();
    }

    @Override
    public String toString() {
        return getUID().toString();
    }

    public List<String> getExtensibleChannelTypeIds() {
        return extensibleChannelTypeIds;
    }

    public @Nullable String getSemanticEquipmentTag() {
        return semanticEquipmentTag;
    }
}
