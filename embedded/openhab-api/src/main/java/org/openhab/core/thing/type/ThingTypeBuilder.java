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

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.semantics.SemanticTag;
import org.openhab.core.thing.ThingTypeUID;

/**
 * Builds a {@link ThingType} or a {@link BridgeType}.
 */
@NonNullByDefault
public class ThingTypeBuilder {

    private final String bindingId;
    private final String thingTypeId;

    String label;
    List<ChannelGroupDefinition> channelGroupDefinitions = List.of();
    List<ChannelDefinition> channelDefinitions = List.of();
    List<String> extensibleChannelTypeIds = List.of();
    List<String> supportedBridgeTypeUIDs = List.of();
    Map<String, String> properties = Map.of();
    boolean listed = true;
    @Nullable
    String representationProperty;
    @Nullable
    String semanticEquipmentTag;
    @Nullable
    String category;
    @Nullable
    String description;
    @Nullable
    URI configDescriptionURI;

    private ThingTypeBuilder(String bindingId, String thingTypeId, String label) {
        this.bindingId = bindingId;
        this.thingTypeId = thingTypeId;
        this.label = label;
    }

    public static ThingTypeBuilder instance(String bindingId, String thingTypeId, String label) {
        return new ThingTypeBuilder(bindingId, thingTypeId, label);
    }

    public static ThingTypeBuilder instance(ThingTypeUID thingTypeUID, String label) {
        return instance(thingTypeUID.getBindingId(), thingTypeUID.getId(), label);
    }

    /** A builder for a copy of the type. */
    public static ThingTypeBuilder instance(ThingType thingType) {
        ThingTypeBuilder builder = instance(thingType.getUID(), thingType.getLabel());
        builder.channelGroupDefinitions = thingType.getChannelGroupDefinitions();
        builder.channelDefinitions = thingType.getChannelDefinitions();
        builder.extensibleChannelTypeIds = thingType.getExtensibleChannelTypeIds();
        builder.supportedBridgeTypeUIDs = thingType.getSupportedBridgeTypeUIDs();
        builder.properties = thingType.getProperties();
        builder.listed = thingType.isListed();
        builder.representationProperty = thingType.getRepresentationProperty();
        builder.semanticEquipmentTag = thingType.getSemanticEquipmentTag();
        builder.category = thingType.getCategory();
        builder.description = thingType.getDescription();
        builder.configDescriptionURI = thingType.getConfigDescriptionURI();
        return builder;
    }

    ThingTypeUID uid() {
        return new ThingTypeUID(bindingId, thingTypeId);
    }

    /**
     * @throws IllegalArgumentException if binding, id or label is empty
     */
    public ThingType build() {
        validate();
        return new ThingType(this);
    }

    /**
     * @throws IllegalArgumentException if binding, id or label is empty
     */
    public BridgeType buildBridge() {
        validate();
        return new BridgeType(this);
    }

    private void validate() {
        if (bindingId.isBlank()) {
            throw new IllegalArgumentException("The bindingId must neither be null nor empty.");
        }
        if (thingTypeId.isBlank()) {
            throw new IllegalArgumentException("The thingTypeId must neither be null nor empty.");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("The label must neither be null nor empty.");
        }
    }

    public ThingTypeBuilder withLabel(String label) {
        this.label = label;
        return this;
    }

    public ThingTypeBuilder withDescription(String description) {
        this.description = description;
        return this;
    }

    public ThingTypeBuilder withCategory(String category) {
        this.category = category;
        return this;
    }

    public ThingTypeBuilder isListed(boolean listed) {
        this.listed = listed;
        return this;
    }

    public ThingTypeBuilder withRepresentationProperty(String representationProperty) {
        this.representationProperty = representationProperty;
        return this;
    }

    public ThingTypeBuilder withChannelDefinitions(List<ChannelDefinition> channelDefinitions) {
        this.channelDefinitions = channelDefinitions;
        return this;
    }

    public ThingTypeBuilder withChannelGroupDefinitions(List<ChannelGroupDefinition> channelGroupDefinitions) {
        this.channelGroupDefinitions = channelGroupDefinitions;
        return this;
    }

    public ThingTypeBuilder withProperties(Map<String, String> properties) {
        this.properties = properties;
        return this;
    }

    public ThingTypeBuilder withConfigDescriptionURI(URI configDescriptionURI) {
        this.configDescriptionURI = configDescriptionURI;
        return this;
    }

    public ThingTypeBuilder withExtensibleChannelTypeIds(List<String> extensibleChannelTypeIds) {
        this.extensibleChannelTypeIds = extensibleChannelTypeIds;
        return this;
    }

    public ThingTypeBuilder withSupportedBridgeTypeUIDs(List<String> supportedBridgeTypeUIDs) {
        this.supportedBridgeTypeUIDs = supportedBridgeTypeUIDs;
        return this;
    }

    public ThingTypeBuilder withSemanticEquipmentTag(@Nullable String semanticEquipmentTag) {
        this.semanticEquipmentTag = semanticEquipmentTag;
        return this;
    }

    public ThingTypeBuilder withSemanticEquipmentTag(SemanticTag semanticEquipmentTag) {
        return withSemanticEquipmentTag(semanticEquipmentTag.getName());
    }
}
