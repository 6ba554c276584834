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
package org.openhab.binding.teltocharge.dlb;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The last decisions that changed something: another current, other phases or another kind of reason. Safe for use by
 * several threads.
 */
@NonNullByDefault
public final class DecisionLog {

    /** How many decisions a log keeps unless told otherwise. */
    public static final int DEFAULT_CAPACITY = 1000;

    private final int capacity;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Map<String, Decision> lastByCharger = new HashMap<>();

    /**
     * @param time when it was decided
     * @param decision what was decided
     */
    public record Entry(Instant time, Decision decision) {
    }

    public DecisionLog() {
        this(DEFAULT_CAPACITY);
    }

    /** @param capacity how many decisions are kept, at least 1 */
    public DecisionLog(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A decision log of " + capacity + " entries keeps nothing");
        }
        this.capacity = capacity;
    }

    /**
     * Keeps a decision when it differs from the charger's previous one.
     *
     * @return true when it was kept
     */
    public synchronized boolean add(Instant time, Decision decision) {
        Decision last = lastByCharger.put(decision.chargerId(), decision);
        if (last != null && last.amps() == decision.amps() && last.phases() == decision.phases()
                && last.reason().key().equals(decision.reason().key())) {
            return false;
        }
        if (entries.size() == capacity) {
            entries.removeFirst();
        }
        entries.addLast(new Entry(time, decision));
        return true;
    }

    /** @return at most {@code count} decisions, newest first */
    public synchronized List<Entry> newest(int count) {
        List<Entry> result = new ArrayList<>(Math.min(count, entries.size()));
        Iterator<Entry> newestFirst = entries.descendingIterator();
        while (newestFirst.hasNext() && result.size() < count) {
            result.add(newestFirst.next());
        }
        return List.copyOf(result);
    }
}
