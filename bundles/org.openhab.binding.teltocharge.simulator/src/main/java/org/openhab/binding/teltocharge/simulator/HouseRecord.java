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

import java.time.Instant;

import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

/**
 * The truth at one full second of the house's time.
 *
 * @param seq 0 for the first record, then one more each second
 * @param time the house's time
 * @param house what the household draws, A, extra load included
 * @param drawn what the car draws, A
 * @param offeredAmps register 15 of the charger, A: 0 or 6 to 32
 * @param phaseSet register 14 of the charger by name: L1, L2, L3, L1_L2, L1_L3, L2_L3, THREE_PHASE, NONE
 * @param charging whether the charger is in the state "charging"
 * @param writes accepted writes of registers 14 and 15 since the start
 */
public record HouseRecord(long seq, Instant time, PhaseAmpsTruth house, PhaseAmpsTruth drawn, int offeredAmps,
        String phaseSet, boolean charging, long writes) {
}
