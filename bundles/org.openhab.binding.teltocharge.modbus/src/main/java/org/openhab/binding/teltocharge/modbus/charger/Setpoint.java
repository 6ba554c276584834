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
package org.openhab.binding.teltocharge.modbus.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a charger may draw.
 *
 * @param amps whole A per phase: 0 (pause) or 6-32; nothing exists between 0 and 6
 * @param phases the charger's own phases to use
 */
@NonNullByDefault
public record Setpoint(int amps, PhaseSelection phases) {
    public Setpoint {
        if (!ChargerRegister.AMPS_TO_USE.range().contains(amps)) {
            throw new IllegalArgumentException(amps + " A is not 0 and not in 6-32");
        }
        if (!phases.isKnown()) {
            throw new IllegalArgumentException("An unknown phase selection cannot be set");
        }
    }
}
