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
package org.openhab.binding.teltocharge.dlb.solar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether the surplus lets one charger charge, with delays so that clouds do not switch it to and fro. Each stop of the
 * last hour doubles the delay before the next start, up to eight times the delay that is set: with the default delays
 * the worst of clouds start a charger seven times in the first hour and six times in any later one, and not fifteen.
 *
 * @param open charging is let through
 * @param wishSince since when the surplus says otherwise; null while it agrees
 * @param stops when it closed within the last hour, oldest first
 */
@NonNullByDefault
public record SolarGate(boolean open, @Nullable Instant wishSince, List<Instant> stops) {

    /** Closed, and no stop remembered. */
    public static final SolarGate CLOSED = new SolarGate(false, null, List.of());

    private static final Duration STOPS_REMEMBERED = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 3;

    public SolarGate {
        stops = List.copyOf(stops);
    }

    /**
     * @param enough the surplus suffices for this charger
     * @return what it is after this moment
     */
    public SolarGate step(boolean enough, Instant now, SurplusSettings settings) {
        if (enough == open) {
            return wishSince == null ? this : new SolarGate(open, null, stops);
        }
        Instant since = wishSince == null || wishSince.isAfter(now) ? now : wishSince;
        if (Duration.between(since, now).compareTo(delay(now, settings)) < 0) {
            return since.equals(wishSince) ? this : new SolarGate(open, since, stops);
        }
        return open ? new SolarGate(false, null, withStop(now)) : new SolarGate(true, null, recent(now));
    }

    /** @return what it is while something else keeps the charger from charging: it closes too, but that is no stop */
    public SolarGate blocked(Instant now, SurplusSettings settings) {
        SolarGate next = step(false, now, settings);
        return open && !next.open() ? new SolarGate(false, null, stops) : next;
    }

    /** @return when it will open or close if the surplus stays as it is; null when it will not */
    public @Nullable Instant changesAt(Instant now, SurplusSettings settings) {
        Instant since = wishSince;
        return since == null ? null : since.plus(delay(now, settings));
    }

    /** @return what it is when there is nothing to charge: closed, without a wish */
    public SolarGate idle() {
        return open || wishSince != null ? new SolarGate(false, null, stops) : this;
    }

    /** @return for how long the surplus must suffice to open it */
    public Duration startDelay(Instant now, SurplusSettings settings) {
        return settings.startDelay().multipliedBy(1L << Math.min(MOST_DOUBLINGS, recent(now).size()));
    }

    private Duration delay(Instant now, SurplusSettings settings) {
        return open ? settings.stopDelay() : startDelay(now, settings);
    }

    private List<Instant> recent(Instant now) {
        Instant oldest = now.minus(STOPS_REMEMBERED);
        return stops.stream().filter(stop -> stop.isAfter(oldest)).toList();
    }

    private List<Instant> withStop(Instant now) {
        List<Instant> result = new ArrayList<>(recent(now));
        result.add(now);
        // More than these change nothing, however short the delays are.
        return result.size() > MOST_DOUBLINGS
                ? result.subList(result.size() - MOST_DOUBLINGS, result.size())
                : result;
    }
}
