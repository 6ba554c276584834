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
package org.openhab.binding.teltocharge.dlb.appliance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An appliance that goes on and off.
 *
 * @param amps what it draws while on
 * @param period the time from one start to the next
 * @param lastRise when it was switched on last
 * @param offSince when it was switched off after that; null while it is on
 */
@NonNullByDefault
public record Cycle(double amps, Duration period, Instant lastRise, @Nullable Instant offSince) {

    private static final int RISES_NEEDED = 3;

    /** Faster ones are covered by the raise window, slower ones are a household's own habits. */
    private static final Duration SHORTEST = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(20);

    /** A thermostat is no clock. */
    private static final double IRREGULARITY = 0.4;

    /** A start that is this much late does not come any more. */
    private static final double PERIODS_UNTIL_ENDED = 1.75;

    /** @return true while it draws current */
    public boolean on() {
        return offSince == null;
    }

    /** @return when it is over unless the appliance is switched on again before */
    public Instant ends() {
        return lastRise.plusMillis((long) (period.toMillis() * PERIODS_UNTIL_ENDED));
    }

    boolean hasEnded(Instant now) {
        return !now.isBefore(ends());
    }

    /** @return the cycle that ends with the newest rise that ends one; null when none does */
    static @Nullable Cycle among(List<Rise> rises) {
        for (int end = rises.size(); end >= RISES_NEEDED; end--) {
            Cycle found = endingWithLast(rises.subList(0, end));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Cycle endingWithLast(List<Rise> rises) {
        Rise newest = rises.get(rises.size() - 1);
        List<Rise> alike = new ArrayList<>();
        for (int i = rises.size() - 1; i >= 0 && alike.size() < RISES_NEEDED; i--) {
            if (newest.isLike(rises.get(i).amps())) {
                alike.add(rises.get(i));
            }
        }
        if (alike.size() < RISES_NEEDED) {
            return null;
        }
        Duration last = Duration.between(alike.get(1).time(), newest.time());
        Duration before = Duration.between(alike.get(2).time(), alike.get(1).time());
        Duration longer = last.compareTo(before) > 0 ? last : before;
        boolean regular = last.minus(before).abs().toMillis() <= IRREGULARITY * longer.toMillis();
        if (!regular || last.compareTo(SHORTEST) < 0 || longer.compareTo(LONGEST) > 0) {
            return null;
        }
        double amps = alike.stream().mapToDouble(Rise::amps).max().orElse(newest.amps());
        return new Cycle(amps, longer, newest.time(), newest.offSince());
    }
}
