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
 * What the charger is built for, register 37.
 */
@NonNullByDefault
public enum MaxPower implements VendorCode {
    /** 7.4 kW, one phase, 32 A. */
    KW_7_4(0, 1, 32),
    /** 11 kW, three phases, 16 A. */
    KW_11(1, 3, 16),
    /** 22 kW, three phases, 32 A. */
    KW_22(2, 3, 32),
    /** A number the vendor does not name: sets no limit of its own, since register 12 still does. */
    UNKNOWN(NONE, 3, 32);

    private final int code;
    private final int phases;
    private final int amps;

    MaxPower(int code, int phases, int amps) {
        this.code = code;
        this.phases = phases;
        this.amps = amps;
    }

    public static Coded<MaxPower> of(int raw) {
        return Coded.of(raw, values(), UNKNOWN);
    }

    @Override
    public int code() {
        return code;
    }

    /**
     * @return 1 or 3
     */
    public int phases() {
        return phases;
    }

    /**
     * @return rated current per phase in A: 16 or 32
     */
    public int amps() {
        return amps;
    }
}
