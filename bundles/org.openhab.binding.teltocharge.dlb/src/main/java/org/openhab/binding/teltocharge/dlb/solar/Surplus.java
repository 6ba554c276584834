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
package org.openhab.binding.teltocharge.dlb.solar;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the sun gives beyond the house.
 */
@NonNullByDefault
public final class Surplus {

    private Surplus() {
    }

    /**
     * @param backgroundWatts what everything but our chargers takes from the grid; negative while feeding in
     * @param batteryWatts what the home battery takes; negative while it gives
     * @param use what that means
     * @return watts that vehicles can take without drawing from the grid; negative when the house alone draws from it,
     *         {@code NaN} when that is not known
     */
    public static double watts(double backgroundWatts, double batteryWatts, BatteryUse use) {
        return switch (use) {
            case NONE -> -backgroundWatts;
            case BATTERY_FIRST -> -backgroundWatts + Math.min(0, batteryWatts);
            case VEHICLES_FIRST -> -backgroundWatts + batteryWatts;
        };
    }
}
