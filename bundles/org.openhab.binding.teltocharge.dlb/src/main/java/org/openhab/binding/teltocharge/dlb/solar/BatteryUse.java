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
 * What the power of a home battery means for the surplus. What a battery gives is never surplus.
 */
@NonNullByDefault
public enum BatteryUse {
    /** There is no battery, or its power is not known: what it gives cannot be told from sunshine. */
    NONE,
    /** The battery comes first: what it takes is not there for vehicles. */
    BATTERY_FIRST,
    /** Vehicles come first: what the battery takes counts as surplus. It takes less once they charge. */
    VEHICLES_FIRST
}
