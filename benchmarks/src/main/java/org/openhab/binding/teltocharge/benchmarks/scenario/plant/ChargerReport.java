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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What a charger says of itself when it is read.
 *
 * @param id its name
 * @param connected a car is plugged in
 * @param full the car has ended the session
 * @param drawn amps on each grid phase
 * @param offered whole amps that it offers
 * @param active grid phases that are switched on
 */
@NonNullByDefault
public record ChargerReport(String id, boolean connected, boolean full, PhaseAmps drawn, int offered,
        PhaseSet active) {

    /** @return true while there is a car that would take current */
    public boolean wants() {
        return connected && !full;
    }

    /** @return the largest of the currents on its phases */
    public double mostDrawn() {
        return Math.max(drawn.l1(), Math.max(drawn.l2(), drawn.l3()));
    }
}
