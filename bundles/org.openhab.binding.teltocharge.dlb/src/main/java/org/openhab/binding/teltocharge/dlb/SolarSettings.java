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
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;

/**
 * How one charger uses the solar surplus, unless its {@link ChargerWish} says otherwise.
 *
 * @param mode whether it waits for surplus
 * @param allowanceWatts what it may take from the grid beside the surplus with {@link SolarMode#HYBRID}, 0 to 100 000 W
 */
@NonNullByDefault
public record SolarSettings(SolarMode mode, double allowanceWatts) {

    /** Surplus does not matter. */
    public static final SolarSettings DEFAULT = new SolarSettings(SolarMode.OFF, 0);
}
