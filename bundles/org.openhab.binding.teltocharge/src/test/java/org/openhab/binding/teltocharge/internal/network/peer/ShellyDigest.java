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
package org.openhab.binding.teltocharge.internal.network.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Guards an answer as a Shelly does, by the words of RFC 7616: checks user, realm, nonce, count, path and the hash, which
 * it works out itself.
 */
public final class ShellyDigest implements TestDevice.Answer {

    private final String realm;
    private final String password;
    private final int usesOfNonce;
    private final Supplier<String> json;
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * @param usesOfNonce how often a nonce may be used: 1 before firmware 2.0.0, 30,000 from then on
     */
    public ShellyDigest(String realm, String password, int usesOfNonce, String json) {
        this(realm, password, usesOfNonce, () -> json);
    }

    public ShellyDigest(String realm, String password, int usesOfNonce, Supplier<String> json) {
        this.realm = realm;
        this.password = password;
        this.usesOfNonce = usesOfNonce;
        this.json = json;
    }

    @Override
    public synchronized void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAllowed(request)) {
            TestDevice.write(response, 200, json.get());
            return;
        }
        String nonce = Long.toHexString(System.nanoTime());
        counts.put(nonce, 0);
        response.setHeader("WWW-Authenticate",
                "Digest qop=\"auth\", realm=\"" + realm + "\", nonce=\"" + nonce + "\", algorithm=SHA-256");
        TestDevice.write(response, 401, "");
    }

    private boolean isAllowed(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith("Digest ")) {
            return false;
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : header.substring(7).split(", ")) {
            int equals = part.indexOf('=');
            parts.put(part.substring(0, equals), part.substring(equals + 1).replace("\"", ""));
        }
        String nonce = parts.get("nonce");
        Integer used = counts.get(nonce);
        int count = Integer.parseInt(parts.get("nc"), 16);
        String path = request.getRequestURI()
                + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        String expected = sha256(sha256("admin:" + realm + ":" + password) + ":" + nonce + ":" + parts.get("nc") + ":"
                + parts.get("cnonce") + ":auth:" + sha256(request.getMethod() + ":" + path));
        boolean allowed = used != null && used < usesOfNonce && count > used && "admin".equals(parts.get("username"))
                && realm.equals(parts.get("realm")) && path.equals(parts.get("uri")) && "auth".equals(parts.get("qop"))
                && expected.equals(parts.get("response"));
        if (allowed) {
            counts.put(nonce, count);
        }
        return allowed;
    }

    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder hex = new StringBuilder();
            for (byte one : hash) {
                hex.append(Character.forDigit(one >> 4 & 0xF, 16)).append(Character.forDigit(one & 0xF, 16));
            }
            return hex.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
