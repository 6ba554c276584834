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

/**
 * A write was confirmed, but the register read back holds something else: the charger refused silently, or somebody else
 * wrote as well.
 */
@NonNullByDefault
public class WriteNotKeptException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ChargerRegister register;
    private final int written;
    private final int readBack;

    WriteNotKeptException(ChargerRegister register, int written, int readBack) {
        super("Register " + register.address() + " (" + register.vendorName() + ") was set to " + written
                + " but holds "
                + readBack);
        this.register = register;
        this.written = written;
        this.readBack = readBack;
    }

    public ChargerRegister register() {
        return register;
    }

    public int written() {
        return written;
    }

    public int readBack() {
        return readBack;
    }
}
