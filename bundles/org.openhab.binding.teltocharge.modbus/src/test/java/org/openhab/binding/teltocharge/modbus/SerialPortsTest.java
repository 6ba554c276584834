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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialPortsTest {
    @TempDir
    Path folder;

    private Path port;
    private Path lasting;

    @BeforeEach
    void plugIn() throws IOException {
        port = Files.createFile(folder.resolve("ttyUSB0"));
        lasting = Files.createSymbolicLink(Files.createDirectory(folder.resolve("by-id")).resolve("usb-FTDI_42"),
                Path.of("../ttyUSB0"));
    }

    @Test
    void namesAPortByItsAdapter() {
        SerialPorts ports = new SerialPorts(folder.resolve("by-id"));
        assertThat(ports.lastingName(port.toString())).isEqualTo(lasting.toString());
        assertThat(ports.lastingName("/dev/ttyS9")).isEqualTo("/dev/ttyS9");
    }

    @Test
    void keepsTheNameWhereAdaptersHaveNone() {
        assertThat(new SerialPorts(folder.resolve("nowhere")).lastingName(port.toString())).isEqualTo(port.toString());
    }

    @Test
    void tellsThatTwoNamesAreOnePort() {
        assertThat(SerialPorts.isSame(lasting.toString(), port.toString())).isTrue();
        assertThat(SerialPorts.isSame("COM3", "COM3")).isTrue();
        assertThat(SerialPorts.isSame("COM3", "COM4")).isFalse();
    }

    @Test
    void listsThePortsOfThisComputer() {
        assertThat(new SerialPorts().present()).doesNotContain("").doesNotHaveDuplicates();
    }
}
