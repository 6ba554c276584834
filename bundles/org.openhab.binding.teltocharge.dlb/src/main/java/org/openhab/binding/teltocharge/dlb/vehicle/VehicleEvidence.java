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
package org.openhab.binding.teltocharge.dlb.vehicle;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What a charger's sample says about its vehicle.
 *
 * @param time when it was read
 * @param connected a vehicle is plugged in
 * @param requests current may be offered to it
 * @param offeredAmps register 15 as read back
 * @param active register 14 as read back, phases of the grid
 * @param drawn current per phase in amps, {@code NaN} where unknown
 * @param switching the charger's phases are being changed
 * @param switches changes of phases that this session has seen
 * @param misplaced the meters show its current on another phase than the charger does
 * @param afterSilence nothing was heard of the charger for so long before that its vehicle may be another one
 */
@NonNullByDefault
public record VehicleEvidence(Instant time, boolean connected, boolean requests, int offeredAmps, PhaseSet active,
        PhaseAmps drawn, boolean switching, int switches, boolean misplaced, boolean afterSilence) {

    /** More than a charger's own supply and noise: a phase that the vehicle really uses. */
    public static final double SIGNIFICANT_AMPS = 1.0;

    private static final double NO_LOAD_AMPS = 0.5;

    /** @return true when current is on offer and its vehicle could take it */
    boolean isOffered() {
        return connected && requests && !switching && offeredAmps > 0 && isKnown();
    }

    /** @return true when the current is known on every phase that is switched on, and there is one */
    boolean isKnown() {
        return active != PhaseSet.NONE && active.phases().stream().noneMatch(phase -> Double.isNaN(drawn.get(phase)));
    }

    /** @return true when the vehicle draws nothing; unknown is not nothing */
    boolean isQuiet() {
        return isKnown() && mostDrawn() < NO_LOAD_AMPS;
    }

    boolean isDrawing() {
        return mostDrawn() > SIGNIFICANT_AMPS;
    }

    /** @return the phases with a significant current */
    PhaseSet drawnOn() {
        Set<Phase> used = EnumSet.noneOf(Phase.class);
        for (Phase phase : Phase.values()) {
            if (drawn.get(phase) > SIGNIFICANT_AMPS) {
                used.add(phase);
            }
        }
        return PhaseSet.of(used);
    }

    /** @return the largest known current of a phase in amps, at least 0 */
    double mostDrawn() {
        double most = 0;
        for (Phase phase : Phase.values()) {
            double amps = drawn.get(phase);
            most = amps > most ? amps : most;
        }
        return most;
    }
}
