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
package org.openhab.binding.teltocharge.internal.config;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reads a list of Modbus unit ids as the owner types it: numbers and ranges, for example {@code 1-4, 10}.
 */
@NonNullByDefault
public final class UnitIds {

    /** The Modbus serial line specification reserves 0 for broadcasts and everything above 247. */
    private static final int MAX_UNIT_ID = 247;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:\\s*-\\s*(\\d{1,3}))?");

    private UnitIds() {
    }

    /**
     * @param text numbers and ranges separated by commas
     * @return the ids in rising order
     * @throws IllegalArgumentException if a part is not a number or a range within 1 to 247
     */
    public static Set<Integer> parse(String text) {
        Set<Integer> ids = new TreeSet<>();
        for (String part : text.split(",")) {
            Matcher matcher = RANGE.matcher(part.trim());
            if (!matcher.matches()) {
                throw new IllegalArgumentException(part.trim());
            }
            int first = Integer.parseInt(matcher.group(1));
            String end = matcher.group(2);
            int last = end == null ? first : Integer.parseInt(end);
            if (first < 1 || last > MAX_UNIT_ID || last < first) {
                throw new IllegalArgumentException(part.trim());
            }
            for (int id = first; id <= last; id++) {
                ids.add(id);
            }
        }
        return ids;
    }
}
