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

import java.util.Comparator;
import java.util.Map;

import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.link.AbstractLink;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.thing.link.ManagedItemChannelLinkProvider;
import org.openhab.embedded.host.internal.item.HostItemRegistry;
import org.openhab.embedded.host.internal.storage.ConfigurationAdapter;

import com.google.gson.JsonObject;

/**
 * {@code /rest/links}.
 */
final class LinkResource implements RestResource {

    private static final String ITEM = "item";
    private static final String CHANNEL = "channel";

    private final ItemChannelLinkRegistry links;
    private final ManagedItemChannelLinkProvider managed;
    private final HostItemRegistry items;

    LinkResource(ItemChannelLinkRegistry links, ManagedItemChannelLinkProvider managed, HostItemRegistry items) {
        this.links = links;
        this.managed = managed;
        this.items = items;
    }

    @Override
    public void addRoutes(Router router) {
        router.add("GET", "links", this::list);
        router.add("GET", "links/{item}/{channel}", request -> RestResponse.json(toJson(find(request))));
        router.add("PUT", "links/{item}/{channel}", this::put);
        router.add("DELETE", "links/{item}/{channel}", this::delete);
    }

    private RestResponse list(RestRequest request) {
        String item = request.query("itemName");
        String channel = request.query("channelUID");
        return RestResponse.json(links.stream().filter(link -> item == null || item.equals(link.getItemName()))
                .filter(link -> channel == null || channel.equals(link.getLinkedUID().getAsString()))
                .sorted(Comparator.comparing(AbstractLink::getUID)).map(this::toJson).toList());
    }

    private Map<String, Object> toJson(ItemChannelLink link) {
        return new Json().put("itemName", link.getItemName()).put("channelUID", link.getLinkedUID().getAsString())
                .put("configuration", link.getConfiguration().getProperties()).put("editable", isEditable(link))
                .build();
    }

    private boolean isEditable(ItemChannelLink link) {
        return managed.get(link.getUID()) != null;
    }

    private ItemChannelLink find(RestRequest request) throws RestException {
        ItemChannelLink link = links.get(AbstractLink.getIDFor(request.path(ITEM), channel(request)));
        if (link == null) {
            throw RestException.notFound("No link found between " + request.path(ITEM) + " and "
                    + request.path(CHANNEL) + "!");
        }
        return link;
    }

    private static ChannelUID channel(RestRequest request) throws RestException {
        try {
            return new ChannelUID(request.path(CHANNEL));
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("'" + request.path(CHANNEL) + "' is no channel UID.");
        }
    }

    private RestResponse put(RestRequest request) throws RestException {
        ChannelUID channel = channel(request);
        String item = request.path(ITEM);
        if (items.get(item) == null) {
            throw RestException.notFound("Item " + item + " does not exist!");
        }
        String body = request.text();
        JsonObject json = body.isBlank() ? new JsonObject() : request.parse(body);
        Configuration configuration = json.has("configuration") && json.get("configuration").isJsonObject()
                ? new Configuration(new ConfigurationAdapter().toMap(json.getAsJsonObject("configuration")))
                : new Configuration();
        ItemChannelLink link = new ItemChannelLink(item, channel, configuration);
        ItemChannelLink old = links.get(link.getUID());
        if (old == null) {
            links.add(link);
        } else if (isEditable(old)) {
            links.update(link);
        } else {
            throw new RestException(405, "The link is not editable.");
        }
        return RestResponse.ok();
    }

    private RestResponse delete(RestRequest request) throws RestException {
        ItemChannelLink link = find(request);
        if (!isEditable(link)) {
            throw new RestException(405, "The link is not editable.");
        }
        links.remove(link.getUID());
        return RestResponse.ok();
    }
}
