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
package org.openhab.core.common;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An identifier made of segments that a colon joins, such as {@code teltocharge:charger:house:car}.
 * Two are equal when all their segments are.
 */
@NonNullByDefault
public abstract class AbstractUID {

    public static final String SEPARATOR = ":";

    /** What one segment may hold. */
    private static final Pattern SEGMENT_PATTERN = Pattern.compile("[\\w-]*");

    private final List<String> segments;
    private String uid = "";

    /** For frameworks that fill the object after creating it. */
    protected AbstractUID() {
        segments = List.of();
    }

    /**
     * @param uid all segments, joined by colons
     * @throws IllegalArgumentException if there are too few segments, or one holds anything but letters, digits,
     *             underscores and hyphens
     */
    protected AbstractUID(String uid) {
        this(splitToSegments(uid));
        this.uid = uid;
    }

    protected AbstractUID(String... segments) {
        this(Arrays.asList(segments));
    }

    protected AbstractUID(List<String> segments) {
        int minimum = getMinimalNumberOfSegments();
        int length = segments.size();
        if (length < minimum) {
            throw new IllegalArgumentException(
                    String.format("UID must have at least %d segments: %s", minimum, segments));
        }
        for (int i = 0; i < length; i++) {
            validateSegment(segments.get(i), i, length);
        }
        this.segments = List.copyOf(segments);
    }

    /** How many segments an identifier of this kind has at least. Called while the object is being constructed. */
    protected abstract int getMinimalNumberOfSegments();

    protected List<String> getAllSegments() {
        return segments;
    }

    protected String getSegment(int segment) {
        return segments.get(segment);
    }

    /** Tells whether the text could be one segment: letters, digits, underscores and hyphens, not empty. */
    public static boolean isValid(@Nullable String segment) {
        return segment != null && !segment.isEmpty() && SEGMENT_PATTERN.matcher(segment).matches();
    }

    /**
     * @param segment the text
     * @param index its place, from 0
     * @param length how many there are
     * @throws IllegalArgumentException if the text cannot be this segment
     */
    protected void validateSegment(String segment, int index, int length) {
        if (!SEGMENT_PATTERN.matcher(segment).matches()) {
            throw new IllegalArgumentException(String.format(
                    "ID segment '%s' contains invalid characters. Each segment of the ID must match the pattern %s.",
                    segment, SEGMENT_PATTERN));
        }
    }

    @Override
    public String toString() {
        return getAsString();
    }

    public String getAsString() {
        if (uid.isEmpty()) {
            uid = String.join(SEPARATOR, segments);
        }
        return uid;
    }

    private static List<String> splitToSegments(String id) {
        // A trailing colon is an empty last segment, not nothing.
        return Arrays.asList(id.split(SEPARATOR, -1));
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return this == obj
                || obj != null && getClass() == obj.getClass() && segments.equals(((AbstractUID) obj).segments);
    }
}
