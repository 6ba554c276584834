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
 * The least power that the German grid operator must leave to controllable devices when he limits them (par. 14a EnWG,
 * BNetzA BK6-22-300, since 2024): 4.2 kW for one device; behind an energy management system, for n devices together,
 * {@code Pmin = 4.2 kW + (n - 1) x GZF x 4.2 kW}.
 */
@NonNullByDefault
public final class Par14a {

    /** The least power of one device in watts. */
    public static final double DEVICE_WATTS = 4200;

    /**
     * The simultaneity factor. Published for 9 devices and more (load-balancing research, section 4.4); for 2 to 8 devices
     * the annex of BK6-22-300 has factors of its own, which are higher and were not at hand. So this one is taken for
     * all: less than the law grants, and never more. An owner who knows the figure of the grid operator sets it instead.
     */
    public static final double SIMULTANEITY = 0.45;

    private Par14a() {
    }

    /**
     * @param devices how many controllable devices there are, 1 or more
     * @return what they may draw together at least, in watts
     */
    public static double leastWatts(int devices) {
        return DEVICE_WATTS + Math.max(0, devices - 1) * SIMULTANEITY * DEVICE_WATTS;
    }
}
