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
 * State of the charger in load management, register 6; list "a" of the vendor's page.
 */
@NonNullByDefault
public enum DlmState implements VendorCode {
    /** C: charging. */
    CHARGING(0),
    /** B1: connected, authorized, waiting for the vehicle to start. */
    WAITING_FOR_VEHICLE(1),
    /** B2: connected, authorized, was charging, not enough power. */
    PAUSED_NOT_ENOUGH_POWER(2),
    /** B3: connected, authorized, was not charging, not enough power. */
    WAITING_NOT_ENOUGH_POWER(3),
    /** D1: connected, charging stopped by the vehicle. */
    STOPPED_BY_VEHICLE(4),
    /** D2: connected, no authorization. */
    NOT_AUTHORIZED(5),
    /** D3: connected, simplified control pilot or D state charging not allowed. */
    CHARGING_NOT_ALLOWED(6),
    /** A: no vehicle connected. */
    NOT_CONNECTED(7),
    /** F: error. */
    ERROR(8),
    /** E: the charger itself does not know. */
    UNKNOWN_STATE(9),
    /** A number the vendor does not name. */
    UNKNOWN(NONE);

    private final int code;

    DlmState(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static Coded<DlmState> of(int raw) {
        return Coded.of(raw, values(), UNKNOWN);
    }

    /**
     * @return true for the states that name a connected vehicle
     */
    public boolean isVehicleConnected() {
        return switch (this) {
            case NOT_CONNECTED, ERROR, UNKNOWN_STATE, UNKNOWN -> false;
            default -> true;
        };
    }

    /**
     * @return true when the session is authorized and neither finished nor in error, so that current may be offered
     */
    public boolean mayBeOfferedCurrent() {
        return switch (this) {
            case CHARGING, WAITING_FOR_VEHICLE, PAUSED_NOT_ENOUGH_POWER, WAITING_NOT_ENOUGH_POWER -> true;
            default -> false;
        };
    }
}
