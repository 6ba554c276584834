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
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

/** What only lines with RTU frames meet. */
abstract class AbstractRtuBusTest extends AbstractBusTest {
    private static byte[] rightAnswer(LineRequest request) {
        return RtuSlave.RtuReply.sealed(request.unit(),
                ScriptedSlave.registers(request.function(), request.address(), request.number()));
    }

    private static void send(LineRequest request, byte[]... parts) throws IOException {
        for (byte[] part : parts) {
            ((RtuSlave.RtuReply) request.reply()).raw(part);
        }
    }

    @Test
    void skipsNoiseBeforeTheFrame() throws Exception {
        line().script(request -> send(request, new byte[]{(byte) 0xFF, 0, 1, 3, 1, 3, 4}, rightAnswer(request)));
        assertThat(Futures.get(bus(PATIENT).read(read(1, 100))).words()).containsExactly(100, 1);
    }

    @Test
    void readsBehindTheEchoOfItsOwnRequest() throws Exception {
        line().script(request -> send(request, Crc16.sealed(1, 3, 0, 100, 0, 2), rightAnswer(request)));
        assertThat(Futures.get(bus(PATIENT).read(read(1, 100))).words()).containsExactly(100, 1);
    }

    @Test
    void failsOnlyTheRequestWithTheWrongCheckSum() throws Exception {
        line().script(request -> {
            byte[] frame = rightAnswer(request);
            frame[3] ^= request.number() == 1 ? 1 : 0;
            send(request, frame);
        });
        ModbusBus bus = bus(PATIENT);
        CompletableFuture<RegisterBlock> spoiled = bus.read(read(1, 100));
        CompletableFuture<RegisterBlock> next = bus.read(read(1, 200));
        assertThat(Futures.failure(spoiled, ModbusException.class)).hasMessageContaining("check sum")
                .extracting(ModbusException::fault).isEqualTo(Fault.MALFORMED);
        assertThat(Futures.get(next).words()).containsExactly(200, 2);
    }

    @Test
    void callsNoiseAloneMalformed() throws Exception {
        line().script(request -> send(request, new byte[]{0x55, 0x55, 0x55}));
        assertThat(Futures.fault(bus(Duration.ofMillis(150)).read(read(1, 100))))
                .isEqualTo(Fault.MALFORMED);
    }
}
