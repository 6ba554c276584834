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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds who answers a request. A template is a path such as {@code things/{uid}/status}.
 */
final class Router {

    private final List<Route> routes = new ArrayList<>();

    void add(String method, String template, RestHandler handler) {
        routes.add(new Route(method, segments(template), handler));
    }

    /**
     * @param path below the REST interface's address
     * @throws RestException 404 if nobody knows the path, 405 if nobody answers the method there
     */
    Match find(String method, String path) throws RestException {
        List<String> segments = segments(path);
        TreeSet<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(segments);
            if (variables.isPresent()) {
                if (route.method().equals(method)) {
                    return new Match(route.handler(), variables.get());
                }
                allowed.add(route.method());
            }
        }
        if (allowed.isEmpty()) {
            throw RestException.notFound("There is nothing at " + path + ".");
        }
        throw new RestException(405, "Only " + String.join(", ", allowed) + " is possible here.");
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/")).stream().filter(segment -> !segment.isEmpty()).toList();
    }

    /** Answers requests of one route. */
    interface RestHandler {

        RestResponse handle(RestRequest request) throws RestException;
    }

    /** A handler, and the parts of the path that its template names. */
    record Match(RestHandler handler, Map<String, String> variables) {
    }

    private record Route(String method, List<String> template, RestHandler handler) {

        Optional<Map<String, String>> match(List<String> segments) {
            if (segments.size() != template.size()) {
                return Optional.empty();
            }
            Map<String, String> variables = new LinkedHashMap<>();
            for (int i = 0; i < template.size(); i++) {
                String expected = template.get(i);
                if (expected.startsWith("{")) {
                    variables.put(expected.substring(1, expected.length() - 1), segments.get(i));
                } else if (!expected.equals(segments.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(variables);
        }
    }
}
