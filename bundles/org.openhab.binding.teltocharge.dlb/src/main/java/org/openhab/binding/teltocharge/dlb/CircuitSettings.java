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
 * The circuit that is protected.
 *
 * @param id name of the circuit, used in reasons
 * @param fuseAmps the fuse in amps, 6 to 1000 (the range of the charger's register 28, "max power from grid")
 * @param reserveAmps what is kept free below the fuse, in amps; at most fuse - 6, or no car could ever charge
 */
@NonNullByDefault
public record CircuitSettings(String id, int fuseAmps, double reserveAmps) {

    /** @return the current that is never planned to be exceeded: fuse minus reserve, in amps */
    public double limitAmps() {
        return fuseAmps - reserveAmps;
    }
}
