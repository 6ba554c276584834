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
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingManager;
import org.openhab.core.thing.ThingUID;
import org.openhab.embedded.host.internal.storage.ConfigurationAdapter;
import org.openhab.embedded.host.internal.thing.HostThingRegistry;
import org.openhab.embedded.host.internal.thing.ThingBlueprint;
import org.openhab.embedded.host.internal.thing.ThingConfigs;

import com.google.gson.JsonObject;

/**
 * {@code /rest/things}.
 */
final class ThingResource implements RestResource {

    private final HostThingRegistry things;
    private final ThingManager manager;
    private final ThingConfigs configs;
    private final ThingJson json;
    private final ConfigurationAdapter configurations = new ConfigurationAdapter();

    ThingResource(HostThingRegistry things, ThingManager manager, ThingConfigs configs, ThingJson json) {
        this.things = things;
        this.manager = manager;
        this.configs = configs;
        this.json = json;
    }

    @Override
    public void addRoutes(Router router) {
        router.add("GET", "things", this::list);
        router.add("POST", "things", this::create);
        router.add("GET", "things/{uid}", request -> RestResponse.json(toJson(find(request), request)));
        router.add("PUT", "things/{uid}", this::update);
        router.add("DELETE", "things/{uid}", this::delete);
        router.add("GET", "things/{uid}/status",
                request -> RestResponse.json(json.status(find(request), request.locale())));
        router.add("GET", "things/{uid}/config/status", request -> RestResponse.json(configs.status(find(request))));
        router.add("PUT", "things/{uid}/config", this::configure);
        router.add("PUT", "things/{uid}/enable", this::enable);
    }

    private RestResponse list(RestRequest request) {
        List<Map<String, Object>> all = things.stream()
                .sorted(Comparator.comparing(thing -> thing.getUID().getAsString()))
                .map(thing -> json.of(thing, request.locale(), request.flag("summary"))).toList();
        return RestResponse.json(all);
    }

    private Map<String, Object> toJson(Thing thing, RestRequest request) {
        return json.of(thing, request.locale(), false);
    }

    private Thing find(RestRequest request) throws RestException {
        ThingUID uid = uid(request.path("uid"));
        Thing thing = things.get(uid);
        if (thing == null) {
            throw RestException.notFound("Thing " + uid + " does not exist!");
        }
        return thing;
    }

    private Thing findEditable(RestRequest request) throws RestException {
        Thing thing = find(request);
        if (!things.isEditable(thing.getUID())) {
            throw RestException.conflict("Cannot change thing " + thing.getUID() + " as it is not editable.");
        }
        return thing;
    }

    private static ThingUID uid(String text) throws RestException {
        try {
            return new ThingUID(text);
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("'" + text + "' is no thing UID.");
        }
    }

    private RestResponse create(RestRequest request) throws RestException {
        ThingBlueprint blueprint = blueprint(request.json());
        if (things.get(blueprint.uid()) != null) {
            throw RestException.conflict("Thing " + blueprint.uid() + " already exists!");
        }
        return RestResponse.json(201, toJson(put(blueprint), request));
    }

    private Thing put(ThingBlueprint blueprint) throws RestException {
        try {
            return things.put(blueprint, true);
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private ThingBlueprint blueprint(JsonObject body) throws RestException {
        String type = text(body, "thingTypeUID");
        String uid = text(body, "UID");
        String bridge = text(body, "bridgeUID");
        ThingUID bridgeUid = bridge == null ? null : uid(bridge);
        String id = text(body, "ID");
        if (uid == null && (type == null || id == null)) {
            throw RestException.badRequest("The thing needs a UID, or an ID and a thingTypeUID.");
        }
        String full = uid != null ? uid : type + ":" + (bridgeUid == null ? "" : bridgeUid.getId() + ":") + id;
        return new ThingBlueprint(uid(full), false, bridgeUid, text(body, "label"), text(body, "location"),
                config(body), Map.of(), Map.of());
    }

    private Map<String, Object> config(JsonObject body) throws RestException {
        if (!body.has("configuration") || body.get("configuration").isJsonNull()) {
            return Map.of();
        }
        if (!body.get("configuration").isJsonObject()) {
            throw RestException.badRequest("configuration must be an object.");
        }
        return configurations.toMap(body.getAsJsonObject("configuration"));
    }

    private static @Nullable String text(JsonObject body, String field) throws RestException {
        if (!body.has(field) || body.get(field).isJsonNull()) {
            return null;
        }
        if (!body.get(field).isJsonPrimitive()) {
            throw RestException.badRequest(field + " must be a text.");
        }
        return body.get(field).getAsString();
    }

    private RestResponse update(RestRequest request) throws RestException {
        Thing thing = findEditable(request);
        JsonObject body = request.json();
        String label = text(body, "label");
        String location = text(body, "location");
        String bridge = text(body, "bridgeUID");
        Map<String, Object> config = body.has("configuration")
                ? config(body)
                : thing.getConfiguration().getProperties();
        ThingBlueprint blueprint = new ThingBlueprint(thing.getUID(), false,
                bridge == null ? thing.getBridgeUID() : uid(bridge), label == null ? thing.getLabel() : label,
                location == null ? thing.getLocation() : location, config, thing.getProperties(), Map.of());
        return RestResponse.json(toJson(put(blueprint), request));
    }

    private RestResponse configure(RestRequest request) throws RestException {
        Thing thing = findEditable(request);
        try {
            configs.update(thing, configurations.toMap(request.json()));
        } catch (ConfigValidationException e) {
            throw RestException.badRequest(e.getValidationMessages(request.locale()).toString());
        }
        return RestResponse.json(toJson(find(request), request));
    }

    private RestResponse enable(RestRequest request) throws RestException {
        Thing thing = find(request);
        String text = request.text().strip();
        if (!"true".equals(text) && !"false".equals(text)) {
            throw RestException.badRequest("The body must be true or false.");
        }
        manager.setEnabled(thing.getUID(), "true".equals(text));
        return RestResponse.json(toJson(thing, request));
    }

    private RestResponse delete(RestRequest request) throws RestException {
        Thing thing = findEditable(request);
        if (request.flag("force")) {
            things.forceRemove(thing.getUID());
            return RestResponse.ok();
        }
        things.remove(thing.getUID());
        return RestResponse.json(202, toJson(thing, request));
    }
}
