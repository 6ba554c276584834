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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The level on which the load of one phase stays. A single sample is no new level: a motor that starts, or a meter that
 * slips, is gone with the next one.
 *
 * @param time source time of the newest sample; null before the first
 * @param amps the level
 * @param candidateSince since when the load has been off the level; null while it is on it
 * @param candidate the load since then, in amps
 */
@NonNullByDefault
public record LoadLevel(@Nullable Instant time, double amps, @Nullable Instant candidateSince, double candidate) {

    /** Nothing is known yet. */
    public static final LoadLevel UNKNOWN = new LoadLevel(null, Double.NaN, null, Double.NaN);

    /** A step of less than this is no appliance that heats: 3 A are 0.7 kW. */
    static final double LEAST_STEP = 3;

    private static final double SAME_LEVEL = 1.5;
    private static final double DRIFT = 0.2;

    /** @return true when nothing is known of the time since the newest sample but this */
    boolean isGap(Instant sourceTime, Duration gap) {
        Instant last = time;
        return last != null && Duration.between(last, sourceTime).compareTo(gap) > 0;
    }

    LoadLevel plus(Instant sourceTime, double load) {
        if (time == null) {
            return new LoadLevel(sourceTime, load, null, Double.NaN);
        }
        if (Math.abs(load - amps) < LEAST_STEP) {
            return new LoadLevel(sourceTime, amps + DRIFT * (load - amps), null, Double.NaN);
        }
        return candidateSince == null || Math.abs(load - candidate) > SAME_LEVEL
                ? new LoadLevel(sourceTime, amps, sourceTime, load)
                : new LoadLevel(sourceTime, load, null, Double.NaN);
    }

    /** @return the step in amps that has just been made since that level; 0 when there was none */
    double stepSince(LoadLevel before) {
        double step = amps - before.amps;
        return Math.abs(step) >= LEAST_STEP ? step : 0;
    }
}
