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

import java.util.Map;

import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.DiscoveryServiceRegistry;

/**
 * {@code /rest/discovery}.
 */
final class DiscoveryResource implements RestResource {

    private static final String BINDING = "binding";

    private final DiscoveryServiceRegistry services;

    DiscoveryResource(DiscoveryServiceRegistry services) {
        this.services = services;
    }

    @Override
    public void addRoutes(Router router) {
        router.add("GET", "discovery", request -> RestResponse.json(services.getSupportedBindings()));
        router.add("GET", "discovery/bindings/{binding}/info", this::info);
        router.add("POST", "discovery/bindings/{binding}/scan", this::scan);
    }

    private String find(RestRequest request) throws RestException {
        String binding = request.path(BINDING);
        if (!services.supportsDiscovery(binding)) {
            throw RestException.notFound("No discovery service found for binding " + binding);
        }
        return binding;
    }

    private RestResponse info(RestRequest request) throws RestException {
        DiscoveryService chosen = services.getDiscoveryServices(find(request)).stream()
                .filter(DiscoveryService::isScanInputSupported).findFirst().orElse(null);
        Map<String, Object> json = chosen == null
                ? new Json().put("inputSupported", false).build()
                : new Json().put("inputSupported", true).put("inputLabel", chosen.getScanInputLabel())
                        .put("inputDescription", chosen.getScanInputDescription()).build();
        return RestResponse.json(json);
    }

    /** Answers with the seconds after which the scan is over at the latest. */
    private RestResponse scan(RestRequest request) throws RestException {
        String binding = find(request);
        services.startScan(binding, request.query("input"), null);
        return RestResponse.text(Integer.toString(services.getMaxScanTimeout(binding)));
    }
}
