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
 * State of the charge point, register 27; list "b" of the vendor's page.
 */
@NonNullByDefault
public enum ChargePointState implements VendorCode {
    /** No vehicle connected. */
    NOT_CONNECTED(0),
    /** Vehicle connected, awaiting permission to charge. */
    AWAITING_PERMISSION(1),
    /** Charging authorized. */
    AUTHORIZED(2),
    /** Charging in progress. */
    CHARGING(3),
    /** Charging paused. */
    PAUSED(4),
    /** Charge successful, vehicle still connected. */
    COMPLETED(5),
    /** Charge stopped by the user. */
    STOPPED_BY_USER(6),
    /** Charging error. */
    ERROR(7),
    /** Reserved, no vehicle connected. */
    RESERVED(8),
    /** Other. */
    OTHER(9),
    /** A number the vendor does not name. */
    UNKNOWN(NONE);

    private final int code;

    ChargePointState(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static Coded<ChargePointState> of(int raw) {
        return Coded.of(raw, values(), UNKNOWN);
    }
}
