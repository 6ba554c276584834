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
package org.openhab.binding.teltocharge.simulator.internal.charger;

import org.openhab.binding.teltocharge.modbus.charger.ChargePointState;
import org.openhab.binding.teltocharge.modbus.charger.DlmState;
import org.openhab.binding.teltocharge.modbus.charger.IecState;

/**
 * Registers 6, 27 and 33, which tell the same in three ways (tables a, b and c of the vendor's external control page).
 */
record ChargerStates(DlmState dlm, ChargePointState chargePoint, IecState iec) {

    /**
     * @param offeredAmps what the pilot signal allows now, A
     * @param contactorClosed whether the car is connected to the grid
     */
    static ChargerStates of(Session session, CarView car, int offeredAmps, boolean contactorClosed) {
        if (!car.connected()) {
            return new ChargerStates(DlmState.NOT_CONNECTED, ChargePointState.NOT_CONNECTED, IecState.A);
        }
        if (session.stopped()) {
            return new ChargerStates(DlmState.NOT_AUTHORIZED, ChargePointState.STOPPED_BY_USER,
                    noPilot(contactorClosed));
        }
        if (!session.authorized()) {
            return new ChargerStates(DlmState.NOT_AUTHORIZED, ChargePointState.AWAITING_PERMISSION, IecState.B1);
        }
        // Stays so when the offer goes to 0: otherwise a balancer that takes the offer back would see a new request.
        if (car.finished() && !contactorClosed) {
            return new ChargerStates(DlmState.STOPPED_BY_VEHICLE, ChargePointState.COMPLETED,
                    offeredAmps == 0 ? IecState.B1 : IecState.B2);
        }
        if (offeredAmps == 0) {
            return session.hasCharged()
                    ? new ChargerStates(DlmState.PAUSED_NOT_ENOUGH_POWER, ChargePointState.PAUSED,
                            noPilot(contactorClosed))
                    : new ChargerStates(DlmState.WAITING_NOT_ENOUGH_POWER, ChargePointState.AUTHORIZED,
                            noPilot(contactorClosed));
        }
        if (contactorClosed) {
            return new ChargerStates(DlmState.CHARGING, ChargePointState.CHARGING, IecState.C2);
        }
        return new ChargerStates(DlmState.WAITING_FOR_VEHICLE,
                session.hasCharged() ? ChargePointState.PAUSED : ChargePointState.AUTHORIZED, IecState.B2);
    }

    private static IecState noPilot(boolean contactorClosed) {
        return contactorClosed ? IecState.C1 : IecState.B1;
    }
}
