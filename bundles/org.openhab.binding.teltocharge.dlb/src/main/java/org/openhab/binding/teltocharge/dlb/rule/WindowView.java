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
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;

/**
 * Headroom over the raise window.
 *
 * @param from where the window begins
 * @param least the least headroom per phase in amps; {@code NaN} where nothing is known
 * @param leastWatts the least headroom of the total power in watts; {@code NaN} where it is unknown or not limited
 * @param coveredSince since when readings follow each other without a gap; null where there is none
 */
@NonNullByDefault
public record WindowView(Instant from, PhaseAmps least, double leastWatts, PhaseTimes coveredSince) {

    /** @return true when the whole window is known on all of these phases */
    public boolean isCovered(PhaseSet phases) {
        return isCoveredIfUsed(phases, Phase.L1) && isCoveredIfUsed(phases, Phase.L2)
                && isCoveredIfUsed(phases, Phase.L3);
    }

    private boolean isCoveredIfUsed(PhaseSet phases, Phase phase) {
        return !phases.uses(phase) || isCovered(phase);
    }

    /** @return true when the whole window is known on this phase */
    public boolean isCovered(Phase phase) {
        Instant since = coveredSince.get(phase);
        return since != null && !since.isAfter(from);
    }
}
