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

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RtuTransportTest {
    private static final ReadRequest READ = ReadRequest.holding(1, 7, 1, Priority.CHARGER_READ);
    private static final long MILLI = 1_000_000;

    private final ScriptedLink link = new ScriptedLink();
    private RtuTransport transport;

    @BeforeEach
    void connect() throws Exception {
        transport = transport(new RtuTiming(20 * MILLI, MILLI / 100, MILLI / 10));
    }

    private RtuTransport transport(RtuTiming timing) throws ModbusException {
        RtuTransport connected = new RtuTransport(link, timing);
        connected.connect();
        return connected;
    }

    private static byte[] answer(int value) {
        return Crc16.sealed(1, 3, 2, value >> 8, value & 0xFF);
    }

    private ModbusException failure() {
        return catchThrowableOfType(ModbusException.class, () -> transport.read(READ));
    }

    @Test
    void sendsTheFrameOfTheStandard() throws Exception {
        link.answers.add(answer(42));
        assertThat(transport.read(READ)).containsExactly(42);
        assertThat(link.sent).containsExactly(Crc16.sealed(1, 3, 0, 7, 0, 1));
    }

    @Test
    void dropsLateAnswerOfTheSameUnitThatCameBeforeTheNextRequest() throws Exception {
        assertThat(failure().fault()).isEqualTo(Fault.TIMEOUT);
        link.put(answer(1));
        link.answers.add(answer(2));
        assertThat(transport.read(READ)).containsExactly(2);
    }

    @Test
    void dropsAnswerThatComesTwice() throws Exception {
        link.answers.add(answer(1));
        assertThat(transport.read(READ)).containsExactly(1);
        link.put(answer(1));
        link.answers.add(answer(2));
        assertThat(transport.read(READ)).containsExactly(2);
    }

    @Test
    void pausesAfterTimeoutForAsLongAsTheAnswerWouldTake() throws Exception {
        transport = transport(new RtuTiming(MILLI, 10 * MILLI, MILLI));
        assertThat(failure().fault()).isEqualTo(Fault.TIMEOUT);
        long failed = System.nanoTime();
        link.answers.add(answer(2));
        transport.read(READ);
        // 7 characters of the answer and the silence, and the 8 of the request, less than what the check took.
        assertThat(System.nanoTime() - failed).isGreaterThan(65 * MILLI);
    }

    @Test
    void keepsTheSilenceBetweenFrames() throws Exception {
        transport = transport(new RtuTiming(MILLI, 1, 30 * MILLI));
        link.answers.add(answer(1));
        link.answers.add(answer(2));
        transport.read(READ);
        long answered = System.nanoTime();
        transport.read(READ);
        assertThat(System.nanoTime() - answered).isGreaterThan(25 * MILLI);
    }

    @Test
    void findsTheAnswerBehindMoreNoiseThanItsBufferHolds() throws Exception {
        byte[] noise = new byte[700];
        new Random(7).nextBytes(noise);
        transport = transport(new RtuTiming(1000 * MILLI, MILLI / 100, MILLI / 10));
        link.answers.add(concatenated(noise, answer(9)));
        assertThat(transport.read(READ)).containsExactly(9);
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Test
    void saysWhichBytesCameWhenTheyAreNoFrame() {
        link.answers.add(new byte[]{0x55, (byte) 0xAA});
        assertThat(failure()).hasMessageContaining("2 bytes: 55 aa");
    }

    @Test
    void keepsSerialPortOpenUnlessItIsLost() {
        assertThat(transport.mustReconnect(failure())).isFalse();
        link.lost = true;
        ModbusException lost = failure();
        assertThat(lost.fault()).isEqualTo(Fault.CLOSED);
        assertThat(transport.mustReconnect(lost)).isTrue();
    }

    @Test
    void remakesConnectionThatMayHoldLateAnswer() {
        link.renewable = true;
        assertThat(transport.mustReconnect(failure())).isTrue();
    }

    @Test
    void cannotBeUsedUnlessConnected() throws Exception {
        transport.disconnect();
        assertThat(failure().fault()).isEqualTo(Fault.NOT_OPEN);
        transport.connect();
        transport.close();
        assertThat(failure().fault()).isEqualTo(Fault.NOT_OPEN);
    }

    @Test
    void takesTheTimesOfTheLineFromItsSettings() {
        RtuTiming usual = RtuTiming.of(SerialEndpoint.of("/dev/ttyTEST", Duration.ofMillis(500)));
        assertThat(usual).isEqualTo(new RtuTiming(500 * MILLI, 1_041_666, 3_645_831));
        RtuTiming fast = RtuTiming.of(
                new SerialEndpoint("/dev/ttyTEST", 38400, Parity.EVEN, 1, Duration.ofMillis(500), Duration.ZERO));
        assertThat(fast).isEqualTo(new RtuTiming(500 * MILLI, 286_458, 1_750_000));
        RtuTiming gentle = RtuTiming.of(new SerialEndpoint("/dev/ttyTEST", 9600, Parity.NONE, 2,
                Duration.ofMillis(500), Duration.ofMillis(60)));
        assertThat(gentle).isEqualTo(new RtuTiming(500 * MILLI, 1_145_833, 60 * MILLI));
    }
}
