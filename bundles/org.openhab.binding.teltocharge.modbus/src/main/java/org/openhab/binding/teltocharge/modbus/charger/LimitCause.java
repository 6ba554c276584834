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
 * What limits the current, register 36; list "f" of the vendor's page. The page allows 0-8 and names 0-7.
 */
@NonNullByDefault
public enum LimitCause implements VendorCode {
    /** Hardware limits. */
    HARDWARE(0),
    /** Max power from grid. */
    MAX_POWER_FROM_GRID(1),
    /** User setting (static load balance). */
    USER_SETTING(2),
    /** Charging cable. */
    CABLE(3),
    /** Simple control pilot sequence. */
    SIMPLE_CP_SEQUENCE(4),
    /** Default settings of the charger. */
    DEFAULT_SETTINGS(5),
    /** Load balance. */
    LOAD_BALANCE(6),
    /** Temperature. */
    TEMPERATURE(7),
    /** A number the vendor does not name. */
    UNKNOWN(NONE);

    private final int code;

    LimitCause(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static Coded<LimitCause> of(int raw) {
        return Coded.of(raw, values(), UNKNOWN);
    }
}
