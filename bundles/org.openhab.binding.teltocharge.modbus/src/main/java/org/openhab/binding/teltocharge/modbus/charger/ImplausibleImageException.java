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
 * A register image that cannot be a charger's and is rejected whole.
 */
@NonNullByDefault
public class ImplausibleImageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ChargerRegister register;
    private final double value;

    ImplausibleImageException(ChargerRegister register, double value, String expected) {
        super("Register " + register.address() + " (" + register.vendorName() + ") is " + value + " " + register.unit()
                + ", expected " + expected);
        this.register = register;
        this.value = value;
    }

    /**
     * @return the register that gave the image away
     */
    public ChargerRegister register() {
        return register;
    }

    /**
     * @return its value in the register's unit
     */
    public double value() {
        return value;
    }
}
