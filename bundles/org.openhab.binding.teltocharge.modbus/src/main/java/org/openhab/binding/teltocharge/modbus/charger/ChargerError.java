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

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Error bits, register 35; list "e" of the vendor's page. The code is the bit's position.
 */
@NonNullByDefault
public enum ChargerError implements VendorCode {
    /** Input voltage not in range. */
    INPUT_VOLTAGE(0),
    /** Output voltage not in range. */
    OUTPUT_VOLTAGE(1),
    /** Current leakage sensor test failed. */
    LEAKAGE_SENSOR_TEST(2),
    /** Vehicle diode failed, or fault in the control pilot line. */
    EV_DIODE_OR_CP(3),
    /** Overcurrent. */
    OVERCURRENT(4),
    /** Temperature error. */
    TEMPERATURE(5),
    /** PEN fault active (UK hardware only). */
    PEN_FAULT(6),
    /** Proximity pilot (cable, socket) error. */
    PROXIMITY_PILOT(7),
    /** Current leakage detected. */
    LEAKAGE(8),
    /** Socket lock error. */
    SOCKET_LOCK(9),
    /** Internal error. */
    INTERNAL(10);

    private final int code;

    ChargerError(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    /**
     * @param raw the register, one bit per entry
     * @return the entries whose bits are set; a bit without a name is only in the raw number
     */
    public static Set<ChargerError> of(int raw) {
        Set<ChargerError> set = EnumSet.noneOf(ChargerError.class);
        for (ChargerError candidate : values()) {
            if ((raw >> candidate.code & 1) == 1) {
                set.add(candidate);
            }
        }
        return Collections.unmodifiableSet(set);
    }
}
