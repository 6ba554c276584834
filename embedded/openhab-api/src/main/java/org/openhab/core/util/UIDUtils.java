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
package org.openhab.core.util;

import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Makes any text fit into one segment of a UID, and back.
 */
@NonNullByDefault
public class UIDUtils {

    /**
     * @return the text with every character but letters, digits and hyphens as an underscore and the two hexadecimal
     *         digits of each of its UTF-8 bytes
     */
    public static String encode(String source) {
        StringBuilder encoded = new StringBuilder(source.length());
        for (byte b : source.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('_').append(String.format("%02X", b));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(byte b) {
        return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '-';
    }

    /**
     * @throws IllegalArgumentException if an underscore is not followed by two hexadecimal digits
     */
    public static String decode(String encoded) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '_') {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else if (i + 2 < encoded.length()) {
                bytes.write(Integer.parseInt(encoded.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                throw new IllegalArgumentException("Incomplete escape at the end of '" + encoded + "'");
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
