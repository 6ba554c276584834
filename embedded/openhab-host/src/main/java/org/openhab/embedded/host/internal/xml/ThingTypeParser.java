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
package org.openhab.embedded.host.internal.xml;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelDefinitionBuilder;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelGroupTypeBuilder;
import org.openhab.core.thing.type.ChannelGroupTypeUID;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.core.thing.type.ThingTypeBuilder;

/**
 * Reads {@code thing-type}, {@code bridge-type} and {@code channel-group-type} elements (schema
 * thing-description-1.0.0).
 */
final class ThingTypeParser {

    private static final String DESCRIPTION = "description";

    ThingType parse(XmlElement xml, String bindingId, @Nullable URI configUri) throws OhInfException {
        ThingTypeUID uid = new ThingTypeUID(bindingId, xml.requiredAttribute("id"));
        ThingTypeBuilder builder = ThingTypeBuilder.instance(uid, xml.requiredChildText("label"))
                .isListed(xml.flag("listed", true)).withProperties(properties(xml))
                .withSupportedBridgeTypeUIDs(bridgeTypes(xml, bindingId));
        addTexts(builder, xml);
        String extensible = xml.attribute("extensible");
        if (extensible != null) {
            builder.withExtensibleChannelTypeIds(Arrays.asList(extensible.split(",\\s*")));
        }
        if (configUri != null) {
            builder.withConfigDescriptionURI(configUri);
        }
        Optional<XmlElement> channels = xml.child("channels");
        if (channels.isPresent()) {
            builder.withChannelDefinitions(channels(channels.get(), bindingId));
        }
        Optional<XmlElement> groups = xml.child("channel-groups");
        if (groups.isPresent()) {
            builder.withChannelGroupDefinitions(groups(groups.get(), bindingId));
        }
        return "bridge-type".equals(xml.name()) ? builder.buildBridge() : builder.build();
    }

    private void addTexts(ThingTypeBuilder builder, XmlElement xml) {
        String description = xml.childText(DESCRIPTION);
        if (description != null) {
            builder.withDescription(description);
        }
        String category = xml.childText("category");
        if (category != null) {
            builder.withCategory(category);
        }
        String tag = xml.childText("semantic-equipment-tag");
        if (tag != null) {
            builder.withSemanticEquipmentTag(tag);
        }
        String representation = xml.childText("representation-property");
        if (representation != null) {
            builder.withRepresentationProperty(representation);
        }
    }

    ChannelGroupType parseGroupType(XmlElement xml, String bindingId) throws OhInfException {
        ChannelGroupTypeUID uid = new ChannelGroupTypeUID(bindingId, xml.requiredAttribute("id"));
        ChannelGroupTypeBuilder builder = ChannelGroupTypeBuilder.instance(uid, xml.requiredChildText("label"));
        String description = xml.childText(DESCRIPTION);
        if (description != null) {
            builder.withDescription(description);
        }
        String category = xml.childText("category");
        if (category != null) {
            builder.withCategory(category);
        }
        Optional<XmlElement> channels = xml.child("channels");
        if (channels.isPresent()) {
            builder.withChannelDefinitions(channels(channels.get(), bindingId));
        }
        return builder.build();
    }

    private List<ChannelDefinition> channels(XmlElement xml, String bindingId) throws OhInfException {
        List<ChannelDefinition> result = new ArrayList<>();
        for (XmlElement channel : xml.children("channel")) {
            ChannelDefinitionBuilder builder = new ChannelDefinitionBuilder(channel.requiredAttribute("id"),
                    channelType(channel.requiredAttribute("typeId"), bindingId));
            builder.withLabel(channel.childText("label")).withDescription(channel.childText(DESCRIPTION))
                    .withProperties(properties(channel));
            String policy = channel.childText("autoUpdatePolicy");
            if (policy != null) {
                builder.withAutoUpdatePolicy(AutoUpdatePolicy.parse(policy));
            }
            result.add(builder.build());
        }
        return result;
    }

    /** A dot separates the namespace from the id, as in {@code system.electric-power}. */
    private ChannelTypeUID channelType(String typeId, String bindingId) {
        int dot = typeId.indexOf('.');
        return dot < 0
                ? new ChannelTypeUID(bindingId, typeId)
                : new ChannelTypeUID(typeId.substring(0, dot), typeId.substring(dot + 1));
    }

    private List<ChannelGroupDefinition> groups(XmlElement xml, String bindingId) throws OhInfException {
        List<ChannelGroupDefinition> result = new ArrayList<>();
        for (XmlElement group : xml.children("channel-group")) {
            result.add(new ChannelGroupDefinition(group.requiredAttribute("id"),
                    new ChannelGroupTypeUID(bindingId, group.requiredAttribute("typeId")), group.childText("label"),
                    group.childText(DESCRIPTION)));
        }
        return result;
    }

    private List<String> bridgeTypes(XmlElement xml, String bindingId) throws OhInfException {
        List<String> result = new ArrayList<>();
        for (XmlElement refs : xml.children("supported-bridge-type-refs")) {
            for (XmlElement ref : refs.children("bridge-type-ref")) {
                String binding = ref.attribute("bindingId");
                result.add((binding == null ? bindingId : binding) + ":" + ref.requiredAttribute("id"));
            }
        }
        return result;
    }

    private Map<String, String> properties(XmlElement xml) throws OhInfException {
        Map<String, String> result = new LinkedHashMap<>();
        for (XmlElement properties : xml.children("properties")) {
            for (XmlElement property : properties.children("property")) {
                result.put(property.requiredAttribute("name"), property.text());
            }
        }
        return result;
    }
}
