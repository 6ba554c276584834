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
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class TcpTransportTest {
    private static final ReadRequest READ = ReadRequest.holding(1, 7, 2, Priority.CHARGER_READ);

    /** The transport is used again afterwards, so that the garbage collector cannot close the socket in its place. */
    @Test
    void endsTheConnectionWhenDisconnected() throws Exception {
        try (ScriptedSlave slave = new ScriptedSlave((request, s) -> request.answerNumbered());
                TcpTransport transport = new TcpTransport(slave.endpoint(Duration.ofSeconds(20)))) {
            transport.connect();
            await().until(() -> slave.connections().size() == 1);
            transport.disconnect();
            await().until(() -> slave.connections().get(0).isEnded());
            assertThat(fault(transport)).isEqualTo(Fault.NOT_OPEN);
            transport.connect();
            assertThat(transport.read(READ)).containsExactly(7, 1);
        }
    }

    @Test
    void cannotBeUsedAfterClose() throws Exception {
        try (ScriptedSlave slave = new ScriptedSlave((request, s) -> request.answerNumbered())) {
            TcpTransport transport = new TcpTransport(slave.endpoint(Duration.ofSeconds(20)));
            transport.connect();
            transport.close();
            assertThat(fault(transport)).isEqualTo(Fault.NOT_OPEN);
            ModbusException refused = catchThrowableOfType(ModbusException.class, transport::connect);
            assertThat(refused.fault()).isEqualTo(Fault.NOT_OPEN);
        }
    }

    private static Fault fault(TcpTransport transport) {
        return catchThrowableOfType(ModbusException.class, () -> transport.read(READ)).fault();
    }
}
