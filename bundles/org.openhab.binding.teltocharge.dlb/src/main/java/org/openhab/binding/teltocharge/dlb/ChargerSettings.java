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

/**
 * The owner's bounds for one charger. The position in the list of {@link BalancerSettings} is its priority.
 *
 * @param id the charger
 * @param minAmps the least current that is offered at all, 6 to 32; below it the charger pauses
 * @param maxAmps the most current that is offered, minAmps to 32
 */
@NonNullByDefault
public record ChargerSettings(String id, int minAmps, int maxAmps) {

    /** The whole range a charger knows: 6 to 32 A. */
    public static ChargerSettings defaults(String id) {
        return new ChargerSettings(id, BalancerSettings.LOWEST_AMPS, BalancerSettings.HIGHEST_AMPS);
    }
}
