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

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.servlet.http.HttpServletRequest;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps everybody but this machine out. A web page that some browser on this machine shows is kept out too, whether it
 * names this machine by a domain of its own (DNS rebinding) or asks from its own origin.
 */
public final class AccessGuard {

    private static final Pattern ADDRESS_LITERAL = Pattern.compile("127(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final boolean remoteAllowed;

    /**
     * @param remoteAllowed true lets everybody in; the network must then be trusted
     */
    public AccessGuard(boolean remoteAllowed) {
        this.remoteAllowed = remoteAllowed;
    }

    /**
     * @return why the request is refused, empty if it is not
     */
    Optional<String> complaint(HttpServletRequest request) {
        if (remoteAllowed) {
            return Optional.empty();
        }
        if (!isLoopbackAddress(request.getRemoteAddr())) {
            return Optional.of("Only this machine may ask. Set openhab.rest.remote=true to change that.");
        }
        String host = request.getHeader("Host");
        if (host == null || !isLoopbackName(PORT.matcher(host).replaceFirst(""))) {
            return Optional.of("The host name of this request is not this machine's.");
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !isLoopbackOrigin(origin)) {
            return Optional.of("Web pages from elsewhere may not ask.");
        }
        return Optional.empty();
    }

    private static boolean isLoopbackOrigin(String origin) {
        try {
            String host = URI.create(origin).getHost();
            return host != null && isLoopbackName(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLoopbackName(String host) {
        return "localhost".equalsIgnoreCase(host)
                || ADDRESS_LITERAL.matcher(host).matches() && isLoopbackAddress(host);
    }

    /** Only called with literals, which no name service is asked about. */
    private static boolean isLoopbackAddress(@Nullable String literal) {
        try {
            return literal != null && InetAddress.getByName(literal).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
