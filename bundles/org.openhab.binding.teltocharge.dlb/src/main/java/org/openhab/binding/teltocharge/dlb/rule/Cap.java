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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * What all chargers may draw together beside the limits of the circuits; the allocator shares it.
 *
 * @param amps on each line in amps; {@code NaN} does not bound
 * @param watts in all, in watts; {@code NaN} does not bound
 * @param startShare a charger that pauses starts when the cap is this many times its least current; 1 or more
 * @param reason why
 * @param until when the cap may rise, where that is known
 */
@NonNullByDefault
public record Cap(PhaseAmps amps, double watts, double startShare, Reason reason, @Nullable Instant until) {

    static Cap ofAmps(PhaseAmps amps, Reason reason, @Nullable Instant until) {
        return new Cap(amps, Double.NaN, 1, reason, until);
    }

    static Cap ofWatts(double watts, Reason reason) {
        return new Cap(PhaseAmps.MISSING, watts, 1, reason, null);
    }

    /**
     * @param lineFactor amps on a line for each ampere that the charger is offered
     * @param wattsPerAmp watts for each ampere that the charger is offered
     * @return what the cap leaves to a charger alone
     */
    Bound bound(ChargerView charger, double lineFactor, double wattsPerAmp) {
        double least = Double.isNaN(watts) ? Double.POSITIVE_INFINITY : watts / wattsPerAmp;
        for (Phase phase : charger.phases().phases()) {
            double line = amps.get(phase) / lineFactor;
            least = line < least ? line : least;
        }
        int whole = CircuitRule.wholeAmps(Math.min(least, Integer.MAX_VALUE));
        boolean starts = charger.last() > 0 || least >= startShare * charger.least();
        return new Bound(starts ? whole : 0, reason, until);
    }
}
