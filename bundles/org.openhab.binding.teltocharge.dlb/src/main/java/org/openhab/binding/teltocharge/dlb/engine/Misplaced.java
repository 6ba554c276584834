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
package org.openhab.binding.teltocharge.dlb.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * Finds current transformers or phases that were exchanged: the vehicle's current is missing on the phase that the
 * charger names, and is there on one that the vehicle does not use. The sun may look like that for a while; then caution
 * costs some energy.
 */
@NonNullByDefault
final class Misplaced {

    /** Both meters are a little off, and what is fed in may make up for a little. */
    private static final double TOLERANCE_AMPS = 1;

    private Misplaced() {
    }

    /**
     * @param background what everything but chargers draws, as reckoned from a meter, in amps
     * @param drawn what the charger says that its vehicle draws, in amps
     */
    static boolean isMisplaced(PhaseAmps background, PhaseAmps drawn) {
        for (Phase phase : Phase.ALL) {
            double amps = drawn.get(phase);
            if (isUsed(amps) && background.get(phase) < -TOLERANCE_AMPS && isElsewhere(background, drawn, amps)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isElsewhere(PhaseAmps background, PhaseAmps drawn, double amps) {
        for (Phase other : Phase.ALL) {
            if (!isUsed(drawn.get(other)) && background.get(other) >= amps - TOLERANCE_AMPS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUsed(double amps) {
        return amps > ChargerView.SIGNIFICANT_AMPS;
    }
}
