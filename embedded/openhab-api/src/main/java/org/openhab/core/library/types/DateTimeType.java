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

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

// SKELETON
@NonNullByDefault
public class DateTimeType implements PrimitiveType, State, Command, Comparable<DateTimeType> {

    public static final String DATE_PATTERN = "";

    public static final String DATE_PATTERN_WITH_TZ = "";

    public static final String DATE_PATTERN_WITH_TZ_AND_MS = "";

    public static final String DATE_PATTERN_WITH_TZ_AND_MS_GENERAL = "";

    public static final String DATE_PATTERN_WITH_TZ_AND_MS_ISO = "";

    public static final String DATE_PATTERN_JSON_COMPAT = "";

    public DateTimeType() {
        throw new UnsupportedOperationException("not yet");
    }

    public DateTimeType(Instant instant) {
        throw new UnsupportedOperationException("not yet");
    }

    public DateTimeType(ZonedDateTime zonedDateTime) {
        throw new UnsupportedOperationException("not yet");
    }

    public DateTimeType(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public ZonedDateTime getZonedDateTime() {
        throw new UnsupportedOperationException("not yet");
    }

    public ZonedDateTime getZonedDateTime(ZoneId zoneId) {
        throw new UnsupportedOperationException("not yet");
    }

    public Instant getInstant() {
        throw new UnsupportedOperationException("not yet");
    }

    public static DateTimeType valueOf(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public String format(String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public String format(String value, ZoneId zoneId) {
        throw new UnsupportedOperationException("not yet");
    }

    public String format(Locale locale, String value) {
        throw new UnsupportedOperationException("not yet");
    }

    public String toString() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toFullString() {
        throw new UnsupportedOperationException("not yet");
    }

    public String toFullString(ZoneId zoneId) {
        throw new UnsupportedOperationException("not yet");
    }

    public int hashCode() {
        throw new UnsupportedOperationException("not yet");
    }

    public boolean equals(Object other) {
        throw new UnsupportedOperationException("not yet");
    }

    public int compareTo(DateTimeType dateTimeType) {
        throw new UnsupportedOperationException("not yet");
    }
}
