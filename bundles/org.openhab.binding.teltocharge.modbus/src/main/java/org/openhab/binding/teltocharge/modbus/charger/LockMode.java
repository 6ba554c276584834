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
 * Socket lock, register 18.
 */
@NonNullByDefault
public enum LockMode implements VendorCode {
    /** Locks and unlocks with the session. */
    AUTO(0),
    /** Always locked. */
    ALWAYS(1),
    /** Forces an unlock in auto mode; resets when no vehicle is connected. */
    FORCE_UNLOCK(2),
    /** A number the vendor does not name. */
    UNKNOWN(NONE);

    private final int code;

    LockMode(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    public static Coded<LockMode> of(int raw) {
        return Coded.of(raw, values(), UNKNOWN);
    }
}
