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
 * A write of one holding register (function 6).
 *
 * @param unitId 1-255; no broadcast, since nobody would confirm it
 * @param address register, 0-65535 as on the wire
 * @param value raw value, 0-65535
 * @param priority order of service
 */
@NonNullByDefault
public record WriteRequest(int unitId, int address, int value, Priority priority) {
    private static final int MAX_VALUE = 0xFFFF;

    public WriteRequest {
        Checks.unitId(unitId);
        Checks.address(address);
        if (unitId == 0) {
            throw new IllegalArgumentException("A broadcast write is not confirmed by anybody");
        }
        if (value < 0 || value > MAX_VALUE) {
            throw new IllegalArgumentException("Value " + value + " does not fit a register");
        }
    }
}
