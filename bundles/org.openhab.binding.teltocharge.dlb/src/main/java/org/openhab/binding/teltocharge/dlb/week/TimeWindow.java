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

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A span of time on certain days of the week.
 *
 * @param days the days on which it begins; not empty
 * @param from when it begins
 * @param to when it ends: on the next day when this is not after {@code from}, so equal times mean a whole day
 */
@NonNullByDefault
public record TimeWindow(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    private static final Pattern FORM = Pattern
            .compile("(?:(\\S+)\\s+)?(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");
    private static final int SHORTEST_DAY_NAME = 2;

    public TimeWindow {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A time window needs a day");
        }
    }

    /**
     * Reads a window as a person writes it: {@code 22:00-06:00}, {@code Mo-Fr 17:00-20:00}, {@code Sat,Sun 00:00-24:00}.
     * Days are English and may be shortened to two letters; without days it holds every day.
     *
     * @throws IllegalArgumentException when the text is no such window; the message says what is wrong with it
     */
    public static TimeWindow parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time window; write it like 'Mo-Fr 22:00-06:00' or '22:00-06:00'");
        }
        String days = matcher.group(1);
        return new TimeWindow(days == null ? EnumSet.allOf(DayOfWeek.class) : days(days),
                time(matcher.group(2), matcher.group(3), false), time(matcher.group(4), matcher.group(5), true));
    }

    /**
     * @return when it begins, if it begins on that date; a time that the clock skips is moved on by what it skips, of a
     *         time that comes twice the earlier one counts
     */
    Instant begins(LocalDate date, ZoneId zone) {
        return date.atTime(from).atZone(zone).toInstant();
    }

    /** @return when it ends, if it begins on that date */
    Instant ends(LocalDate date, ZoneId zone) {
        return (to.isAfter(from) ? date : date.plusDays(1)).atTime(to).atZone(zone).toInstant();
    }

    private static LocalTime time(String hour, String minute, boolean end) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        if (end && hours == 24 && minutes == 0) {
            return LocalTime.MIDNIGHT;
        }
        if (hours > 23 || minutes > 59) {
            throw new IllegalArgumentException("'" + hour + ":" + minute + "' is no time of day");
        }
        return LocalTime.of(hours, minutes);
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",")) {
            String[] ends = part.split("-", -1);
            if (ends.length > 2) {
                throw new IllegalArgumentException("'" + part + "' is no range of days; write it like 'Mo-Fr'");
            }
            DayOfWeek last = day(ends[ends.length - 1]);
            DayOfWeek day = day(ends[0]);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (upper.length() >= SHORTEST_DAY_NAME && day.name().startsWith(upper)) {
                return day;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is no day; write Mo, Tu, We, Th, Fr, Sa or Su");
    }
}
