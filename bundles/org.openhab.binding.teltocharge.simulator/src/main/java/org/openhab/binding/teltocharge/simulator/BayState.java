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
package org.openhab.binding.teltocharge.simulator;

import org.openhab.binding.teltocharge.modbus.charger.DlmState;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/**
 * The truth of one charger and its car now.
 *
 * @param unitId Modbus unit id of the charger
 * @param drawn what the car draws, A
 * @param offeredAmps register 15 of the charger, A
 * @param effectiveAmps what the charger allows the car now, A; differs from register 15 when another limit or the
 *            watchdog rules, 0 without permission to charge
 * @param phases register 14 of the charger
 * @param contactorClosed whether the car is connected to the grid
 * @param chargerState register 6 of the charger
 * @param carConnected whether the car is plugged in
 * @param watchdogExpired whether the charger misses its primary
 * @param writes accepted writes of registers 14 and 15 since the start
 */
public record BayState(int unitId, PhaseAmpsTruth drawn, int offeredAmps, int effectiveAmps, PhaseSelection phases,
        boolean contactorClosed, DlmState chargerState, boolean carConnected, boolean watchdogExpired, long writes) {

    /** Whether the charger is in the state "charging". */
    public boolean charging() {
        return chargerState == DlmState.CHARGING;
    }
}
