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

import java.time.Instant;

import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.charger.ChargerDecoder;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.ImplausibleImageException;

/**
 * Register images of a charger, decoded by the real decoder. Starts with a three-phase 22 kW unit that charges at 10 A.
 */
public final class ChargerImages {

    public static final Instant TIME = Instant.parse("2026-11-23T12:00:00Z");

    private final int[] words = new int[ChargerRegister.COUNT];
    private Instant readAt = TIME;

    private ChargerImages() {
    }

    public static ChargerImages image() {
        return new ChargerImages().with(ChargerRegister.VOLTAGE_L1, 230).with(ChargerRegister.VOLTAGE_L2, 231)
                .with(ChargerRegister.VOLTAGE_L3, 229).with(ChargerRegister.CURRENT_L1, 98)
                .with(ChargerRegister.CURRENT_L2, 97).with(ChargerRegister.CURRENT_L3, 99)
                .with(ChargerRegister.EVSE_STATUS, 0).with(ChargerRegister.STATUS_TIME_1, 70)
                .with(ChargerRegister.EVSE_ID, 21571).with(ChargerRegister.THREE_PHASE_CONFIG, 1)
                .with(ChargerRegister.PHASE_CHANGE, 1).with(ChargerRegister.AMP_LIMIT, 32)
                .with(ChargerRegister.PHASE_CONNECTED, 6).with(ChargerRegister.PHASE_TO_USE, 6)
                .with(ChargerRegister.AMPS_TO_USE, 10).with(ChargerRegister.COMMUNICATION_TIMEOUT, 30)
                .with(ChargerRegister.FAILSAFE_CURRENT, 6).with(ChargerRegister.PRODUCT_CODE, 1204)
                .with(ChargerRegister.SERIAL_NUMBER_1, 0xCD15).with(ChargerRegister.SERIAL_NUMBER_2, 0x075B)
                .with(ChargerRegister.FIRMWARE_VERSION, 11602).with(ChargerRegister.CHARGE_POINT_STATE, 3)
                .with(ChargerRegister.MAX_POWER_FROM_GRID, 30).with(ChargerRegister.USER_MAX_CURRENT, 32)
                .with(ChargerRegister.LOCK_STATUS, 1).with(ChargerRegister.INTERNAL_TEMPERATURE, 315)
                .with(ChargerRegister.IEC_STATE, 4).with(ChargerRegister.CURRENT_LIMIT_CAUSE, 6)
                .with(ChargerRegister.MAX_SUPPORTED_POWER, 2).with(ChargerRegister.ACTIVE_POWER, 6762)
                .with(ChargerRegister.SESSION_ENERGY, 123).with(ChargerRegister.SESSION_DURATION, 3600)
                .with(ChargerRegister.TOTAL_ENERGY_1, 45678);
    }

    public ChargerImages with(ChargerRegister register, int raw) {
        words[register.address()] = raw;
        return this;
    }

    public ChargerImages readAt(Instant time) {
        readAt = time;
        return this;
    }

    public ChargerSnapshot snapshot() {
        try {
            return ChargerDecoder.decode(new RegisterBlock(0, words, readAt, readAt));
        } catch (ImplausibleImageException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
