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
package org.openhab.binding.teltocharge.modbus.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.Priority;

/**
 * One write that is due.
 *
 * @param register a writable register
 * @param value a raw value in its range
 * @param priority how urgent it is
 */
@NonNullByDefault
public record RegisterWrite(ChargerRegister register, int value, Priority priority) {
    public RegisterWrite {
        if (!register.isWritable()) {
            throw new IllegalArgumentException("Register " + register.address() + " is read-only");
        }
        if (!register.range().contains(value)) {
            throw new IllegalArgumentException("Register " + register.address() + " (" + register.vendorName()
                    + ") takes " + register.range() + ", not " + value);
        }
    }
}
