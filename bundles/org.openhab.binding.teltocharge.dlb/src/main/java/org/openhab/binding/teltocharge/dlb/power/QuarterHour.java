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
package org.openhab.binding.teltocharge.dlb.power;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What has been drawn from the grid in the present quarter of an hour, and what that leaves for the rest of it. Quarters
 * are those of the clock (Flemish capacity tariff: blocks of 15 min on the clock, sum of the phases; load-balancing
 * research, section 4.4), which begin at the same moments in every time zone. What is fed in does not count against what
 * was drawn before: meters count the two apart.
 *
 * @param start when the quarter of the newest sample began
 * @param joules drawn in it up to the newest sample
 * @param lastTime source time of the newest sample; null before the first
 * @param lastWatts the newest sample
 */
@NonNullByDefault
public record QuarterHour(Instant start, double joules, @Nullable Instant lastTime, double lastWatts) {

    /** Nothing is known yet. */
    public static final QuarterHour UNKNOWN = new QuarterHour(Instant.EPOCH, 0, null, Double.NaN);

    /** The length of a quarter in seconds. */
    public static final int SECONDS = 900;

    /** What was not drawn earlier is not made up for within less than this: the next quarter begins too soon. */
    private static final double SHORTEST_RUN = 60;

    /**
     * @param sourceTime when it was measured; each source time counts once
     * @param watts what was drawn then, negative while feeding in; {@code NaN} counts as no sample
     * @param limitWatts what is taken to have been drawn while nothing was known, unless the samples around are higher
     * @param gap after so long without a sample nothing is known of the time in between
     */
    public QuarterHour plus(Instant sourceTime, double watts, double limitWatts, Duration gap) {
        Instant last = lastTime;
        if (Double.isNaN(watts) || last != null && !sourceTime.isAfter(last)) {
            return this;
        }
        Instant quarter = quarterOf(sourceTime);
        if (last == null) {
            return new QuarterHour(quarter, limitWatts * seconds(quarter, sourceTime), sourceTime, watts);
        }
        boolean unknown = Duration.between(last, sourceTime).compareTo(gap) > 0;
        double between = unknown
                ? Math.max(limitWatts, Math.max(lastWatts, watts))
                : (Math.max(0, lastWatts) + Math.max(0, watts)) / 2;
        Instant from = quarter.isAfter(last) ? quarter : last;
        double before = quarter.isAfter(start) ? 0 : joules;
        return new QuarterHour(quarter, before + between * seconds(from, sourceTime), sourceTime, watts);
    }

    /**
     * @return the mean power in watts that may be drawn until the end of the quarter of that moment so that its mean is
     *         the limit; 0 when it has been reached already; the limit itself while nothing is known
     */
    public double allowedWatts(Instant now, double limitWatts) {
        Instant last = lastTime;
        if (last == null) {
            return limitWatts;
        }
        Instant quarter = quarterOf(now);
        Instant from = quarter.isAfter(last) ? quarter : last;
        double drawn = (quarter.isAfter(start) ? 0 : joules) + Math.max(0, lastWatts) * Math.max(0, seconds(from, now));
        double left = SECONDS - seconds(quarter, now);
        double rest = limitWatts * SECONDS - drawn;
        double rate = Math.max(0, rest / left);
        if (rate <= limitWatts || left >= SHORTEST_RUN) {
            return rate;
        }
        return (rest + limitWatts * (SHORTEST_RUN - left)) / SHORTEST_RUN;
    }

    private static Instant quarterOf(Instant time) {
        return Instant.ofEpochSecond(Math.floorDiv(time.getEpochSecond(), SECONDS) * SECONDS);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
