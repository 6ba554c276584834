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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.TariffReason;

/**
 * Keeps the mean power of each quarter of an hour within a limit (capacity tariff): what may still be drawn until the
 * quarter ends, less what the house draws, is left to the chargers.
 */
@NonNullByDefault
public final class PeakRule {

    /** Noise of the house must not switch a charger that has just paused on again. */
    private static final double START_SHARE = 1.1;

    private PeakRule() {
    }

    /**
     * @param peakWatts the limit in watts, 0 for none
     * @param gap age of a reading at which nothing is known any more
     * @return the cap, or null when there is no limit; without readings too, which lower the chargers by themselves
     */
    static @Nullable Cap cap(Instant now, double peakWatts, RuleMemory memory, Duration gap) {
        double background = memory.background().estimate(now, gap);
        if (peakWatts == 0 || Double.isNaN(background)) {
            return null;
        }
        double left = Math.max(0, memory.quarter().allowedWatts(now, peakWatts) - background);
        return new Cap(PhaseAmps.MISSING, left, START_SHARE, new TariffReason.PeakPower(peakWatts, left), null);
    }
}
