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
 * What the charger can do, and what its owner or installer allows.
 *
 * @param threePhasePossible register 10
 * @param phaseChangePossible register 11
 * @param maxAmps most that the charger can supply, A: 0, 6-32 (register 12)
 * @param phasesConnected register 13
 * @param maxGridAmps "max power from grid", A: 6-1000 (register 28)
 * @param userMaxAmps "user settable max current", A: 6-32 (register 29)
 */
@NonNullByDefault
public record ChargerLimits(boolean threePhasePossible, boolean phaseChangePossible, int maxAmps,
        Coded<PhaseSelection> phasesConnected, int maxGridAmps, int userMaxAmps) {
}
