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
package org.openhab.binding.teltocharge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.search.LineSetting;

class SearchedDeviceTest {
    private static ByteBuffer request(int unit, int function, int start, int count) {
        return ByteBuffer.allocate(8).put((byte) unit).put((byte) function).putShort((short) start)
                .putShort((short) count);
    }

    @Test
    void answersWithItsRegisters() {
        assertThat(SearchedDevice.charger().answer(request(1, 3, 9, 1))).containsExactly(1, 3, 2, 0x54, 0x43);
        assertThat(SearchedDevice.p1Dongle().answer(request(43, 3, 110, 2))).containsExactly(43, 3, 4, 'P', '1', 'M',
                '3');
        assertThat(SearchedDevice.sdm120().answer(request(1, 3, 0xFC02, 1))).containsExactly(1, 3, 2, 0, 0x20);
    }

    @Test
    void refusesRegistersThatItDoesNotHave() {
        assertThat(SearchedDevice.charger().answer(request(1, 4, 0, 2))).containsExactly(1, 0x84, 2);
    }

    @Test
    void hearsWhoIsSetAlikeButForTheStopBits() {
        assertThat(SearchedDevice.pro380().hears(new LineSetting(9600, Parity.EVEN, 2))).isTrue();
        assertThat(SearchedDevice.pro380().hears(SearchedDevice.USUAL)).isFalse();
    }
}
