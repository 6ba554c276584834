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
import org.openhab.core.semantics.SemanticTag;
import org.openhab.core.thing.ThingTypeUID;

// SKELETON
@NonNullByDefault
public class ThingTypeBuilder {

    public static ThingTypeBuilder instance(String value, String value2, String value3) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ThingTypeBuilder instance(ThingTypeUID thingTypeUID, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public static ThingTypeBuilder instance(ThingType thingType) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingType build() {
        throw new UnsupportedOperationException("not yet");
    }

    public BridgeType buildBridge() {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withLabel(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withDescription(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withCategory(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder isListed(boolean flag) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withRepresentationProperty(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withChannelDefinitions(List<ChannelDefinition> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withChannelGroupDefinitions(List<ChannelGroupDefinition> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withProperties(Map<String, String> map) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withConfigDescriptionURI(URI uri) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withExtensibleChannelTypeIds(List<String> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withSupportedBridgeTypeUIDs(List<String> list) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withSemanticEquipmentTag(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ThingTypeBuilder withSemanticEquipmentTag(SemanticTag semanticTag) {
        throw new UnsupportedOperationException("not yet");
    }

    private ThingTypeBuilder() {
    }
}
