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

import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TimeZoneProvider;

/**
 * {@code /rest} itself: where everything is.
 */
final class RootResource implements RestResource {

    private static final List<String> PARTS = List.of("discovery", "events", "inbox", "items", "links", "thing-types",
            "things");

    private final LocaleProvider locales;
    private final TimeZoneProvider zones;

    RootResource(LocaleProvider locales, TimeZoneProvider zones) {
        this.locales = locales;
        this.zones = zones;
    }

    @Override
    public void addRoutes(Router router) {
        router.add("GET", "", this::root);
    }

    private RestResponse root(RestRequest request) {
        List<Map<String, String>> links = PARTS.stream()
                .map(part -> Map.of("type", part, "url", request.baseUri() + "/" + part)).toList();
        return RestResponse.json(new Json().put("version", "8").put("locale", locales.getLocale().toString())
                .put("measurementSystem", "SI").put("timezone", zones.getTimeZone().getId())
                .put("runtimeInfo", Map.of("version", "5.2.1", "buildString", "TeltoCharge embedded host"))
                .put("links", links).build());
    }
}
