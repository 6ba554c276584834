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
 * How a charger is connected to the grid.
 *
 * @param rotation to which grid phases its own L1, L2 and L3 go
 * @param phases its own phases that are connected at all
 */
@NonNullByDefault
public record Wiring(PhaseRotation rotation, PhaseSet phases) {

    /** All three phases, L1 to L1. */
    public static final Wiring DEFAULT = new Wiring(PhaseRotation.RST, PhaseSet.THREE_PHASE);

    /** All three phases, rotated. */
    public static Wiring rotated(PhaseRotation rotation) {
        return new Wiring(rotation, PhaseSet.THREE_PHASE);
    }

    /** The charger's own L1 only, on this grid phase. */
    public static Wiring single(Phase gridPhase) {
        return new Wiring(switch (gridPhase) {
            case L1 -> PhaseRotation.RST;
            case L2 -> PhaseRotation.STR;
            case L3 -> PhaseRotation.TRS;
        }, PhaseSet.L1);
    }

    /** @return the grid phases that are connected */
    public PhaseSet gridPhases() {
        return rotation.toGrid(phases);
    }
}
