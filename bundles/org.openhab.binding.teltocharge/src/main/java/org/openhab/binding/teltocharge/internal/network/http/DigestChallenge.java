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
package org.openhab.binding.teltocharge.internal.network.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a server asks for by a {@code WWW-Authenticate: Digest} header (RFC 7616, section 3.3). Only what Shelly devices
 * ask for is known: SHA-256 with the quality of protection {@code auth} (Shelly Gen2+ API, Authentication).
 *
 * @param realm names the protected space; a Shelly's own id
 * @param nonce the server's random text
 * @param opaque to be sent back unchanged; may be empty
 */
@NonNullByDefault
public record DigestChallenge(String realm, String nonce, String opaque) {

    private static final String SCHEME = "digest ";
    private static final Pattern PARAMETER = Pattern
            .compile("([\\w-]{1,50})\\s{0,5}=\\s{0,5}(?:\"([^\"]{0,500})\"|([^\\s,\"]{1,500}))");
    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    /**
     * @param header value of {@code WWW-Authenticate}
     * @return empty if it is no digest challenge, or one that we cannot answer
     */
    public static Optional<DigestChallenge> parse(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(header.substring(SCHEME.length()));
        while (matcher.find()) {
            String quoted = matcher.group(2);
            found.put(matcher.group(1).toLowerCase(Locale.ROOT), quoted == null ? matcher.group(3) : quoted);
        }
        String nonce = found.getOrDefault("nonce", "");
        boolean known = Digest.ALGORITHM.equalsIgnoreCase(found.get("algorithm"))
                && SEPARATOR.splitAsStream(found.getOrDefault("qop", "")).anyMatch(Digest.QOP::equals);
        return known && !nonce.isEmpty()
                ? Optional.of(new DigestChallenge(found.getOrDefault("realm", ""), nonce,
                        found.getOrDefault("opaque", "")))
                : Optional.empty();
    }
}
