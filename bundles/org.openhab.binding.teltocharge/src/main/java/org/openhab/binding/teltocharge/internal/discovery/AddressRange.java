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
package org.openhab.binding.teltocharge.internal.discovery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * IPv4 addresses that follow each other.
 *
 * @param first the lowest one as a number
 * @param last the highest one as a number, not below the first
 */
@NonNullByDefault
record AddressRange(long first, long last) {

    private static final int BYTE = 256;
    private static final int BITS = 32;
    /** From this many addresses on a network has one of its own for itself, and one for all of its devices. */
    private static final int SHORTEST_WITH_SPECIAL_ADDRESSES = 4;
    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
    private static final Pattern TO = Pattern.compile("([0-9.]+)-([0-9.]+)");
    private static final Pattern CIDR = Pattern.compile("([0-9.]+)/(\\d{1,2})");

    /**
     * Understands an address, {@code 192.0.2.1-20}, {@code 192.0.2.1-192.0.2.20} and {@code 192.0.2.0/24}.
     *
     * @return empty when it is none of these
     */
    static Optional<AddressRange> parse(String text) {
        Matcher range = TO.matcher(text);
        if (range.matches()) {
            return range(range.group(1), range.group(2));
        }
        Matcher network = CIDR.matcher(text);
        if (network.matches()) {
            return network(network.group(1), Integer.parseInt(network.group(2)));
        }
        return range(text, text);
    }

    private static Optional<AddressRange> range(String from, String to) {
        OptionalLong first = number(from);
        String prefix = from.substring(0, from.lastIndexOf('.') + 1);
        OptionalLong last = number(to.contains(".") ? to : prefix + to);
        return first.isPresent() && last.isPresent() && first.getAsLong() <= last.getAsLong()
                ? Optional.of(new AddressRange(first.getAsLong(), last.getAsLong()))
                : Optional.empty();
    }

    private static Optional<AddressRange> network(String address, int prefix) {
        OptionalLong inside = number(address);
        if (inside.isEmpty() || prefix > BITS) {
            return Optional.empty();
        }
        long size = 1L << BITS - prefix;
        long begin = inside.getAsLong() / size * size;
        return Optional.of(size < SHORTEST_WITH_SPECIAL_ADDRESSES
                ? new AddressRange(begin, begin + size - 1)
                : new AddressRange(begin + 1, begin + size - 2));
    }

    private static OptionalLong number(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        long number = 0;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            int part = Integer.parseInt(matcher.group(group));
            if (part >= BYTE) {
                return OptionalLong.empty();
            }
            number = number * BYTE + part;
        }
        return OptionalLong.of(number);
    }

    long size() {
        return last - first + 1;
    }

    List<String> addresses() {
        return LongStream.rangeClosed(first, last).mapToObj(AddressRange::text).toList();
    }

    private static String text(long number) {
        return number / BYTE / BYTE / BYTE + "." + number / BYTE / BYTE % BYTE + "." + number / BYTE % BYTE + "."
                + number % BYTE;
    }
}
