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
package org.openhab.embedded.host.internal.rest;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.ConfigDescriptionParameter;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.BridgeType;
import org.openhab.core.thing.type.ChannelDefinition;
import org.openhab.core.thing.type.ChannelGroupDefinition;
import org.openhab.core.thing.type.ChannelGroupType;
import org.openhab.core.thing.type.ChannelType;
import org.openhab.core.thing.type.ThingType;
import org.openhab.embedded.host.internal.thing.TypeRegistries;

/**
 * {@code /rest/thing-types}.
 */
final class ThingTypeResource implements RestResource {

    private final TypeRegistries types;

    ThingTypeResource(TypeRegistries types) {
        this.types = types;
    }

    @Override
    public void addRoutes(Router router) {
        router.add("GET", "thing-types", this::list);
        router.add("GET", "thing-types/{uid}", this::get);
    }

    private RestResponse list(RestRequest request) {
        String binding = request.query("bindingId");
        return RestResponse.json(types.things().getThingTypes(request.locale()).stream()
                .filter(type -> binding == null || binding.equals(type.getBindingId()))
                .sorted(Comparator.comparing(type -> type.getUID().getAsString()))
                .map(type -> summary(type).build()).toList());
    }

    private RestResponse get(RestRequest request) throws RestException {
        ThingType type = find(request.path("uid"), request.locale());
        Json json = summary(type).put("extensibleChannelTypeIds", type.getExtensibleChannelTypeIds())
                .put("properties", type.getProperties())
                .put("channels", channels(type.getChannelDefinitions(), request.locale()))
                .put("channelGroups", type.getChannelGroupDefinitions().stream()
                        .map(group -> group(group, request.locale())).toList());
        URI uri = type.getConfigDescriptionURI();
        ConfigDescription config = uri == null ? null : types.configs().getConfigDescription(uri, request.locale());
        json.put("configParameters",
                config == null ? List.of() : config.getParameters().stream().map(this::parameter).toList());
        json.put("parameterGroups",
                config == null
                        ? List.of()
                        : config.getParameterGroups().stream()
                                .map(group -> new Json().put("name", group.getName()).put("label", group.getLabel())
                                        .put("description", group.getDescription())
                                        .put("advanced", group.isAdvanced()).build())
                                .toList());
        return RestResponse.json(json.build());
    }

    private ThingType find(String text, Locale locale) throws RestException {
        try {
            ThingType type = types.things().getThingType(new ThingTypeUID(text), locale);
            if (type != null) {
                return type;
            }
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("'" + text + "' is no thing type UID.");
        }
        throw RestException.notFound("Thing type " + text + " does not exist!");
    }

    private static Json summary(ThingType type) {
        return new Json().put("UID", type.getUID().getAsString()).put("label", type.getLabel())
                .put("description", type.getDescription()).put("category", type.getCategory())
                .put("semanticEquipmentTag", type.getSemanticEquipmentTag()).put("listed", type.isListed())
                .put("supportedBridgeTypeUIDs", type.getSupportedBridgeTypeUIDs())
                .put("bridge", type instanceof BridgeType);
    }

    private Map<String, Object> group(ChannelGroupDefinition group, Locale locale) {
        ChannelGroupType type = types.groups().getChannelGroupType(group.getTypeUID(), locale);
        Json json = new Json().put("id", group.getId());
        if (type == null) {
            return json.put("label", group.getLabel()).build();
        }
        return json.put("label", Objects.requireNonNullElse(group.getLabel(), type.getLabel()))
                .put("description", group.getDescription() == null ? type.getDescription() : group.getDescription())
                .put("channels", channels(type.getChannelDefinitions(), locale)).build();
    }

    private List<Map<String, Object>> channels(List<ChannelDefinition> definitions, Locale locale) {
        return definitions.stream().map(definition -> channel(definition, locale)).toList();
    }

    private Map<String, Object> channel(ChannelDefinition definition, Locale locale) {
        ChannelType type = types.channels().getChannelType(definition.getChannelTypeUID(), locale);
        Json json = new Json().put("id", definition.getId()).put("typeUID",
                definition.getChannelTypeUID().getAsString());
        if (type == null) {
            return json.put("label", definition.getLabel()).build();
        }
        String description = definition.getDescription();
        return json.put("label", Objects.requireNonNullElse(definition.getLabel(), type.getLabel()))
                .put("description", description == null ? type.getDescription() : description)
                .put("category", type.getCategory()).put("itemType", type.getItemType())
                .put("tags", List.copyOf(type.getTags())).put("advanced", type.isAdvanced())
                .put("properties", definition.getProperties())
                .put("stateDescription", DescriptionJson.state(type.getState()))
                .put("commandDescription", DescriptionJson.command(type.getCommandDescription())).build();
    }

    private Map<String, Object> parameter(ConfigDescriptionParameter parameter) {
        return new Json().put("name", parameter.getName()).put("type", parameter.getType().name())
                .put("label", parameter.getLabel()).put("description", parameter.getDescription())
                .put("context", parameter.getContext()).put("default", parameter.getDefault())
                .put("required", parameter.isRequired()).put("readOnly", parameter.isReadOnly())
                .put("multiple", parameter.isMultiple()).put("multipleLimit", parameter.getMultipleLimit())
                .put("min", parameter.getMinimum()).put("max", parameter.getMaximum())
                .put("stepsize", parameter.getStepSize()).put("pattern", parameter.getPattern())
                .put("groupName", parameter.getGroupName()).put("advanced", parameter.isAdvanced())
                .put("verify", parameter.isVerifyable()).put("limitToOptions", parameter.getLimitToOptions())
                .put("unit", parameter.getUnit()).put("unitLabel", parameter.getUnitLabel())
                .put("options", parameter.getOptions().stream()
                        .map(option -> Map.of("value", option.getValue(), "label", option.getLabel())).toList())
                .build();
    }
}
