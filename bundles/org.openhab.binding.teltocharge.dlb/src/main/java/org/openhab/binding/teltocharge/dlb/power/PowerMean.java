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
 * The mean of a power over blocks of time, from samples at any times. The mean changes when a block ends and not with
 * every sample, so that what follows it moves seldom. Each source time counts once; a missing sample is none.
 *
 * @param blockStart when the block that is being filled began
 * @param lastTime source time of the newest sample
 * @param lastWatts the newest sample
 * @param joules what the block holds so far
 * @param mean the mean of the last full block in watts; {@code NaN} while there is none
 */
@NonNullByDefault
public record PowerMean(@Nullable Instant blockStart, @Nullable Instant lastTime, double lastWatts, double joules,
        double mean) {

    /** Nothing is known yet. */
    public static final PowerMean UNKNOWN = new PowerMean(null, null, Double.NaN, 0, Double.NaN);

    /**
     * @param sourceTime when it was measured
     * @param watts what was measured; {@code NaN} counts as no sample
     * @param block length of a block
     * @param gap after so long without a sample nothing is known of the time in between: everything begins anew
     */
    public PowerMean plus(Instant sourceTime, double watts, Duration block, Duration gap) {
        Instant start = blockStart;
        Instant last = lastTime;
        if (Double.isNaN(watts) || last != null && !sourceTime.isAfter(last)) {
            return this;
        }
        if (start == null || last == null || Duration.between(last, sourceTime).compareTo(gap) > 0) {
            return new PowerMean(sourceTime, sourceTime, watts, 0, Double.NaN);
        }
        double sum = joules + (lastWatts + watts) / 2 * seconds(last, sourceTime);
        if (Duration.between(start, sourceTime).compareTo(block) < 0) {
            return new PowerMean(start, sourceTime, watts, sum, mean);
        }
        return new PowerMean(sourceTime, sourceTime, watts, 0, sum / seconds(start, sourceTime));
    }

    /** @return the mean in watts; {@code NaN} when there is none or the newest sample is older than that */
    public double watts(Instant now, Duration oldest) {
        Instant last = lastTime;
        return last == null || Duration.between(last, now).compareTo(oldest) > 0 ? Double.NaN : mean;
    }

    /** @return the mean, or the newest sample as long as there is no mean; {@code NaN} when that is too old */
    public double estimate(Instant now, Duration oldest) {
        Instant last = lastTime;
        if (last == null || Duration.between(last, now).compareTo(oldest) > 0) {
            return Double.NaN;
        }
        return Double.isNaN(mean) ? lastWatts : mean;
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
