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
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the bus does over Modbus TCP beyond what it does over every transport: transaction ids and connections.
 */
class TcpBusTest {
    /** Long enough never to be met by a slave that answers, even on a busy machine. */
    private static final Duration PATIENT = Duration.ofSeconds(20);
    /** For slaves that leave one request without an answer and must answer the next one in time. */
    private static final Duration MARGIN = Duration.ofMillis(1200);
    /** For slaves that never answer. */
    private static final Duration SHORT = Duration.ofMillis(150);

    private static final BusSettings SETTINGS = new BusSettings(64, BusSettings.DEFAULT.reconnectDelays(), List.of());

    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }

    private ScriptedSlave slave(ScriptedSlave.Script script) throws IOException {
        ScriptedSlave slave = new ScriptedSlave(script);
        opened.add(slave);
        return slave;
    }

    private ModbusBus bus(TcpEndpoint endpoint) {
        QueuedModbusBus bus = new QueuedModbusBus(endpoint.toString(), new TcpTransport(endpoint),
                InstantSource.system(), SETTINGS);
        opened.add(bus);
        bus.start();
        return bus;
    }

    private static ReadRequest read(int unit, int start) {
        return ReadRequest.holding(unit, start, 2, Priority.CHARGER_READ);
    }

    private static WriteRequest write(int address, int value) {
        return new WriteRequest(1, address, value, Priority.WRITE);
    }

    @Test
    void dropsAnswerThatComesAfterTheTimeout() throws Exception {
        AtomicReference<ScriptedSlave.Request> held = new AtomicReference<>();
        ScriptedSlave slave = slave((request, s) -> {
            if (request.number() == 1) {
                held.set(request);
                return;
            }
            if (request.number() == 2) {
                sendIfOpen(held.get());
            }
            request.answerNumbered();
        });
        ModbusBus bus = bus(slave.endpoint(MARGIN));
        CompletableFuture<RegisterBlock> late = bus.read(read(1, 100));
        List<CompletableFuture<RegisterBlock>> queued = new ArrayList<>();
        for (int start = 200; start < 210; start++) {
            queued.add(bus.read(read(1 + start % 2, start)));
        }
        assertThat(Futures.fault(late)).isEqualTo(Fault.TIMEOUT);
        for (int i = 0; i < queued.size(); i++) {
            assertThat(Futures.get(queued.get(i)).words()).containsExactly(200 + i, 2 + i);
        }
    }

    private static void sendIfOpen(ScriptedSlave.Request request) {
        try {
            request.answerNumbered();
        } catch (IOException expectedWhenTheClientHasResetTheConnection) {
            await().until(() -> request.connection().isEnded());
        }
    }

    @Test
    void rejectsLateAnswerThatGatewayForwardsOnTheNewConnection() throws Exception {
        AtomicReference<ScriptedSlave.Request> held = new AtomicReference<>();
        ScriptedSlave slave = slave((request, s) -> {
            if (request.number() == 1) {
                held.set(request);
            } else if (request.number() == 2) {
                ScriptedSlave.Request late = held.get();
                request.connection().send(late.transaction(), late.unit(),
                        ScriptedSlave.registers(late.function(), late.address(), late.number()));
                request.answerNumbered();
            } else {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(slave.endpoint(MARGIN));
        CompletableFuture<RegisterBlock> first = bus.read(read(1, 100));
        CompletableFuture<RegisterBlock> second = bus.read(read(1, 200));
        CompletableFuture<RegisterBlock> third = bus.read(read(1, 300));
        assertThat(Futures.fault(first)).isEqualTo(Fault.TIMEOUT);
        assertThat(Futures.fault(second)).isEqualTo(Fault.MALFORMED);
        assertThat(Futures.get(third).words()).containsExactly(300, 3);
    }

    @Test
    void rejectsLateAnswerThatFollowsGatewayException() throws Exception {
        AtomicReference<ScriptedSlave.Request> held = new AtomicReference<>();
        ScriptedSlave slave = slave((request, s) -> {
            if (request.number() == 1) {
                held.set(request);
                request.answerException(11);
                // The unit behind the gateway answers after all, on the same connection and with the same id.
                request.answerNumbered();
            } else {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(slave.endpoint(PATIENT));
        CompletableFuture<RegisterBlock> first = bus.read(read(1, 100));
        CompletableFuture<RegisterBlock> second = bus.read(read(1, 200));
        assertThat(Futures.failure(first, ModbusException.class).exceptionCode()).isEqualTo(11);
        assertThat(Futures.get(second).words()).containsExactly(200, 2);
    }

    @Test
    void rejectsAnswerThatComesTwice() throws Exception {
        ScriptedSlave slave = slave((request, s) -> {
            request.answerNumbered();
            if (request.number() == 1) {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(slave.endpoint(PATIENT));
        assertThat(Futures.get(bus.read(read(1, 100))).words()).containsExactly(100, 1);
        assertThat(Futures.fault(bus.read(read(1, 200)))).isEqualTo(Fault.MALFORMED);
        // The connection may have been given up before the slave has seen the second request.
        assertThat(Futures.get(bus.read(read(1, 300))).words()).isIn(new int[]{300, 2}, new int[]{300, 3});
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void reportsDeviceExceptionAndKeepsTheConnection(int code) throws Exception {
        ScriptedSlave slave = slave((request, s) -> {
            if (request.number() == 1) {
                request.answerException(code);
            } else {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(slave.endpoint(PATIENT));
        ModbusException failure = Futures.failure(bus.read(read(1, 100)), ModbusException.class);
        assertThat(failure.fault()).isEqualTo(Fault.DEVICE_EXCEPTION);
        assertThat(failure.exceptionCode()).isEqualTo(code);
        assertThat(Futures.get(bus.read(read(1, 200))).words()).containsExactly(200, 2);
        assertThat(slave.connections()).hasSize(1);
        assertThat(bus.state().connected()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11})
    void remakesTheConnectionAfterGatewayException(int code) throws Exception {
        ScriptedSlave slave = slave((request, s) -> {
            if (request.number() == 1) {
                request.answerException(code);
            } else {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(slave.endpoint(PATIENT));
        assertThat(Futures.failure(bus.read(read(1, 100)), ModbusException.class).exceptionCode()).isEqualTo(code);
        assertThat(Futures.get(bus.read(read(1, 200))).words()).containsExactly(200, 2);
        assertThat(slave.connections()).hasSize(2);
    }

    /** Wrong answers, each named by what is wrong with it. */
    enum Wrong {
        TRANSACTION(Fault.MALFORMED) {
            @Override
            void answer(ScriptedSlave.Request r) throws IOException {
                r.connection().send(r.transaction() + 1, r.unit(), ScriptedSlave.registers(3, 1, 2));
            }
        },
        TRANSACTION_OF_EXCEPTION(Fault.MALFORMED) {
            @Override
            void answer(ScriptedSlave.Request r) throws IOException {
                r.connection().send(r.transaction() + 1, r.unit(), 0x83, 2);
            }
        },
        PROTOCOL(Fault.MALFORMED) {
            @Override
            void answer(ScriptedSlave.Request r) throws IOException {
                r.connection().sendRaw(
                        ScriptedSlave.frame(r.transaction(), 1, 7, r.unit(), ScriptedSlave.registers(3, 1, 2)));
            }
        },
        BYTE_COUNT_BEYOND_FRAME(Fault.MALFORMED) {
            @Override
            void answer(ScriptedSlave.Request r) throws IOException {
                r.connection().send(r.transaction(), r.unit(), 3, 4, 0, 1);
            }
        },
        UNKNOWN_FUNCTION(Fault.MALFORMED) {
            @Override
            void answer(ScriptedSlave.Request r) throws IOException {
                r.connection().send(r.transaction(), r.unit(), 0x55, 1, 2, 3);
            }
        },
        LENGTH_ZERO(Fault.MALFORMED) {
            @Override
            void answer(ScriptedSlave.Request r) throws IOException {
                r.connection().sendRaw(ScriptedSlave.frame(r.transaction(), 0, 0, r.unit(), 3, 4, 0, 1, 0, 2));
            }
        },
        LENGTH_HUGE(Fault.MALFORMED) {
            @Override
            void answer(ScriptedSlave.Request r) throws IOException {
                r.connection().sendRaw(ScriptedSlave.frame(r.transaction(), 0, 0xFFFF, r.unit(), 3, 4, 0, 1, 0, 2));
            }
        },
        CLOSED_IN_THE_MIDDLE(Fault.CLOSED) {
            @Override
            void answer(ScriptedSlave.Request r) throws IOException {
                r.connection().sendRaw(new byte[]{0, 1, 0});
                r.connection().close();
            }
        },
        CLOSED_WITHOUT_ANSWER(Fault.CLOSED) {
            @Override
            void answer(ScriptedSlave.Request r) throws IOException {
                r.connection().close();
            }
        };

        private final Fault fault;

        Wrong(Fault fault) {
            this.fault = fault;
        }

        abstract void answer(ScriptedSlave.Request request) throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void failsOnlyTheRequestWithTheWrongAnswer(Wrong wrong) throws Exception {
        ScriptedSlave slave = slave((request, s) -> {
            if (request.number() == 1) {
                wrong.answer(request);
            } else {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(slave.endpoint(PATIENT));
        CompletableFuture<RegisterBlock> spoiled = bus.read(read(1, 100));
        CompletableFuture<RegisterBlock> next = bus.read(read(1, 200));
        assertThat(Futures.fault(spoiled)).isEqualTo(wrong.fault);
        assertThat(Futures.get(next).words()).containsExactly(200, 2);
        assertThat(slave.connections()).hasSize(2);
    }

    @Test
    void endsTransactionAtItsDeadlineWhenBytesTrickle() throws Exception {
        // A correct answer, so that only the deadline can end it: 259 bytes at 20 ms are 5 s.
        ScriptedSlave slave = slave((request, s) -> {
            byte[] frame = ScriptedSlave.frame(request.transaction(), 0, 253, request.unit(),
                    ScriptedSlave.registers(request.function(), new int[request.operand()]));
            for (int i = 0; i < frame.length && !request.connection().isEnded(); i++) {
                request.connection().sendRaw(new byte[]{frame[i]});
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        });
        ModbusBus bus = bus(slave.endpoint(SHORT));
        assertThat(Futures.fault(bus.read(ReadRequest.holding(1, 0, 125, Priority.CHARGER_READ))))
                .isEqualTo(Fault.MALFORMED);
    }

    @Test
    void repeatsReadOnceWhenAnIdleConnectionWasDropped() throws Exception {
        ScriptedSlave slave = slave((request, s) -> {
            if (request.number() == 2) {
                request.connection().close();
            } else {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(slave.endpoint(PATIENT));
        Futures.get(bus.read(read(1, 100)));
        assertThat(Futures.get(bus.read(read(1, 200))).words()).containsExactly(200, 3);
        assertThat(slave.connections()).hasSize(2);
    }

    @Test
    void neverRepeatsWrite() throws Exception {
        ScriptedSlave slave = slave((request, s) -> {
            if (request.function() == 6) {
                request.connection().close();
            } else {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(slave.endpoint(PATIENT));
        Futures.get(bus.read(read(1, 100)));
        assertThat(Futures.fault(bus.write(write(21, 1)))).isEqualTo(Fault.CLOSED);
        Futures.get(bus.read(read(1, 200)));
        assertThat(slave.requests()).filteredOn(request -> request.function() == 6).hasSize(1);
    }

    @Test
    void reportsUnreachableWhenThePortRefuses() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ModbusBus bus = bus(new TcpEndpoint("127.0.0.1", port, PATIENT));
        assertThat(Futures.fault(bus.read(read(1, 0)))).isEqualTo(Fault.UNREACHABLE);
        assertThat(bus.state().connected()).isFalse();
        assertThat(bus.state().fault()).isEqualTo(Fault.UNREACHABLE);
        assertThat(bus.state().text()).contains("127.0.0.1:" + port);
    }

    @Test
    void timesOutWhenTheConnectionIsHalfOpen() throws Exception {
        // The backlog completes the handshake, but nobody ever accepts: as a device that was cut off the power.
        try (ServerSocket dead = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            ModbusBus bus = bus(new TcpEndpoint("127.0.0.1", dead.getLocalPort(), SHORT));
            assertThat(Futures.fault(bus.read(read(1, 0)))).isEqualTo(Fault.TIMEOUT);
        }
    }

    @Test
    void recoversByItselfWhenTheSlaveComesBack() throws Exception {
        ScriptedSlave first = slave((request, s) -> request.answerNumbered());
        ModbusBus bus = bus(first.endpoint(Duration.ofSeconds(5)));
        Futures.get(bus.read(read(1, 100)));
        int port = first.port();
        first.close();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            Fault fault = Futures.fault(bus.read(read(1, 100)));
            return fault == Fault.UNREACHABLE && !bus.state().connected();
        });
        ScriptedSlave second = new ScriptedSlave(port, (request, s) -> request.answerNumbered());
        opened.add(second);
        await().atMost(Duration.ofSeconds(20)).until(() -> bus.state().connected());
        assertThat(Futures.get(bus.read(read(1, 300))).words()).containsExactly(300, 1);
    }

    @Test
    void leavesNoThreadAndNoSocketWhenClosed() throws Exception {
        ScriptedSlave slave = slave((request, s) -> {
        });
        TcpEndpoint endpoint = slave.endpoint(PATIENT);
        ModbusBus bus = bus(endpoint);
        CompletableFuture<RegisterBlock> underWay = bus.read(read(1, 0));
        CompletableFuture<Void> waiting = bus.write(write(15, 6));
        await().until(() -> slave.requests().size() == 1);
        bus.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().contains(endpoint.toString()));
        assertThat(Futures.fault(underWay)).isEqualTo(Fault.NOT_OPEN);
        assertThat(Futures.fault(waiting)).isEqualTo(Fault.NOT_OPEN);
        assertThat(Futures.fault(bus.read(read(1, 0)))).isEqualTo(Fault.NOT_OPEN);
        await().until(() -> slave.connections().stream().allMatch(ScriptedSlave.Connection::isEnded));
        assertThat(bus.state().fault()).isEqualTo(Fault.NOT_OPEN);
    }

    @Test
    void closesAtOnceWhileItWaitsToReconnect() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ModbusBus bus = bus(new TcpEndpoint("127.0.0.1", port, PATIENT));
        await().until(() -> bus.state().fault() == Fault.UNREACHABLE);
        bus.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().contains("127.0.0.1:" + port));
    }

    @Test
    void leavesNoSocketWhenItReconnectsOften() throws Exception {
        ScriptedSlave slave = slave((request, s) -> request.answerException(ModbusException.GATEWAY_TARGET_FAILED));
        ModbusBus bus = bus(slave.endpoint(PATIENT));
        for (int i = 0; i < 20; i++) {
            assertThat(Futures.fault(bus.read(read(1, i)))).isEqualTo(Fault.DEVICE_EXCEPTION);
        }
        assertThat(slave.connections()).hasSizeGreaterThanOrEqualTo(20);
        bus.close();
        await().until(() -> slave.connections().stream().allMatch(ScriptedSlave.Connection::isEnded));
    }
}
