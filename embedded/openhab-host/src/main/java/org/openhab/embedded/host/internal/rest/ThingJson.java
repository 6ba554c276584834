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

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.UID;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.embedded.host.internal.thing.HostThingRegistry;

/**
 * A thing with openHAB's field names.
 */
final class ThingJson {

    private final HostThingRegistry things;
    private final ItemChannelLinkRegistry links;
    private final StatusLocalizer statuses;

    ThingJson(HostThingRegistry things, ItemChannelLinkRegistry links, StatusLocalizer statuses) {
        this.things = things;
        this.links = links;
        this.statuses = statuses;
    }

    Map<String, Object> of(Thing thing, Locale locale, boolean summary) {
        Json json = new Json().put("UID", thing.getUID().getAsString())
                .put("thingTypeUID", thing.getThingTypeUID().getAsString()).put("label", thing.getLabel());
        ThingUID bridge = thing.getBridgeUID();
        json.put("bridgeUID", bridge == null ? null : bridge.getAsString()).put("location", thing.getLocation())
                .put("semanticEquipmentTag", thing.getSemanticEquipmentTag())
                .put("statusInfo", status(thing, locale)).put("editable", things.isEditable(thing.getUID()));
        if (!summary) {
            json.put("configuration", thing.getConfiguration().getProperties()).put("properties",
                    thing.getProperties());
            json.put("channels", thing.getChannels().stream().map(this::channel).toList());
        }
        return json.build();
    }

    Map<String, Object> status(Thing thing, Locale locale) {
        ThingStatusInfo status = statuses.localize(thing, locale);
        return new Json().put("status", status.getStatus().name()).put("statusDetail", status.getStatusDetail().name())
                .put("description", status.getDescription()).build();
    }

    private Map<String, Object> channel(Channel channel) {
        UID type = channel.getChannelTypeUID();
        AutoUpdatePolicy policy = channel.getAutoUpdatePolicy();
        return new Json().put("linkedItems", new TreeSet<>(links.getLinkedItemNames(channel.getUID())))
                .put("uid", channel.getUID().getAsString()).put("id", channel.getUID().getId())
                .put("channelTypeUID", type == null ? null : type.getAsString())
                .put("itemType", channel.getAcceptedItemType()).put("kind", channel.getKind().name())
                .put("label", channel.getLabel()).put("description", channel.getDescription())
                .put("defaultTags", new TreeSet<>(channel.getDefaultTags())).put("properties", channel.getProperties())
                .put("configuration", channel.getConfiguration().getProperties())
                .put("autoUpdatePolicy", policy == null ? null : policy.name()).build();
    }
}
