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
package org.openhab.binding.teltocharge.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource({"'',9600,1,500,0,blank", "/dev/ttyUSB0,300,1,500,0,Baud rate 300",
            "/dev/ttyUSB0,230400,1,500,0,Baud rate", "/dev/ttyUSB0,9600,3,500,0,Stop bits 3",
            "/dev/ttyUSB0,9600,0,500,0,Stop bits 0", "/dev/ttyUSB0,9600,1,0,0,Time-out",
            "/dev/ttyUSB0,9600,1,60001,0,Time-out", "/dev/ttyUSB0,9600,1,500,-1,Gap",
            "/dev/ttyUSB0,9600,1,500,10001,Gap"})
    void refusesSerialSettingsOutOfRange(String port, int baud, int stopBits, int timeout, int gap, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SerialEndpoint(port, baud, Parity.NONE, stopBits,
                Duration.ofMillis(timeout), Duration.ofMillis(gap))).withMessageContaining(text);
    }

    @Test
    void takesTheUsualSettingsOfAnRs485Line() {
        assertThat(SerialEndpoint.of("COM3", Duration.ofMillis(500))).isEqualTo(
                new SerialEndpoint("COM3", 9600, Parity.NONE, 1, Duration.ofMillis(500), Duration.ZERO));
    }
}
