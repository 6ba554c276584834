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
 * Firmware version as in register 26: 11602 is 1.16.2, 20206 is 2.2.6.
 *
 * @param raw the register
 */
@NonNullByDefault
public record FirmwareVersion(int raw) implements Comparable<FirmwareVersion> {
    private static final int MAJOR = 10000;
    private static final int MINOR = 100;
    private static final int FIRST_EVC2 = 20000;

    public int major() {
        return raw / MAJOR;
    }

    public int minor() {
        return raw / MINOR % MINOR;
    }

    public int patch() {
        return raw % MINOR;
    }

    /**
     * @return true from version 2.0.0 on: those are versions of the EVC2
     */
    public boolean isEvc2() {
        return raw >= FIRST_EVC2;
    }

    @Override
    public int compareTo(FirmwareVersion other) {
        return Integer.compare(raw, other.raw);
    }

    /**
     * @return for example 1.16.2
     */
    @Override
    public String toString() {
        return major() + "." + minor() + "." + patch();
    }
}
