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
package org.openhab.binding.teltocharge.modbus.search;

import org.openhab.binding.teltocharge.modbus.FakeDevice;

/** Devices as they answer, and what a search makes of them. */
final class Devices {
    private Devices() {
    }

    /** An 11 kW charger without a car, by the numbers of the vendor's page. */
    static FakeDevice charger(int serialNumber) {
        int[] words = new int[45];
        words[0] = 230;
        words[1] = 230;
        words[2] = 230;
        words[6] = 7;
        words[9] = 21571;
        words[23] = 2110;
        words[24] = serialNumber & 0xFFFF;
        words[25] = serialNumber >>> 16;
        words[26] = 11602;
        words[37] = 1;
        return new FakeDevice(false).holding(0, words);
    }

    /** An SDM630: 230 V on three phases, 50 Hz, as input registers only. */
    static FakeDevice sdm630() {
        return new FakeDevice(true).inputFloats(0, 230, 231, 232, 1, 2, 3, 230, 462, 696)
                .inputFloats(70, 50, 1234.5, 67.25);
    }
}
