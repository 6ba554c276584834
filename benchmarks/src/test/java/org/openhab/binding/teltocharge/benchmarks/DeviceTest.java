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

import java.time.Duration;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class DeviceTest {
    private static String answer(Device device, String request) {
        return HexFormat.of().formatHex(device.answer(HexFormat.of().parseHex(request)));
    }

    /** The frame that Eastron's protocol document prints for a float of 1.0. */
    @Test
    void answersReadAsTheManualPrintsIt() {
        Device device = new Device(1, Duration.ZERO, new int[]{0x3F80, 0});
        assertThat(answer(device, "010300000002c40b")).isEqualTo("0103043f800000f7cf");
    }

    @Test
    void confirmsWriteWithItsOwnFrame() {
        assertThat(answer(Device.charger(1), "0106000f0006380b")).startsWith("0106000f0006");
    }

    @Test
    void tellsTheLeastTimeOfChargerPoll() {
        assertThat(PacedLine.leastTime(45, Duration.ofMillis(20))).isBetween(Duration.ofMillis(127),
                Duration.ofMillis(128));
    }
}
