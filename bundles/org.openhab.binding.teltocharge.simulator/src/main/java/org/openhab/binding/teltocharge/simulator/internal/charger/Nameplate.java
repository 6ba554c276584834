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
import org.openhab.binding.teltocharge.modbus.charger.MaxPower;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.WideValue;
import org.openhab.binding.teltocharge.simulator.model.VirtualChargerSettings;

/** The registers that tell what this unit is and how it is set up; they never change. */
final class Nameplate {

    /** Register 9 of every TeltoCharge: the letters "TC". */
    private static final int TELTOCHARGE_ID = 21571;
    private static final int PRODUCT_CODE = 2110;
    /** 2.2.6, an EVC2: those speak Modbus over TCP. */
    private static final int FIRMWARE = 20206;
    private static final long FIRST_SERIAL = 100_000_000L;
    private static final long SERIALS = 900_000_000L;

    private Nameplate() {
    }

    static void engrave(RegisterImage image, VirtualChargerSettings settings, int fuseAmps, long seed) {
        image.set(ChargerRegister.EVSE_ID, TELTOCHARGE_ID);
        image.set(ChargerRegister.THREE_PHASE_CONFIG, true);
        image.set(ChargerRegister.PHASE_CHANGE, settings.phaseChangePossible());
        image.set(ChargerRegister.AMP_LIMIT, settings.maxAmps());
        image.set(ChargerRegister.PHASE_CONNECTED, PhaseSelection.THREE_PHASE);
        image.set(ChargerRegister.REQUIRE_AUTHORIZATION, settings.authorizationRequired());
        image.set(ChargerRegister.PRODUCT_CODE, PRODUCT_CODE);
        image.set(WideValue.SERIAL_NUMBER, FIRST_SERIAL + Math.floorMod(seed, SERIALS));
        image.set(ChargerRegister.FIRMWARE_VERSION, FIRMWARE);
        image.set(ChargerRegister.MAX_POWER_FROM_GRID, fuseAmps);
        image.set(ChargerRegister.USER_MAX_CURRENT, settings.userMaxAmps());
        image.set(ChargerRegister.MAX_SUPPORTED_POWER,
                settings.maxAmps() == MaxPower.KW_11.amps() ? MaxPower.KW_11 : MaxPower.KW_22);
    }
}
