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
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.openhab.core.i18n.LocaleProvider;
import org.openhab.embedded.host.internal.util.ForeignCall;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * openHAB's REST interface, but for the event stream.
 */
public final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    private final transient Router router = new Router();
    private final transient ForeignCall calls = new ForeignCall();
    private final transient AccessGuard guard;
    private final transient LocaleProvider locales;

    RestServlet(AccessGuard guard, LocaleProvider locales, List<RestResource> resources) {
        this.guard = guard;
        this.locales = locales;
        resources.forEach(resource -> resource.addRoutes(router));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> complaint = guard.complaint(request);
        RestResponse answer = complaint.isPresent() ? error(403, complaint.get()) : answer(request);
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-cache");
        Object json = answer.json();
        String text = answer.text();
        if (json != null) {
            write(response, "application/json", gson.toJson(json));
        } else if (text != null) {
            write(response, "text/plain", text);
        }
    }

    private RestResponse answer(HttpServletRequest request) {
        String method = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        var result = calls.of(method + " " + path, () -> answer(method, path, request));
        return result.value().orElseGet(() -> error(500, "Internal error"));
    }

    private RestResponse answer(String method, String path, HttpServletRequest request) {
        try {
            Router.Match match = router.find(method, path);
            return match.handler().handle(new RestRequest(request, match.variables(), locales.getLocale()));
        } catch (RestException e) {
            return error(e.status(), String.valueOf(e.getMessage()));
        }
    }

    private static RestResponse error(int status, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("http-code", status);
        return RestResponse.json(status, Map.of("error", error));
    }

    private static void write(HttpServletResponse response, String type, String content) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
