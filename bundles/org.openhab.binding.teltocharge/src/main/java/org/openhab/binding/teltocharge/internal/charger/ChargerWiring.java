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
package org.openhab.binding.teltocharge.internal.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Wiring;

/**
 * On which phases or lines of the grid a charger is, as its owner says it.
 */
@NonNullByDefault
public enum ChargerWiring {
    /** All three, in the order of the phase rotation. */
    THREE_PHASE,
    /** One phase and the neutral. */
    L1, L2, L3,
    /** Two lines of a grid without a neutral. */
    L1_L2, L2_L3, L1_L3;

    /**
     * @param rotation the order of the phases; counts only where there are three
     */
    Wiring with(PhaseRotation rotation) {
        return switch (this) {
            case THREE_PHASE -> Wiring.rotated(rotation);
            case L1, L2, L3 -> Wiring.single(Phase.valueOf(name()));
            case L1_L2 -> new Wiring(PhaseRotation.RST, PhaseSet.L1_L2);
            case L2_L3 -> new Wiring(PhaseRotation.STR, PhaseSet.L1_L2);
            case L1_L3 -> new Wiring(PhaseRotation.RTS, PhaseSet.L1_L2);
        };
    }
}
