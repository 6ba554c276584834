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

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The arithmetic of digest authentication with SHA-256 (RFC 7616, section 3.4).
 */
@NonNullByDefault
public final class Digest {

    public static final String ALGORITHM = "SHA-256";
    public static final String QOP = "auth";

    private Digest() {
    }

    /**
     * @param nonceCount how often the nonce has been used, from 1
     * @param clientNonce our own random text
     * @param method HTTP method
     * @param path path and query of the request
     * @return value of the {@code Authorization} header
     */
    public static String authorization(DigestChallenge challenge, Credentials credentials, int nonceCount,
            String clientNonce, String method, String path) {
        String count = String.format(Locale.ROOT, "%08x", nonceCount);
        String response = hash(secret(credentials, challenge.realm()), challenge.nonce(), count, clientNonce, QOP,
                hash(method, path));
        StringBuilder header = new StringBuilder("Digest ");
        quoted(header, "username", credentials.user());
        quoted(header, "realm", challenge.realm());
        quoted(header, "nonce", challenge.nonce());
        quoted(header, "uri", path);
        header.append("algorithm=").append(ALGORITHM).append(", qop=").append(QOP).append(", nc=").append(count)
                .append(", ");
        quoted(header, "cnonce", clientNonce);
        if (!challenge.opaque().isEmpty()) {
            quoted(header, "opaque", challenge.opaque());
        }
        return header.append("response=\"").append(response).append('"').toString();
    }

    /** The hash that stands for the password in all others. */
    public static String secret(Credentials credentials, String realm) {
        return hash(credentials.user(), realm, credentials.password());
    }

    /** The hash of the parts with a colon between them, as lower-case hexadecimal digits. */
    public static String hash(String... parts) {
        try {
            byte[] bytes = String.join(":", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(ALGORITHM).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have " + ALGORITHM, e);
        }
    }

    private static void quoted(StringBuilder header, String name, String value) {
        header.append(name).append("=\"").append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append("\", ");
    }
}
