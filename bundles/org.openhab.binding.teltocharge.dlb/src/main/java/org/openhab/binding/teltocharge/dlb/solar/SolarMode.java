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
 * How a charger uses the solar surplus. The names are those of the vendor's app (firmware 1.16.2 and 2.2.6: "Solar Only,
 * ECO, and Hybrid modes").
 */
@NonNullByDefault
public enum SolarMode {
    /** Surplus does not matter: as fast as everything else allows. */
    OFF,
    /** Surplus only: below the least current it pauses. */
    SOLAR_ONLY,
    /** Always at least the least current, from the grid if need be; more only as far as the surplus covers it. */
    ECO,
    /** Surplus and a grid allowance in watts that the owner sets: below the least current it pauses. */
    HYBRID
}
