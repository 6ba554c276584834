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

import org.openhab.core.config.discovery.DiscoveryResultFlag;
import org.openhab.core.config.discovery.inbox.Inbox;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;
import org.openhab.embedded.host.internal.inbox.InboxJson;
import org.openhab.embedded.host.internal.thing.HostThingRegistry;
import org.openhab.embedded.host.internal.thing.TypeRegistries;

/**
 * {@code /rest/inbox}.
 */
final class InboxResource implements RestResource {

    private static final String UID = "uid";

    private final Inbox inbox;
    private final HostThingRegistry things;
    private final TypeRegistries types;

    InboxResource(Inbox inbox, HostThingRegistry things, TypeRegistries types) {
        this.inbox = inbox;
        this.things = things;
        this.types = types;
    }

    @Override
    public void addRoutes(Router router) {
        router.add("GET", "inbox", request -> RestResponse.json(inbox.stream().map(InboxJson::of).toList()));
        router.add("POST", "inbox/{uid}/approve", this::approve);
        router.add("POST", "inbox/{uid}/ignore", request -> flag(request, DiscoveryResultFlag.IGNORED));
        router.add("POST", "inbox/{uid}/unignore", request -> flag(request, DiscoveryResultFlag.NEW));
        router.add("DELETE", "inbox/{uid}", this::delete);
    }

    private ThingUID find(RestRequest request) throws RestException {
        String text = request.path(UID);
        if (inbox.stream().noneMatch(result -> result.getThingUID().getAsString().equals(text))) {
            throw RestException.notFound("Thing " + text + " not found in inbox.");
        }
        return new ThingUID(text);
    }

    private RestResponse approve(RestRequest request) throws RestException {
        ThingUID uid = find(request);
        List<ThingType> known = types.things().getThingTypes(uid.getBindingId(), request.locale());
        if (known.isEmpty()) {
            throw RestException.conflict("No binding found that can create the thing.");
        }
        if (things.get(uid) != null) {
            throw RestException.conflict("Thing " + uid + " already exists!");
        }
        try {
            inbox.approve(uid, request.text().strip(), request.query("newThingId"));
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest(String.valueOf(e.getMessage()));
        }
        return RestResponse.ok();
    }

    private RestResponse flag(RestRequest request, DiscoveryResultFlag flag) throws RestException {
        inbox.setFlag(find(request), flag);
        return RestResponse.ok();
    }

    private RestResponse delete(RestRequest request) throws RestException {
        inbox.remove(find(request));
        return RestResponse.ok();
    }
}
