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
package org.openhab.binding.teltocharge.internal.charger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.charger.ChargePointState;
import org.openhab.binding.teltocharge.modbus.charger.ChargerStatus;
import org.openhab.binding.teltocharge.modbus.charger.DlmState;

/**
 * What the charger does, as owners see it: the vendor's states of load management (register 6) and of the charge point
 * (register 27) folded into one. The names are the options of the channel {@code status#state}.
 */
@NonNullByDefault
public enum ChargerState {
    NOT_CONNECTED, AWAITING_AUTHORIZATION, READY, CHARGING, PAUSED_NO_POWER, PAUSED_BY_VEHICLE, STOPPED_BY_USER, FINISHED, RESERVED, ERROR, UNKNOWN;

    public static ChargerState of(ChargerStatus status) {
        DlmState dlm = status.dlm().value();
        // A charging car is charging, whatever the slower charge point state still says.
        if (dlm != DlmState.CHARGING && dlm != DlmState.ERROR) {
            ChargePointState chargePoint = status.chargePoint().value();
            if (chargePoint == ChargePointState.RESERVED) {
                return RESERVED;
            }
            if (dlm.isVehicleConnected() && chargePoint == ChargePointState.STOPPED_BY_USER) {
                return STOPPED_BY_USER;
            }
            if (dlm.isVehicleConnected() && chargePoint == ChargePointState.COMPLETED) {
                return FINISHED;
            }
        }
        return of(dlm);
    }

    private static ChargerState of(DlmState dlm) {
        return switch (dlm) {
            case CHARGING -> CHARGING;
            case WAITING_FOR_VEHICLE -> READY;
            case PAUSED_NOT_ENOUGH_POWER, WAITING_NOT_ENOUGH_POWER -> PAUSED_NO_POWER;
            case STOPPED_BY_VEHICLE -> PAUSED_BY_VEHICLE;
            case NOT_AUTHORIZED -> AWAITING_AUTHORIZATION;
            case NOT_CONNECTED -> NOT_CONNECTED;
            case CHARGING_NOT_ALLOWED, ERROR -> ERROR;
            case UNKNOWN_STATE, UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether the car could be given current now or a little later without anybody doing anything. */
    public boolean requestsCurrent() {
        return switch (this) {
            case READY, CHARGING, PAUSED_NO_POWER, PAUSED_BY_VEHICLE -> true;
            case NOT_CONNECTED, AWAITING_AUTHORIZATION, STOPPED_BY_USER, FINISHED, RESERVED, ERROR, UNKNOWN -> false;
        };
    }
}
