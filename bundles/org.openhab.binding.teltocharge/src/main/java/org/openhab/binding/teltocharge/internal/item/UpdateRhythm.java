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
package org.openhab.binding.teltocharge.internal.item;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How often items are updated. Not safe for use by several threads.
 */
@NonNullByDefault
public final class UpdateRhythm {

    /** Long enough that an item with an uneven rhythm does not change sides with every update. */
    private static final int KEPT = 4;

    private final Map<String, Deque<Instant>> updates = new HashMap<>();

    /**
     * An item and the longest time that it lately took, or takes, from one update to the next.
     */
    public record Pace(String item, Duration interval) {
    }

    /** @param latest when each item was updated last; the same update may be told again */
    public void observe(Map<String, Instant> latest) {
        latest.forEach((item, update) -> {
            Deque<Instant> times = updates.computeIfAbsent(item, name -> new ArrayDeque<>());
            if (!update.equals(times.peekLast())) {
                times.addLast(update);
            }
            if (times.size() > KEPT + 1) {
                times.removeFirst();
            }
        });
    }

    /** The slowest item by what was seen between its updates; empty before any item was updated twice. */
    public Optional<Pace> slowest() {
        return updates.entrySet().stream().filter(entry -> entry.getValue().size() > 1).map(UpdateRhythm::pace)
                .max(Comparator.comparing(Pace::interval));
    }

    /** The item that was not updated for the longest time. */
    public Optional<Pace> oldest(Instant now) {
        return updates.entrySet().stream()
                .map(entry -> new Pace(entry.getKey(), Duration.between(entry.getValue().getLast(), now)))
                .max(Comparator.comparing(Pace::interval));
    }

    private static Pace pace(Entry<String, Deque<Instant>> entry) {
        Duration longest = Duration.ZERO;
        Instant before = entry.getValue().getFirst();
        for (Instant time : entry.getValue()) {
            Duration interval = Duration.between(before, time);
            longest = interval.compareTo(longest) > 0 ? interval : longest;
            before = time;
        }
        return new Pace(entry.getKey(), longest);
    }
}
