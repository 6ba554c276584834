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
package org.openhab.binding.teltocharge.internal.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.config.ChargerConfiguration;

/**
 * What the owner has configured once and for all.
 *
 * @param minAmps the least current that the owner wants the car to get, 6 to 32 A
 * @param maxAmps the most, {@code minAmps} to 32 A
 * @param failsafeAmps held when it is unknown what the fuse bears, 0 or 6 to 32 A
 */
@NonNullByDefault
public record ChargerBounds(int minAmps, int maxAmps, int failsafeAmps) {

    public static ChargerBounds of(ChargerConfiguration config) {
        return new ChargerBounds(config.minCurrent, config.maxCurrent, config.failsafeCurrent);
    }
}
