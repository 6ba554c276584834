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
package org.openhab.binding.teltocharge.internal.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.hub.BalancerPort;
import org.openhab.binding.teltocharge.internal.hub.SimulatorPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

import com.google.gson.JsonElement;

/**
 * The page that shows what the load balancers do, and the JSON it is made from. It can only be looked at: nothing but
 * GET and HEAD is answered.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("teltocharge-dashboard")
@HttpWhiteboardServletPattern("/teltocharge/*")
@NonNullByDefault
public class DashboardServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static final Map<String, String> PAGE_FILES = Map.of("/index.html", "text/html", "/dashboard.css",
            "text/css", "/dashboard.js", "text/javascript", "/icon.svg", "image/svg+xml");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Pattern RECORDS = Pattern.compile("/api/simulators/([^/]+)/records");
    private static final Pattern CURTAILMENTS = Pattern.compile("/api/balancers/([^/]+)/curtailments\\.csv");
    private static final Pattern SEQUENCE = Pattern.compile("\\d{1,18}");

    private final transient TeltoChargeHub hub;
    private final transient BindingTexts texts;
    private final transient StatusJson statusJson;

    @Activate
    public DashboardServlet(@Reference TeltoChargeHub hub, @Reference BindingTexts texts) {
        this(hub, texts, InstantSource.system());
    }

    DashboardServlet(TeltoChargeHub hub, BindingTexts texts, InstantSource clock) {
        this.hub = hub;
        this.texts = texts;
        this.statusJson = new StatusJson(hub, texts, clock);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (METHODS.contains(request.getMethod())) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", String.join(", ", "GET", "HEAD"));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        String path = request.getPathInfo();
        if (path == null) {
            // The page's own addresses are relative to the folder.
            response.sendRedirect(request.getRequestURI() + "/");
        } else if (path.startsWith("/api/")) {
            sendApi(path, request, response);
        } else {
            sendPageFile("/".equals(path) ? "/index.html" : path, response);
        }
    }

    private void sendApi(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = locale(request);
        Matcher records = RECORDS.matcher(path);
        Matcher curtailments = CURTAILMENTS.matcher(path);
        if ("/api/status".equals(path)) {
            sendJson(statusJson.of(locale), response);
        } else if ("/api/texts".equals(path)) {
            sendJson(DashboardTexts.of(texts, locale), response);
        } else if (records.matches()) {
            sendRecords(records.group(1), request.getParameter("since"), response);
        } else if (curtailments.matches()) {
            sendCurtailments(curtailments.group(1), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Locale locale(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? texts.ownersLocale() : request.getLocale();
    }

    private void sendRecords(String uid, @Nullable String since, HttpServletResponse response) throws IOException {
        Optional<SimulatorPort> house = hub.simulators().stream()
                .filter(simulator -> simulator.thing().getUID().getAsString().equals(uid)).findFirst();
        if (house.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (since != null && !SEQUENCE.matcher(since).matches()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            sendJson(RecordsJson.of(house.get(), since == null ? 0 : Long.parseLong(since)), response);
        }
    }

    private void sendCurtailments(String uid, HttpServletResponse response) throws IOException {
        Optional<BalancerPort> balancer = hub.balancers().stream()
                .filter(known -> known.thing().getUID().getAsString().equals(uid)).findFirst();
        if (balancer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // An id consists of letters, digits, hyphens and underscores.
        response.setHeader("Content-Disposition",
                "attachment; filename=\"curtailments-" + balancer.get().thing().getUID().getId() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        send("text/csv", balancer.get().curtailments().getBytes(StandardCharsets.UTF_8), response);
    }

    private static void sendJson(JsonElement json, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        send("application/json", json.toString().getBytes(StandardCharsets.UTF_8), response);
    }

    private static void sendPageFile(String path, HttpServletResponse response) throws IOException {
        String type = PAGE_FILES.get(path);
        // Only listed names reach the class loader, so no path can lead elsewhere.
        InputStream file = type == null ? null : DashboardServlet.class.getResourceAsStream("/dashboard" + path);
        if (type == null || file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (file) {
            response.setHeader("Cache-Control", "no-cache");
            send(type, file.readAllBytes(), response);
        }
    }

    private static void send(String type, byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
