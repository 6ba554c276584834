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
 * State on the control pilot, register 33; list "c" of the vendor's page (states of IEC 61851-1).
 */
@NonNullByDefault
public enum IecState implements VendorCode {
    /** No vehicle connected. */
    A(0),
    /** Connected, pending authorization, no PWM. */
    B1(1),
    /** Connected, charger ready, PWM active. */
    B2(2),
    /** Ready to charge, or stop requested by the charger; S2 closed, no PWM. */
    C1(3),
    /** Charging. */
    C2(4),
    /** As C1, ventilation required. */
    D1(5),
    /** Charging, ventilation required. */
    D2(6),
    /** Control pilot fault. */
    E(7),
    /** Charger fault. */
    F(8),
    /** A number the vendor does not name. */
    UNKNOWN(NONE);

    private final int code;

    IecState(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static Coded<IecState> of(int raw) {
        return Coded.of(raw, values(), UNKNOWN);
    }
}
