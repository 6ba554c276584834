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

import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.ACTIVE_POWER;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.AMPS_TO_USE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.AMP_LIMIT;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.CHARGE_POINT_STATE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.COMMUNICATION_TIMEOUT;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.CURRENT_L1;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.CURRENT_L2;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.CURRENT_L3;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.CURRENT_LIMIT_CAUSE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.ERROR_CODE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.EVSE_ID;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.EVSE_STATUS;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.FAILSAFE_CURRENT;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.FIRMWARE_VERSION;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.IEC_STATE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.INTERNAL_TEMPERATURE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.LOCK_MODE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.LOCK_STATUS;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.MAX_POWER_FROM_GRID;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.MAX_SUPPORTED_POWER;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.OCPP_CONNECTED;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.PHASE_CHANGE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.PHASE_CONNECTED;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.PHASE_TO_USE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.PRODUCT_CODE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.REQUEST_AUTHORIZE;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.REQUEST_REBOOT;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.REQUIRE_AUTHORIZATION;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.SESSION_COMMAND;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.SESSION_DURATION;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.SESSION_ENERGY;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.THREE_PHASE_CONFIG;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.USER_MAX_CURRENT;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.VOLTAGE_L1;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.VOLTAGE_L2;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.VOLTAGE_L3;
import static org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.WARNING_CODE;

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;

/**
 * Turns a register image into a snapshot.
 */
@NonNullByDefault
public final class ChargerDecoder {
    /** "TC": what register 9 of every TeltoCharge holds. */
    public static final int CHARGER_ID = 21571;

    private static final double MAX_VOLTS = 300;
    private static final double MAX_AMPS = 80;
    /** Registers 39 and 41-44 count 1/100 kWh. */
    private static final double WH_PER_COUNT = 10;
    private static final double TWO_POW_64 = 0x1p64;

    private final RegisterBlock block;

    private ChargerDecoder(RegisterBlock block) {
        this.block = block;
    }

    /**
     * @param block holds at least the registers 0-44
     * @throws ImplausibleImageException when the image is not a charger's: register 9 is not 21571, a voltage is
     *             not in 0-300 V, or a current is over 80 A
     * @throws IllegalArgumentException when registers are missing
     */
    public static ChargerSnapshot decode(RegisterBlock block) throws ImplausibleImageException {
        if (!block.covers(0, ChargerRegister.COUNT)) {
            throw new IllegalArgumentException("Registers 0-44 are needed to decode a charger");
        }
        ChargerDecoder decoder = new ChargerDecoder(block);
        decoder.checkPlausible();
        return new ChargerSnapshot(block.requestedAt(), decoder.identity(), decoder.status(), decoder.readings(),
                decoder.limits(), decoder.control(), decoder.session());
    }

    private void checkPlausible() throws ImplausibleImageException {
        if (raw(EVSE_ID) != CHARGER_ID) {
            throw new ImplausibleImageException(EVSE_ID, raw(EVSE_ID), String.valueOf(CHARGER_ID));
        }
        for (ChargerRegister register : List.of(VOLTAGE_L1, VOLTAGE_L2, VOLTAGE_L3)) {
            double volts = register.value(block);
            if (volts < 0 || volts > MAX_VOLTS) {
                throw new ImplausibleImageException(register, volts, "0-300 V");
            }
        }
        for (ChargerRegister register : List.of(CURRENT_L1, CURRENT_L2, CURRENT_L3)) {
            double amps = register.value(block);
            if (Math.abs(amps) > MAX_AMPS) {
                throw new ImplausibleImageException(register, amps, "at most 80 A");
            }
        }
    }

    private ChargerIdentity identity() {
        return new ChargerIdentity(raw(PRODUCT_CODE), WideValue.SERIAL_NUMBER.raw(block),
                new FirmwareVersion(raw(FIRMWARE_VERSION)), MaxPower.of(raw(MAX_SUPPORTED_POWER)));
    }

    private ChargerStatus status() {
        return new ChargerStatus(DlmState.of(raw(EVSE_STATUS)), Duration.ofSeconds(WideValue.STATUS_TIME.raw(block)),
                ChargePointState.of(raw(CHARGE_POINT_STATE)), IecState.of(raw(IEC_STATE)), flag(REQUIRE_AUTHORIZATION),
                flag(LOCK_STATUS), flag(OCPP_CONNECTED), LimitCause.of(raw(CURRENT_LIMIT_CAUSE)),
                ChargerWarning.of(raw(WARNING_CODE)), raw(WARNING_CODE), ChargerError.of(raw(ERROR_CODE)),
                raw(ERROR_CODE));
    }

    private ChargerReadings readings() {
        return new ChargerReadings(phases(VOLTAGE_L1, VOLTAGE_L2, VOLTAGE_L3),
                phases(CURRENT_L1, CURRENT_L2, CURRENT_L3), raw(ACTIVE_POWER), INTERNAL_TEMPERATURE.value(block));
    }

    private ChargerLimits limits() {
        return new ChargerLimits(flag(THREE_PHASE_CONFIG), flag(PHASE_CHANGE), raw(AMP_LIMIT),
                PhaseSelection.of(raw(PHASE_CONNECTED)), raw(MAX_POWER_FROM_GRID), raw(USER_MAX_CURRENT));
    }

    private ChargerControl control() {
        return new ChargerControl(PhaseSelection.of(raw(PHASE_TO_USE)), raw(AMPS_TO_USE), raw(SESSION_COMMAND),
                raw(REQUEST_AUTHORIZE), LockMode.of(raw(LOCK_MODE)), seconds(COMMUNICATION_TIMEOUT),
                raw(FAILSAFE_CURRENT), raw(REQUEST_REBOOT));
    }

    private ChargerSession session() {
        return new ChargerSession(raw(SESSION_ENERGY) * WH_PER_COUNT, seconds(SESSION_DURATION),
                unsigned(WideValue.TOTAL_ENERGY.raw(block)) * WH_PER_COUNT);
    }

    private int raw(ChargerRegister register) {
        return register.raw(block);
    }

    private boolean flag(ChargerRegister register) {
        return raw(register) != 0;
    }

    private Duration seconds(ChargerRegister register) {
        return Duration.ofSeconds(raw(register));
    }

    private PhaseValues phases(ChargerRegister l1, ChargerRegister l2, ChargerRegister l3) {
        return new PhaseValues(l1.value(block), l2.value(block), l3.value(block));
    }

    private static double unsigned(long bits) {
        return bits < 0 ? bits + TWO_POW_64 : bits;
    }
}
