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

import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.LimitCause;
import org.openhab.binding.teltocharge.simulator.model.WatchdogMode;

/**
 * The current that may be offered and the limit that it comes from (register 36).
 *
 * @param amps 0 or 6 to 32 A
 */
record CurrentLimit(int amps, LimitCause cause) {

    /**
     * @param watchdogExpired then the failsafe current stands in for the setpoint, or nothing at all
     * @param setpointWritten whether a primary has written the setpoint since the start
     */
    static CurrentLimit of(RegisterImage image, boolean watchdogExpired, boolean setpointWritten, WatchdogMode mode) {
        CurrentLimit fixed = new CurrentLimit(image.get(ChargerRegister.AMP_LIMIT), LimitCause.HARDWARE)
                .and(image.get(ChargerRegister.MAX_POWER_FROM_GRID), LimitCause.MAX_POWER_FROM_GRID)
                .and(image.get(ChargerRegister.USER_MAX_CURRENT), LimitCause.USER_SETTING);
        if (watchdogExpired) {
            int failsafeAmps = mode == WatchdogMode.STOP ? 0 : image.get(ChargerRegister.FAILSAFE_CURRENT);
            return fixed.and(failsafeAmps, LimitCause.LOAD_BALANCE);
        }
        return fixed.and(image.get(ChargerRegister.AMPS_TO_USE),
                setpointWritten ? LimitCause.LOAD_BALANCE : LimitCause.DEFAULT_SETTINGS);
    }

    /** The smaller of two; on a tie the limit that was there first is named. */
    private CurrentLimit and(int otherAmps, LimitCause otherCause) {
        return otherAmps < amps ? new CurrentLimit(otherAmps, otherCause) : this;
    }
}
