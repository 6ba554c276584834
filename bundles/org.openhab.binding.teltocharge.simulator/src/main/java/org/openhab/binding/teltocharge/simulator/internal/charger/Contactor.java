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
package org.openhab.binding.teltocharge.simulator.internal.charger;

import java.time.Duration;
import java.util.Set;

import org.openhab.binding.teltocharge.simulator.model.HousePhase;

/**
 * The contactor and its rules: it closes when current is allowed and the car asks for it, opens without load where it
 * can, and never moves from one phase set to another without a dead time.
 */
final class Contactor {

    /** IEC 61851-1 gives a car 3 s to stop once the pilot signal is gone; then the contactor opens under load. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PHASE_CHANGE_DEAD_TIME = Duration.ofSeconds(2);

    private final Duration tick;
    private Set<HousePhase> livePhases = Set.of();
    private Duration waited = Duration.ZERO;
    private Duration deadTime = Duration.ZERO;
    private boolean changingPhases;

    Contactor(Duration tick) {
        this.tick = tick;
    }

    /**
     * Lets one tick pass.
     *
     * @param allowed whether current may be offered
     * @param phases the phases to charge on
     * @param carAsks whether the car asks for current
     */
    void tick(boolean allowed, Set<HousePhase> phases, boolean carAsks) {
        if (closed()) {
            changingPhases = !phases.equals(livePhases);
            stayOrOpen(allowed && !changingPhases, carAsks);
        } else {
            closeOrWait(allowed && carAsks, phases);
        }
    }

    private void stayOrOpen(boolean allowed, boolean carAsks) {
        if (!carAsks) {
            open();
        } else if (allowed) {
            waited = Duration.ZERO;
        } else {
            waited = waited.plus(tick);
            if (waited.compareTo(PATIENCE) >= 0) {
                open();
            }
        }
    }

    private void closeOrWait(boolean wanted, Set<HousePhase> phases) {
        if (!deadTime.isZero()) {
            deadTime = deadTime.minus(tick);
        } else if (wanted) {
            livePhases = phases;
        }
    }

    /** Opens at once. */
    void open() {
        deadTime = changingPhases ? PHASE_CHANGE_DEAD_TIME : Duration.ZERO;
        changingPhases = false;
        livePhases = Set.of();
        waited = Duration.ZERO;
    }

    boolean closed() {
        return !livePhases.isEmpty();
    }

    /** While phases change there is no pilot signal. */
    boolean pilotPossible() {
        return !changingPhases && deadTime.isZero();
    }

    /** The phases that reach the car; empty while open. */
    Set<HousePhase> livePhases() {
        return livePhases;
    }
}
