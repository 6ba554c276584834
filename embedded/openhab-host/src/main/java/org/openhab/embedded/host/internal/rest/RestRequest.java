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

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What a resource needs to know of a request.
 */
final class RestRequest {

    /** More than any thing or item needs; keeps a client from filling the memory. */
    private static final int MAX_BODY = 1 << 20;

    private final HttpServletRequest request;
    private final Map<String, String> variables;
    private final Locale defaultLocale;

    RestRequest(HttpServletRequest request, Map<String, String> variables, Locale defaultLocale) {
        this.request = request;
        this.variables = variables;
        this.defaultLocale = defaultLocale;
    }

    /** The part of the path that the route's template names. */
    String path(String name) {
        return variables.getOrDefault(name, "");
    }

    @Nullable
    String query(String name) {
        return request.getParameter(name);
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(query(name));
    }

    Locale locale() {
        return request.getHeader("Accept-Language") == null ? defaultLocale : request.getLocale();
    }

    /** Address of the REST interface as the client sees it, without a slash at the end. */
    String baseUri() {
        String url = request.getRequestURL().toString();
        String path = request.getRequestURI();
        return url.substring(0, url.length() - path.length()) + request.getContextPath() + request.getServletPath();
    }

    String text() throws RestException {
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes(MAX_BODY + 1);
            if (bytes.length > MAX_BODY) {
                throw new RestException(413, "The body is too large.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw RestException.badRequest("The body cannot be read.");
        }
    }

    JsonObject json() throws RestException {
        return parse(text());
    }

    JsonObject parse(String body) throws RestException {
        try {
            JsonElement json = JsonParser.parseString(body);
            if (json.isJsonObject()) {
                return json.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw RestException.badRequest("The body is not JSON: " + e.getMessage());
        }
        throw RestException.badRequest("The body must be a JSON object.");
    }
}
