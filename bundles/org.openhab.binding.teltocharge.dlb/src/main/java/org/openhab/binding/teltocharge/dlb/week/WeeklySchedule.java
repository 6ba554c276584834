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
package org.openhab.binding.teltocharge.dlb.week;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Windows that come again every week. When the clock is set for summer or winter, each window still begins and ends
 * once.
 *
 * @param windows they may overlap
 */
@NonNullByDefault
public record WeeklySchedule(List<TimeWindow> windows) {

    /** No window at all. */
    public static final WeeklySchedule NONE = new WeeklySchedule(List.of());

    private static final int DAYS_AHEAD = 8;

    public WeeklySchedule {
        windows = List.copyOf(windows);
    }

    /**
     * @param texts windows as {@link TimeWindow#parse} reads them
     * @throws IllegalArgumentException when a text is no window
     */
    public static WeeklySchedule parse(List<String> texts) {
        return new WeeklySchedule(texts.stream().map(TimeWindow::parse).toList());
    }

    public boolean isEmpty() {
        return windows.isEmpty();
    }

    /** @return true when a window holds that moment; its end does not belong to it */
    public boolean holds(Instant time, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(time, zone);
        for (TimeWindow window : windows) {
            if (holds(window, today, time, zone) || holds(window, today.minusDays(1), time, zone)) {
                return true;
            }
        }
        return false;
    }

    /** @return the next moment at which {@link #holds} changes; null when it never does */
    public @Nullable Instant nextChange(Instant time, ZoneId zone) {
        boolean now = holds(time, zone);
        LocalDate today = LocalDate.ofInstant(time, zone);
        Instant next = null;
        for (int day = -1; day <= DAYS_AHEAD; day++) {
            for (TimeWindow window : windows) {
                Instant change = changeOn(window, today.plusDays(day), zone, now);
                if (change != null && change.isAfter(time) && (next == null || change.isBefore(next))
                        && holds(change, zone) != now) {
                    next = change;
                }
            }
        }
        return next;
    }

    private static @Nullable Instant changeOn(TimeWindow window, LocalDate date, ZoneId zone, boolean end) {
        if (!window.days().contains(date.getDayOfWeek())) {
            return null;
        }
        return end ? window.ends(date, zone) : window.begins(date, zone);
    }

    private static boolean holds(TimeWindow window, LocalDate date, Instant time, ZoneId zone) {
        return window.days().contains(date.getDayOfWeek()) && !time.isBefore(window.begins(date, zone))
                && time.isBefore(window.ends(date, zone));
    }
}
