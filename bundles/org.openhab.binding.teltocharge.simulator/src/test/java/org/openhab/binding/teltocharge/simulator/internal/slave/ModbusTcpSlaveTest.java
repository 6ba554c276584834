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
package org.openhab.binding.teltocharge.simulator.internal.slave;

import static org.assertj.core.api.Assertions.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.simulator.RawModbusClient;

class ModbusTcpSlaveTest {

    private static final int UNIT = 9;
    private static final int UNIT_THAT_IS_OFF = 10;
    private static final int FUNCTIONLESS_UNIT = 11;
    private static final int[] READ_FIRST_HOLDING = {3, 0, 0, 0, 1};

    /** Each register holds its own address, input registers 1000 more; writes are remembered. */
    private static final class NumberedDevice implements RegisterDevice {

        private final List<String> writes = new ArrayList<>();

        @Override
        public int[] readHolding(int start, int count) {
            return numbers(start, count);
        }

        @Override
        public int[] readInput(int start, int count) {
            return numbers(start + 1000, count);
        }

        @Override
        public synchronized void write(int start, int[] values) throws ModbusFault {
            if (start == 666) {
                throw new ModbusFault(ExceptionCode.ILLEGAL_DATA_VALUE, "Refused");
            }
            writes.add(start + "=" + Arrays.toString(values));
        }

        private static int[] numbers(int first, int count) {
            return IntStream.range(first, first + count).toArray();
        }
    }

    private final NumberedDevice device = new NumberedDevice();
    private final RegisterDevice functionlessDevice = new RegisterDevice() {
    };
    private final RegisterDevice deviceThatIsOff = new RegisterDevice() {
        @Override
        public boolean answers() {
            return false;
        }
    };
    private ModbusTcpSlave slave;

    @BeforeEach
    void openSlave() throws IOException {
        slave = ModbusTcpSlave.open(0,
                Map.of(UNIT, device, UNIT_THAT_IS_OFF, deviceThatIsOff, FUNCTIONLESS_UNIT, functionlessDevice));
    }

    @AfterEach
    void closeSlave() throws IOException {
        slave.close();
    }

    @Test
    void answersHoldingRegistersToFunction3() throws IOException {
        try (RawModbusClient client = new RawModbusClient(slave.port())) {
            assertThat(client.readHolding(UNIT, 513, 125)).hasSize(125).startsWith(513, 514).endsWith(637);
        }
    }

    @Test
    void answersInputRegistersToFunction4() throws IOException {
        try (RawModbusClient client = new RawModbusClient(slave.port())) {
            assertThat(client.readInput(UNIT, 64000, 2)).containsExactly(65000, 65001);
        }
    }

    @Test
    void echoesFunction6WhenTheDeviceTakesTheValue() throws IOException {
        try (RawModbusClient client = new RawModbusClient(slave.port())) {
            assertThat(client.write(UNIT, 300, 40000).pdu()).containsExactly(6, 300 >> 8, 300 & 0xFF, 40000 >> 8,
                    40000 & 0xFF);
        }
        assertThat(device.writes).containsExactly("300=[40000]");
    }

    @Test
    void answersStartAndCountToFunction16() throws IOException {
        try (RawModbusClient client = new RawModbusClient(slave.port())) {
            assertThat(client.request(UNIT, 16, 1, 44, 0, 2, 4, 0, 7, 0, 8).pdu()).containsExactly(16, 1, 44, 0, 2);
        }
        assertThat(device.writes).containsExactly("300=[7, 8]");
    }

    @ParameterizedTest(name = "{0} -> exception {1}")
    @CsvSource({"5 0 0 255 0, 1", // unknown function
            "43 14 1 0, 1", //
            "3 0 0 0 0, 3", // no register
            "3 0 0 0 126, 3", // more than fit into an answer
            "3 0 0 0, 3", // too short
            "3 255 255 0 2, 2", // beyond the last address
            "16 0 0 0 2 4 0 7 0, 3", // fewer values than announced
            "16 0 0 0 2 2 0 7 0 8, 3", // byte count contradicts the count
            "16 0 0 0, 3", //
            "6 2 154 0 1, 3"}) // the device refuses register 666
    void answersAnExceptionWhenTheRequestIsWrong(String pdu, int code) throws IOException {
        int[] bytes = Arrays.stream(pdu.split(" ")).mapToInt(Integer::parseInt).toArray();
        try (RawModbusClient client = new RawModbusClient(slave.port())) {
            RawModbusClient.Answer answer = client.request(UNIT, bytes);
            assertThat(answer.pdu()).containsExactly(bytes[0] | 0x80, code);
            assertThat(client.readHolding(UNIT, 1, 1)).containsExactly(1);
        }
        assertThat(device.writes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3 0 0 0 1", "4 0 0 0 1", "6 0 0 0 1", "16 0 0 0 1 2 0 1"})
    void answersIllegalFunctionWhenTheDeviceHasNoSuchRegisters(String pdu) throws IOException {
        int[] bytes = Arrays.stream(pdu.split(" ")).mapToInt(Integer::parseInt).toArray();
        try (RawModbusClient client = new RawModbusClient(slave.port())) {
            assertThat(client.request(FUNCTIONLESS_UNIT, bytes).exceptionCode()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"10", "77"})
    void staysSilentWhenTheUnitIsOffOrUnknown(int unit) throws IOException {
        try (RawModbusClient client = new RawModbusClient(slave.port())) {
            assertThat(client.isSilent(unit, READ_FIRST_HOLDING, UNIT, READ_FIRST_HOLDING)).isTrue();
        }
    }

    @Test
    void servesEveryClientItsOwnAnswersWhenSeveralAskAtOnce() throws IOException {
        List<CompletableFuture<Boolean>> clients = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int first = 1000 * i;
            clients.add(CompletableFuture.supplyAsync(() -> allAnswersRight(first)));
        }
        assertThat(clients).allSatisfy(client -> assertThat(client.join()).isTrue());
    }

    private boolean allAnswersRight(int first) {
        try (RawModbusClient client = new RawModbusClient(slave.port())) {
            for (int i = 0; i < 100; i++) {
                if (client.readHolding(UNIT, first + i, 3)[2] != first + i + 2) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"71 69 84 32 47 32 72 84", // GET / HT
            "0 1 0 0 0 1 9 3", // length without a function code
            "0 1 0 0 1 0 9 3"}) // longer than any frame may be
    void closesTheConnectionWhenTheBytesAreNoModbus(String text) throws IOException {
        byte[] bytes = new byte[8];
        String[] numbers = text.split(" ");
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(numbers[i]);
        }
        try (RawModbusClient client = new RawModbusClient(slave.port());
                RawModbusClient other = new RawModbusClient(slave.port())) {
            client.sendBytes(bytes);
            assertThat(client.isClosedByPeer()).isTrue();
            assertThat(other.readHolding(UNIT, 5, 1)).containsExactly(5);
        }
    }

    @Test
    void leavesNoSocketAndNoThreadWhenClosedWithClients() throws IOException {
        int port = slave.port();
        try (RawModbusClient busy = new RawModbusClient(port); RawModbusClient idle = new RawModbusClient(port)) {
            busy.readHolding(UNIT, 0, 1);
            idle.readHolding(UNIT, 0, 1);
            assertThat(threadsOf(port)).hasSize(3);

            slave.close();

            assertThat(threadsOf(port)).isEmpty();
            assertThat(busy.isClosedByPeer()).isTrue();
            assertThat(idle.isClosedByPeer()).isTrue();
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new RawModbusClient(port));
        }
        slave = ModbusTcpSlave.open(port, Map.of(UNIT, device));
        assertThat(slave.port()).isEqualTo(port);
    }

    @Test
    void refusesTheThirtyThirdClient() throws IOException {
        List<RawModbusClient> clients = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            clients.add(new RawModbusClient(slave.port()));
        }
        // One answer each, so that all of them are known to be served.
        for (RawModbusClient client : clients) {
            client.readHolding(UNIT, 0, 1);
        }
        try (RawModbusClient tooMany = new RawModbusClient(slave.port())) {
            assertThat(tooMany.isClosedByPeer()).isTrue();
        }
        for (RawModbusClient client : clients) {
            client.close();
        }
    }

    private static List<String> threadsOf(int port) {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).map(Thread::getName)
                .filter(name -> name.startsWith("teltocharge-simulator-" + port + "-")).toList();
    }
}
