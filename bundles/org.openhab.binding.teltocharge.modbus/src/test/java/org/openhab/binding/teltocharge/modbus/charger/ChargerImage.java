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

import java.time.Instant;

import org.openhab.binding.teltocharge.modbus.RegisterBlock;

/**
 * A register image by the numbers of the vendor's page, not by our names: an 11 kW charger that charges a car on three
 * phases.
 */
final class ChargerImage {
    static final Instant AT = Instant.parse("2026-11-23T08:00:00Z");

    final int[] words = new int[45];

    ChargerImage() {
        set(0, 231, 229, 233, 98, 97, 99);
        set(6, 0, 0x1234, 0x0001);
        set(9, 21571, 1, 1, 16, 6, 6, 10);
        set(18, 0, 30, 6);
        set(22, 1, 2110, 0x3A2F, 0x0123, 11602, 3, 25, 16, 1, 305, 1, 4, 0b101, 0b10000, 6, 1, 6750);
        set(39, 1234, 5400, 0x5678, 0x0012, 0, 0);
    }

    ChargerImage set(int start, int... values) {
        System.arraycopy(values, 0, words, start, values.length);
        return this;
    }

    RegisterBlock block() {
        return new RegisterBlock(0, words, AT, AT.plusMillis(55));
    }

    ChargerSnapshot snapshot() {
        try {
            return ChargerDecoder.decode(block());
        } catch (ImplausibleImageException e) {
            throw new AssertionError(e);
        }
    }
}
