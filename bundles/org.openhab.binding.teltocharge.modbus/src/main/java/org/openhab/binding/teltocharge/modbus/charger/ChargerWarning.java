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
 * Warning bits, register 34; list "d" of the vendor's page. The code is the bit's position.
 */
@NonNullByDefault
public enum ChargerWarning implements VendorCode {
    /** Midplate is open (depends on the hardware). */
    MIDPLATE_OPEN(0),
    /** Temperature warning. */
    TEMPERATURE(1),
    /** Current draw is higher than allowed. */
    CURRENT_TOO_HIGH(2),
    /** Charging requires ventilation. */
    VENTILATION_REQUIRED(3),
    /** Real time clock lost. */
    CLOCK_LOST(4),
    /** Simplified control pilot sequence denied. */
    SIMPLIFIED_CP_DENIED(5),
    /** Simplified control pilot sequence detected. */
    SIMPLIFIED_CP_DETECTED(6),
    /** Charging without ventilation denied. */
    UNVENTILATED_CHARGING_DENIED(7),
    /** PEN CT clamp not calibrated (depends on the hardware). */
    PEN_CLAMP_NOT_CALIBRATED(8),
    /** NFC module fault. */
    NFC_FAULT(9),
    /** PEN fault was detected (depends on the hardware). */
    PEN_FAULT_DETECTED(10);

    private final int code;

    ChargerWarning(int code) {
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
    public static Set<ChargerWarning> of(int raw) {
        Set<ChargerWarning> set = EnumSet.noneOf(ChargerWarning.class);
        for (ChargerWarning candidate : values()) {
            if ((raw >> candidate.code & 1) == 1) {
                set.add(candidate);
            }
        }
        return Collections.unmodifiableSet(set);
    }
}
