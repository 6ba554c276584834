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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemUtil;
import org.openhab.core.items.events.ItemEventFactory;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TypeParser;
import org.openhab.embedded.host.internal.item.HostItemRegistry;
import org.openhab.embedded.host.internal.item.ItemBlueprint;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * {@code /rest/items}.
 */
final class ItemResource implements RestResource {

    private static final String SOURCE = "org.openhab.core.io.rest";

    private final HostItemRegistry items;
    private final EventPublisher events;
    private final ItemJson json;

    ItemResource(HostItemRegistry items, EventPublisher events) {
        this.items = items;
        this.events = events;
        this.json = new ItemJson(items);
    }

    @Override
    public void addRoutes(Router router) {
        router.add("GET", "items", request -> RestResponse
                .json(items.stream().map(item -> json.of(item, request)).toList()));
        router.add("GET", "items/{name}", request -> RestResponse.json(json.of(find(request), request)));
        router.add("GET", "items/{name}/state",
                request -> RestResponse.text(find(request).getState().toFullString()));
        router.add("POST", "items/{name}", this::command);
        router.add("PUT", "items/{name}/state", this::update);
        router.add("PUT", "items/{name}", this::put);
        router.add("DELETE", "items/{name}", this::delete);
    }

    private Item find(RestRequest request) throws RestException {
        Item item = items.get(request.path("name"));
        if (item == null) {
            throw RestException.notFound("Item " + request.path("name") + " does not exist!");
        }
        return item;
    }

    private RestResponse command(RestRequest request) throws RestException {
        Item item = find(request);
        String text = request.text().strip();
        Command command = TypeParser.parseCommand(item.getAcceptedCommandTypes(), text);
        if (command == null) {
            throw RestException.badRequest("Item " + item.getName() + " cannot take the command '" + text + "'.");
        }
        events.post(ItemEventFactory.createCommandEvent(item.getName(), command, SOURCE));
        return RestResponse.ok();
    }

    private RestResponse update(RestRequest request) throws RestException {
        Item item = find(request);
        String text = request.text().strip();
        State state = TypeParser.parseState(item.getAcceptedDataTypes(), text);
        if (state == null) {
            throw RestException.badRequest("Item " + item.getName() + " cannot take the state '" + text + "'.");
        }
        events.post(ItemEventFactory.createStateEvent(item.getName(), state, SOURCE));
        return RestResponse.status(202);
    }

    private RestResponse put(RestRequest request) throws RestException {
        String name = request.path("name");
        JsonObject body = request.json();
        String type = text(body, "type");
        if (!ItemUtil.isValidItemName(name) || type == null) {
            throw RestException.badRequest("An item needs a valid name and a type.");
        }
        boolean isNew = items.get(name) == null;
        if (!isNew && !items.isEditable(name)) {
            throw new RestException(405, "Item " + name + " is not editable.");
        }
        try {
            items.put(new ItemBlueprint(name, type, text(body, "label"), text(body, "category"),
                    texts(body, "groupNames"), texts(body, "tags"), Map.of(), Map.of()), true);
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("Item " + name + ": " + e.getMessage());
        }
        return RestResponse.json(isNew ? 201 : 200, json.of(find(request), request));
    }

    private RestResponse delete(RestRequest request) throws RestException {
        Item item = find(request);
        if (!items.isEditable(item.getName())) {
            throw new RestException(405, "Item " + item.getName() + " is not editable.");
        }
        items.remove(item.getName());
        return RestResponse.ok();
    }

    private static @Nullable String text(JsonObject body, String field) throws RestException {
        JsonElement value = body.get(field);
        if (value == null || value.isJsonNull()) {
            return null;
        }
        if (!value.isJsonPrimitive()) {
            throw RestException.badRequest(field + " must be a text.");
        }
        return value.getAsString();
    }

    private static List<String> texts(JsonObject body, String field) throws RestException {
        JsonElement value = body.get(field);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        if (!value.isJsonArray() || !value.getAsJsonArray().asList().stream().allMatch(JsonElement::isJsonPrimitive)) {
            throw RestException.badRequest(field + " must be a list of texts.");
        }
        return value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }
}
