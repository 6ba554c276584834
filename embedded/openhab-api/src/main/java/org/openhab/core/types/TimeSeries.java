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
package org.openhab.core.types;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * States with the time each one holds from, such as a forecast or a schedule.
 */
@NonNullByDefault
public class TimeSeries {

    /** What a receiver does with the states it already has in the covered span. */
    public enum Policy {
        /** Keep them and add these. */
        ADD,
        /** Drop those between begin and end of the new series. */
        REPLACE
    }

    /**
     * One state of the series.
     *
     * @param timestamp when the state begins to hold
     * @param state the state
     */
    public static record Entry(Instant timestamp, State state) {
    }

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final Policy policy;

    public TimeSeries(Policy policy) {
        this.policy = policy;
    }

    public Policy getPolicy() {
        return policy;
    }

    /** The earliest time in the series, {@link Instant#MAX} when it is empty. */
    public Instant getBegin() {
        return getStates().map(Entry::timestamp).findFirst().orElse(Instant.MAX);
    }

    /** The latest time in the series, {@link Instant#MIN} when it is empty. */
    public Instant getEnd() {
        return entries.stream().map(Entry::timestamp).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    }

    public int size() {
        return entries.size();
    }

    public void add(Instant timestamp, State state) {
        entries.add(new Entry(timestamp, state));
    }

    /** The states in the order of time, whatever the order in which they were added. */
    public Stream<Entry> getStates() {
        return entries.stream().sorted(Comparator.comparing(Entry::timestamp));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof TimeSeries series && policy == series.policy
                && entries.equals(series.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries, policy);
    }
}
