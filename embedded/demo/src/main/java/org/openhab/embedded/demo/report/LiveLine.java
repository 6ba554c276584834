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
package org.openhab.embedded.demo.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One second as one line of the terminal. */
public final class LiveLine {

    private final DateTimeFormatter clock;

    public LiveLine(ZoneId zone) {
        this.clock = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(zone);
    }

    /** The heading above the lines. */
    public static String heading(double fuse) {
        return String.format(Locale.ROOT, "%-8s  %-17s  %-17s  %7s  %9s  %s", "time", "house L1 L2 L3 A",
                "car L1 L2 L3 A",
                "offered", "headroom", String.format(Locale.ROOT, "why (main fuse %.0f A)", fuse));
    }

    /**
     * @param headroom the tightest phase's headroom in A, if known
     */
    public String format(Second second, Optional<Double> headroom) {
        return String.format(Locale.ROOT, "%-8s  %s  %s  %5s A  %9s  %s", time(second.time()), amps(second.house()),
                amps(second.drawn()), offers(second), headroom.map(LiveLine::headroom).orElse("-"),
                Optional.ofNullable(second.sentence()).or(() -> Optional.ofNullable(second.reason())).orElse(""));
    }

    private String time(String time) {
        return clock.format(Instant.parse(time));
    }

    /** Each charger's own: 10+6. */
    private static String offers(Second second) {
        return second.offers().stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static String headroom(double amps) {
        return String.format(Locale.ROOT, "%.1f A", amps);
    }

    private static String amps(List<Double> amps) {
        return String.format(Locale.ROOT, "%5.1f %5.1f %5.1f", amps.toArray());
    }
}
