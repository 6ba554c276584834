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
package org.openhab.binding.teltocharge.dlb.curtail;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The least power that the grid operator must leave to controllable devices (par. 14a EnWG; Bundesnetzagentur,
 * decision BK6-22-300 of 27 November 2023, annex 1, section 4.5.2).
 */
@NonNullByDefault
public final class Par14a {

    /** The least power of one device in watts. */
    public static final double DEVICE_WATTS = 4200;

    /** Simultaneity factors (GZF) of 2, 3, ... devices; the last one is for 9 and more. */
    private static final double[] SIMULTANEITY = {0.80, 0.75, 0.70, 0.65, 0.60, 0.55, 0.50, 0.45};

    /** How many devices the first factor is for. */
    private static final int FIRST = 2;

    private Par14a() {
    }

    /**
     * @param devices how many controllable devices there are, 1 or more
     * @return what they may draw together at least, in watts: 4.2 kW + (devices - 1) x GZF x 4.2 kW
     */
    public static double leastWatts(int devices) {
        return devices < FIRST ? DEVICE_WATTS : DEVICE_WATTS + (devices - 1) * simultaneity(devices) * DEVICE_WATTS;
    }

    private static double simultaneity(int devices) {
        return SIMULTANEITY[Math.min(devices - FIRST, SIMULTANEITY.length - 1)];
    }
}
