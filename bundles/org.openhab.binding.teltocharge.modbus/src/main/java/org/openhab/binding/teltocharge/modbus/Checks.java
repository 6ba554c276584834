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
package org.openhab.binding.teltocharge.modbus;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Bounds that every request shares.
 */
@NonNullByDefault
final class Checks {
    static final int ADDRESSES = 0x10000;
    private static final int MAX_UNIT = 255;

    private Checks() {
    }

    static void unitId(int unitId) {
        if (unitId < 0 || unitId > MAX_UNIT) {
            throw new IllegalArgumentException("Unit id " + unitId + " is not in 0-255");
        }
    }

    static void address(int address) {
        if (address < 0 || address >= ADDRESSES) {
            throw new IllegalArgumentException("Register address " + address + " is not in 0-65535");
        }
    }
}
