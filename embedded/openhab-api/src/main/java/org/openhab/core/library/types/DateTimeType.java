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
package org.openhab.core.library.types;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A moment in time.
 */
@NonNullByDefault
public class DateTimeType implements PrimitiveType, State, Command, Comparable<DateTimeType> {

    public static final String DATE_PATTERN = "yyyy-MM-dd'T'HH:mm:ss";
    public static final String DATE_PATTERN_WITH_TZ_AND_MS = "yyyy-MM-dd'T'HH:mm:ss.SSSZ";

    private static final DateTimeFormatter FULL_FORMAT = new DateTimeFormatterBuilder().appendPattern(DATE_PATTERN)
            .appendFraction(ChronoField.NANO_OF_SECOND, 3, 9, true).appendPattern("Z").toFormatter(Locale.ROOT);

    /** A date with whatever else of time, fraction and zone there is. */
    private static final DateTimeFormatter PARSER = DateTimeFormatter
            .ofPattern("yyyy-MM-dd['T'HH:mm[:ss]][[.SSSSSSSSS][.SSSSSS][.SSS]][XXX][X][Z][z]['['VV']']", Locale.ROOT);

    private final Instant instant;

    /** Now. */
    public DateTimeType() {
        this(Instant.now());
    }

    public DateTimeType(Instant instant) {
        this.instant = instant;
    }

    public DateTimeType(ZonedDateTime zoned) {
        this(zoned.toInstant());
    }

    /**
     * @param zonedValue a date, or date and time, in the style of ISO 8601; without a zone that of the system counts
     * @throws IllegalArgumentException for any other text
     */
    public DateTimeType(String zonedValue) {
        this.instant = parse(zonedValue);
    }

    private static Instant parse(String text) {
        try {
            TemporalAccessor parsed = PARSER.parseBest(text, ZonedDateTime::from, LocalDateTime::from,
                    LocalDate::from);
            if (parsed instanceof ZonedDateTime zoned) {
                return zoned.toInstant();
            } else if (parsed instanceof LocalDateTime local) {
                return local.atZone(ZoneId.systemDefault()).toInstant();
            }
            return ((LocalDate) parsed).atStartOfDay(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text + " is not in a valid format.", e);
        }
    }

    /** The moment in the system's zone. */
    public ZonedDateTime getZonedDateTime() {
        return getZonedDateTime(ZoneId.systemDefault());
    }

    public ZonedDateTime getZonedDateTime(ZoneId zoneId) {
        return instant.atZone(zoneId);
    }

    public Instant getInstant() {
        return instant;
    }

    public static DateTimeType valueOf(String value) {
        return new DateTimeType(value);
    }

    @Override
    public String format(@Nullable String pattern) {
        return format(pattern, ZoneId.systemDefault());
    }

    /**
     * @param pattern a pattern for {@link java.util.Formatter}, such as {@code %1$tF %1$tR}; {@code null} for date and
     *            time
     */
    public String format(@Nullable String pattern, ZoneId zoneId) {
        ZonedDateTime zoned = getZonedDateTime(zoneId);
        return pattern == null
                ? DateTimeFormatter.ofPattern(DATE_PATTERN).format(zoned)
                : String.format(pattern, zoned);
    }

    public String format(Locale locale, String pattern) {
        return String.format(locale, pattern, getZonedDateTime());
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public String toFullString() {
        return toFullString(ZoneId.systemDefault());
    }

    public String toFullString(ZoneId zoneId) {
        return FULL_FORMAT.format(getZonedDateTime(zoneId));
    }

    @Override
    public int hashCode() {
        return instant.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj || obj instanceof DateTimeType other && instant.equals(other.instant);
    }

    @Override
    public int compareTo(DateTimeType o) {
        return instant.compareTo(o.instant);
    }
}
