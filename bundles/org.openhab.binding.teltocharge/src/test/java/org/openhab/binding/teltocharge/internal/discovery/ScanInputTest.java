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
package org.openhab.binding.teltocharge.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void searchesEverythingWhenNothingIsEntered(String text) throws ScanInputException {
        assertThat(ScanInput.parse(text)).isEqualTo(ScanInput.EVERYTHING);
        assertThat(ScanInput.parse(text).isEverything()).isTrue();
        assertThat(ScanInput.parse(text).isOnePlace()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/dev/ttyUSB0, /dev/ttyUSB0", "/dev/serial/by-id/usb-FTDI_42-if00, /dev/serial/by-id/usb-FTDI_42-if00",
            "ttyUSB1, /dev/ttyUSB1", "COM3, COM3", "com12, com12"})
    void understandsSerialPorts(String text, String port) throws ScanInputException {
        assertThat(ScanInput.parse(text)).isEqualTo(new ScanInput(Optional.of(port), List.of(), 0, List.of()));
        assertThat(ScanInput.parse(text).isOnePlace()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.7, 502", "192.0.2.7:1502, 192.0.2.7, 1502", "charger.local, charger.local, 502",
            "charger:5020, charger, 5020", "2001:db8::7, 2001:db8::7, 502", "[2001:db8::7]:1502, 2001:db8::7, 1502",
            "[fe80::1%eth0], fe80::1%eth0, 502", "evc-1234, evc-1234, 502"})
    void understandsAddressesAndNames(String text, String host, int port) throws ScanInputException {
        assertThat(ScanInput.parse(text)).isEqualTo(new ScanInput(Optional.empty(), List.of(host), port, List.of()));
        assertThat(ScanInput.parse(text).isOnePlace()).isTrue();
    }

    @Test
    void understandsRangesWithPortAndUnitIds() throws ScanInputException {
        ScanInput input = ScanInput.parse(" 192.0.2.1-3:1502  1-3, 10 ");
        assertThat(input.hosts()).containsExactly("192.0.2.1", "192.0.2.2", "192.0.2.3");
        assertThat(input.tcpPort()).isEqualTo(1502);
        assertThat(input.unitIds()).containsExactly(1, 2, 3, 10);
        assertThat(input.isOnePlace()).isFalse();
        assertThat(ScanInput.parse("/dev/ttyUSB0 5").unitIds()).containsExactly(5);
    }

    @Test
    void takesTheNetworkOfAHouse() throws ScanInputException {
        assertThat(ScanInput.parse("192.0.2.0/24").hosts()).hasSize(254);
        assertThat(ScanInput.parse("192.0.2.0-255").hosts()).hasSize(ScanInput.MOST_HOSTS);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.0/16, search.input-too-many", "192.0.2.0-192.0.3.0, search.input-too-many",
            "0.0.0.0/0, search.input-too-many", "192.0.2.300, search.input-unknown", "192.0.2, search.input-unknown",
            "http://192.0.2.7, search.input-unknown", "-x, search.input-unknown", "12345, search.input-unknown",
            "192.0.2.7:0, search.input-port", "192.0.2.7:65536, search.input-port",
            "192.0.2.7:99999, search.input-port", "192.0.2.7 300, offline.conf-error.unit-ids",
            "/dev/ttyUSB0 a, offline.conf-error.unit-ids"})
    void saysWhatIsWrongWithAnythingElse(String text, String key) {
        ScanInputException refusal = catchThrowableOfType(ScanInputException.class, () -> ScanInput.parse(text));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.text().key()).isEqualTo(key);
        assertThat(refusal.text().args()).isNotEmpty();
    }
}
