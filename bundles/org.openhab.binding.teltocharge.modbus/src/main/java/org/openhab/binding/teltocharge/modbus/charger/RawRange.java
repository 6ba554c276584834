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
 * The raw values that the vendor's page allows in a register.
 *
 * @param min smallest
 * @param max largest
 * @param zeroToo true when 0 is allowed although it is below the smallest
 */
@NonNullByDefault
public record RawRange(int min, int max, boolean zeroToo) {
    static RawRange of(int min, int max) {
        return new RawRange(min, max, false);
    }

    static RawRange zeroOr(int min, int max) {
        return new RawRange(min, max, true);
    }

    public boolean contains(int raw) {
        return raw >= min && raw <= max || zeroToo && raw == 0;
    }

    @Override
    public String toString() {
        return (zeroToo ? "0, " : "") + min + "-" + max;
    }
}
