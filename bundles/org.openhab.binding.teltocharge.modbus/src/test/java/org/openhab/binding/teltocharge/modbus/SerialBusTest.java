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
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

import org.junit.jupiter.api.Test;

class SerialBusTest extends AbstractRtuBusTest {
    private PtyLine pty;

    @Override
    Line line(Path folder) throws IOException {
        pty = new PtyLine(folder);
        return pty;
    }

    @Test
    void saysThatThePortIsBusyWhenAnotherBusHasIt() throws Exception {
        Futures.get(bus(PATIENT).read(read(1, 100)));
        try (ModbusBus second = ModbusBuses.serial(SerialEndpoint.of(pty.port().toString(), PATIENT),
                InstantSource.system())) {
            assertThat(Futures.fault(second.read(read(1, 100)))).isEqualTo(Fault.PORT_BUSY);
            assertThat(second.state().text()).contains("in use");
        }
    }

    @Test
    void opensThePortWithTheSettingsAskedFor() throws Exception {
        SerialEndpoint endpoint = new SerialEndpoint(pty.port().toString(), 19200, Parity.EVEN, 2, PATIENT,
                Duration.ofMillis(1));
        try (ModbusBus bus = ModbusBuses.serial(endpoint, InstantSource.system())) {
            assertThat(Futures.get(bus.read(read(1, 100))).words()).containsExactly(100, 1);
            Process stty = new ProcessBuilder("stty", "-a", "-F", pty.port().toString()).start();
            // A pseudo terminal keeps no parity, so that only the driver's wish to check it can be seen.
            assertThat(stty.inputReader().lines().toList()).anyMatch(text -> text.contains("speed 19200 baud"))
                    .anyMatch(text -> text.contains(" cstopb ")).anyMatch(text -> text.contains(" inpck "));
        }
    }
}
