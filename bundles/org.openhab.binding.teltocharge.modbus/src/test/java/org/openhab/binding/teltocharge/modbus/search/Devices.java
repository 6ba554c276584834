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

    /** An Inepro PRO380: it names its code 0x0102 and the unit id it was asked at. */
    static FakeDevice pro380(int unitId) {
        return new FakeDevice(false).holding(0x4000, 0x2209, 0x1039, 0x0102, unitId, 9600, 0, 0, 0, 0, 0)
                .holding(0x5000, new int[0x60])
                .holdingFloats(0x5002, 230, 231, 232, 50, 0, 1, 2, 3, 1.388, 0.23, 0.462, 0.696)
                .holding(0x6000, new int[0x40]);
    }

    /** An Eastron SDM120: code 0x0020, one phase. */
    static FakeDevice sdm120() {
        return new FakeDevice(true).holding(0xFC00, 0x0012, 0x3456, 0x0020, 0x0101).input(0, new int[80])
                .inputFloats(0, 230).inputFloats(6, 2).inputFloats(12, 460).inputFloats(70, 50, 1234, 56);
    }

    /** A Smartstuff P1 Modbus dongle: "P1M3", millivolts and milliamperes. */
    static FakeDevice p1Dongle() {
        return new FakeDevice(false).holding(0, new int[120])
                .holding(0x12, 3, 0x8270, 3, 0x8658, 3, 0x8A40, 0, 1000, 0, 2000, 0, 3000)
                .holding(0x26, 0, 230, 0, 462, 0, 696).holding(0x0E, 0, 1388).holding(0x6C, 1, 0x0200, 0x5031, 0x4D33);
    }
}
