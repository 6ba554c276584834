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
package org.openhab.binding.teltocharge.dlb;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * To which grid phases a charger's own L1, L2 and L3 are wired, as in OCPP's {@code ConnectorPhaseRotation}: R is L1, S
 * is L2 and T is L3 of the grid, so {@code STR} says that the charger's L1 is the grid's L2.
 */
@NonNullByDefault
public enum PhaseRotation {
    RST, RTS, SRT, STR, TRS, TSR;

    private static final String GRID_PHASES = "RST";

    private final Phase[] grid;
    private final Phase[] own;

    PhaseRotation() {
        grid = new Phase[Phase.values().length];
        own = new Phase[grid.length];
        for (Phase phase : Phase.values()) {
            Phase wired = Phase.values()[GRID_PHASES.indexOf(name().charAt(phase.ordinal()))];
            grid[phase.ordinal()] = wired;
            own[wired.ordinal()] = phase;
        }
    }

    /** @return the grid phase to which the charger's own phase is wired */
    public Phase toGrid(Phase ownPhase) {
        return grid[ownPhase.ordinal()];
    }

    /** @return the charger's own phase that is wired to the grid phase */
    public Phase toOwn(Phase gridPhase) {
        return own[gridPhase.ordinal()];
    }

    /** @return currents of the charger's own phases, ordered by grid phase */
    public PhaseAmps toGrid(PhaseAmps ownAmps) {
        return this == RST ? ownAmps : pick(ownAmps, own);
    }

    /** @return currents of the grid phases, ordered by the charger's own phases */
    public PhaseAmps toOwn(PhaseAmps gridAmps) {
        return this == RST ? gridAmps : pick(gridAmps, grid);
    }

    /** @return grid phases for the charger's own ones */
    public PhaseSet toGrid(PhaseSet ownPhases) {
        return this == RST ? ownPhases : map(ownPhases, grid);
    }

    /** @return the charger's own phases for grid phases: what register 14 is to be told */
    public PhaseSet toOwn(PhaseSet gridPhases) {
        return this == RST ? gridPhases : map(gridPhases, own);
    }

    private static PhaseAmps pick(PhaseAmps amps, Phase[] from) {
        return new PhaseAmps(amps.get(from[0]), amps.get(from[1]), amps.get(from[2]));
    }

    private static PhaseSet map(PhaseSet phases, Phase[] to) {
        int mask = 0;
        for (Phase phase : phases.phases()) {
            mask |= PhaseSet.bit(to[phase.ordinal()]);
        }
        return PhaseSet.ofMask(mask);
    }
}
