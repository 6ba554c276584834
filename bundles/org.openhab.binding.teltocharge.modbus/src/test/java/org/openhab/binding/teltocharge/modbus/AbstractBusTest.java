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
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every transport must do, in whatever frames. */
abstract class AbstractBusTest {
    /** Long enough never to be met by a slave that answers, even on a busy machine. */
    static final Duration PATIENT = Duration.ofSeconds(20);
    /** For slaves that leave one request without an answer and must answer the next one in time. */
    static final Duration MARGIN = Duration.ofMillis(1200);
    static final BusSettings SETTINGS = settings();

    @TempDir
    Path directory;

    private final List<ModbusBus> buses = new ArrayList<>();
    private Line line;

    /** A line that is tried anew at once, and silent units that are left alone for these times. */
    private static BusSettings settings(Duration... quietDelays) {
        return new BusSettings(64, List.of(Duration.ofMillis(20)), List.of(quietDelays));
    }

    abstract Line line(Path folder) throws IOException;

    @BeforeEach
    void openLine() throws IOException {
        line = line(directory);
        line.script(LineRequest::answerNumbered);
    }

    @AfterEach
    void closeAll() throws Exception {
        buses.forEach(ModbusBus::close);
        if (line != null) {
            line.close();
        }
    }

    Line line() {
        return line;
    }

    ModbusBus bus(Duration timeout) {
        return bus(timeout, SETTINGS);
    }

    ModbusBus bus(Duration timeout, BusSettings settings) {
        QueuedModbusBus bus = new QueuedModbusBus(line.name(), line.transport(timeout), InstantSource.system(),
                settings);
        buses.add(bus);
        bus.start();
        return bus;
    }

    static ReadRequest read(int unit, int start) {
        return ReadRequest.holding(unit, start, 2, Priority.CHARGER_READ);
    }

    static WriteRequest write(int address, int value) {
        return new WriteRequest(1, address, value, Priority.WRITE);
    }

    @Test
    void readsWhatTheSlaveHolds() throws Exception {
        line.script(request -> request.answer(0, 1, 0x8000, 0xFFFF));
        RegisterBlock block = Futures.get(bus(PATIENT).read(ReadRequest.holding(7, 40, 4, Priority.CHARGER_READ)));
        assertThat(block.start()).isEqualTo(40);
        assertThat(block.words()).containsExactly(0, 1, 0x8000, 0xFFFF);
        LineRequest seen = line.requests().get(0);
        assertThat(List.of(seen.unit(), seen.function(), seen.address(), seen.operand())).containsExactly(7, 3, 40, 4);
    }

    @Test
    void readsTheMostRegistersThatFitAnAnswer() throws Exception {
        int[] words = new int[125];
        for (int i = 0; i < words.length; i++) {
            words[i] = 0x0103 * i & 0xFFFF;
        }
        line.script(request -> request.answer(words));
        RegisterBlock block = Futures.get(bus(PATIENT).read(ReadRequest.holding(1, 0, 125, Priority.CHARGER_READ)));
        assertThat(block.words()).containsExactly(words);
    }

    @Test
    void readsInputRegistersWithFunctionFour() throws Exception {
        line.script(request -> request.answer(17142, 52429));
        RegisterBlock block = Futures.get(bus(PATIENT).read(ReadRequest.input(2, 0, 2, Priority.METER_READ)));
        assertThat(block.words()).containsExactly(17142, 52429);
        assertThat(line.requests().get(0).function()).isEqualTo(4);
    }

    @Test
    void writesWithFunctionSix() throws Exception {
        line.script(LineRequest::echo);
        Futures.get(bus(PATIENT).write(write(15, 16)));
        LineRequest seen = line.requests().get(0);
        assertThat(List.of(seen.function(), seen.address(), seen.operand())).containsExactly(6, 15, 16);
    }

    @Test
    void failsWriteWhenAnotherValueIsConfirmed() throws Exception {
        line.script(request -> request.reply().frame(request.unit(), 6, 0, 15, 0, 10));
        assertThat(Futures.fault(bus(PATIENT).write(write(15, 16)))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void keepsManyRequestsOfTwoUnitsApart() throws Exception {
        ModbusBus bus = bus(PATIENT);
        List<CompletableFuture<RegisterBlock>> reads = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            reads.add(bus.read(read(1 + i % 2, 100 + i)));
        }
        for (int i = 0; i < reads.size(); i++) {
            assertThat(Futures.get(reads.get(i)).words()).containsExactly(100 + i, i + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 10, 11})
    void reportsExceptionOfDeviceOrGatewayAndGoesOn(int code) throws Exception {
        line.script(request -> {
            if (request.number() == 1) {
                request.answerException(code);
            } else {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(PATIENT);
        ModbusException failure = Futures.failure(bus.read(read(1, 100)), ModbusException.class);
        assertThat(failure.fault()).isEqualTo(Fault.DEVICE_EXCEPTION);
        assertThat(failure.exceptionCode()).isEqualTo(code);
        assertThat(Futures.get(bus.read(read(2, 200))).words()).containsExactly(200, 2);
        assertThat(bus.state().connected()).isTrue();
    }

    /** Wrong answers, each named by what is wrong with it. */
    enum Wrong {
        UNIT(Fault.WRONG_UNIT) {
            @Override
            void answer(LineRequest r) throws IOException {
                r.reply().frame(r.unit() + 1, ScriptedSlave.registers(3, 1, 2));
            }
        },
        FUNCTION(Fault.MALFORMED) {
            @Override
            void answer(LineRequest r) throws IOException {
                r.reply().frame(r.unit(), ScriptedSlave.registers(4, 1, 2));
            }
        },
        EXCEPTION_OF_OTHER_FUNCTION(Fault.MALFORMED) {
            @Override
            void answer(LineRequest r) throws IOException {
                r.reply().frame(r.unit(), 0x86, 2);
            }
        },
        TOO_FEW_REGISTERS(Fault.MALFORMED) {
            @Override
            void answer(LineRequest r) throws IOException {
                r.reply().frame(r.unit(), ScriptedSlave.registers(3, 1));
            }
        },
        TOO_MANY_REGISTERS(Fault.MALFORMED) {
            @Override
            void answer(LineRequest r) throws IOException {
                r.reply().frame(r.unit(), ScriptedSlave.registers(3, 1, 2, 3));
            }
        },
        CUT_IN_THE_DATA(Fault.MALFORMED) {
            @Override
            void answer(LineRequest r) throws IOException {
                r.reply().cutFrame(5, r.unit(), ScriptedSlave.registers(3, 1, 2));
            }
        },
        CUT_AFTER_ONE_BYTE(Fault.MALFORMED) {
            @Override
            void answer(LineRequest r) throws IOException {
                r.reply().cutFrame(1, r.unit(), ScriptedSlave.registers(3, 1, 2));
            }
        };

        private final Fault fault;

        Wrong(Fault fault) {
            this.fault = fault;
        }

        abstract void answer(LineRequest request) throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void failsOnlyTheRequestWithTheWrongAnswer(Wrong wrong) throws Exception {
        line.script(request -> {
            if (request.number() == 1) {
                wrong.answer(request);
            } else {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(MARGIN);
        CompletableFuture<RegisterBlock> spoiled = bus.read(read(1, 100));
        CompletableFuture<RegisterBlock> next = bus.read(read(1, 200));
        assertThat(Futures.fault(spoiled)).isEqualTo(wrong.fault);
        assertThat(Futures.get(next).words()).containsExactly(200, 2);
    }

    @Test
    void neverTakesLateAnswerOfAnotherUnitForItsOwn() throws Exception {
        AtomicReference<LineRequest> held = new AtomicReference<>();
        line.script(request -> {
            if (request.number() == 1) {
                held.set(request);
                return;
            }
            if (request.number() == 2) {
                sendIfOpen(held.get());
            }
            request.answerNumbered();
        });
        ModbusBus bus = bus(MARGIN);
        CompletableFuture<RegisterBlock> late = bus.read(read(1, 100));
        CompletableFuture<RegisterBlock> second = bus.read(read(2, 200));
        CompletableFuture<RegisterBlock> third = bus.read(read(2, 300));
        assertThat(Futures.fault(late)).isEqualTo(Fault.TIMEOUT);
        second.handle((block, failure) -> block == null
                ? assertThat(failure).isInstanceOf(ModbusException.class)
                : assertThat(block.words()).containsExactly(200, 2)).join();
        assertThat(Futures.get(third).words()).startsWith(300);
    }

    private static void sendIfOpen(LineRequest request) {
        try {
            request.answerNumbered();
        } catch (IOException e) {
            // The transports over TCP have ended the connection that the late answer belongs to.
            assertThat(e).hasMessageMatching("(?i).*(closed|reset|pipe).*");
        }
    }

    @Test
    void servesOtherUnitsWhenOneIsSilent() throws Exception {
        line.script(request -> {
            if (request.unit() != 1) {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(MARGIN);
        CompletableFuture<RegisterBlock> silent = bus.read(read(1, 100));
        CompletableFuture<RegisterBlock> live = bus.read(read(2, 200));
        assertThat(Futures.fault(silent)).isEqualTo(Fault.TIMEOUT);
        assertThat(Futures.get(live).words()).containsExactly(200, 2);
        assertThat(bus.state().connected()).isTrue();
    }

    @Test
    void leavesSilentUnitAloneButNotTheOthersAndNotLoweringWrites() throws Exception {
        line.script(request -> {
            if (request.unit() != 1) {
                request.answerNumbered();
            } else if (request.function() == 6) {
                request.echo();
            }
        });
        ModbusBus bus = bus(MARGIN, settings(Duration.ofHours(1)));
        CompletableFuture<RegisterBlock> silent = bus.read(read(1, 100));
        CompletableFuture<RegisterBlock> queued = bus.read(read(1, 101));
        assertThat(Futures.fault(silent)).isEqualTo(Fault.TIMEOUT);
        assertThat(Futures.fault(queued)).isEqualTo(Fault.UNIT_QUIET);
        ModbusException refused = Futures.failure(bus.write(write(15, 16)), ModbusException.class);
        assertThat(refused.fault()).isEqualTo(Fault.UNIT_QUIET);
        assertThat(refused.retryAt()).hasValueSatisfying(
                time -> assertThat(time).isAfter(InstantSource.system().instant().plus(Duration.ofMinutes(50))));
        assertThat(line.requests()).hasSize(1);
        assertThat(Futures.get(bus.read(read(2, 200))).words()).containsExactly(200, 2);
        Futures.get(bus.write(new WriteRequest(1, 15, 0, Priority.LOWERING_WRITE)));
        assertThat(Futures.fault(bus.read(read(1, 102)))).isEqualTo(Fault.TIMEOUT);
        assertThat(line.requests()).hasSize(4);
    }

    @Test
    void hasReturningUnitBackWithOneProbe() throws Exception {
        line.script(request -> {
            if (request.number() > 1) {
                request.answerNumbered();
            }
        });
        ModbusBus bus = bus(MARGIN, settings(Duration.ofMillis(1), Duration.ofHours(1)));
        assertThat(Futures.fault(bus.read(read(1, 100)))).isEqualTo(Fault.TIMEOUT);
        RegisterBlock probe = await().until(() -> attempt(bus), Objects::nonNull);
        assertThat(probe.words()).containsExactly(200, 2);
        assertThat(Futures.get(bus.read(read(1, 300))).words()).containsExactly(300, 3);
    }

    private static @Nullable RegisterBlock attempt(ModbusBus bus) throws InterruptedException {
        try {
            return bus.read(read(1, 200)).get();
        } catch (ExecutionException e) {
            assertThat(e).hasMessageContaining("left alone");
            return null;
        }
    }

    @Test
    void saysWhatIsWrongAndRecoversByItselfWhenTheLineIsCutAndRestored() throws Exception {
        ModbusBus bus = bus(MARGIN);
        Futures.get(bus.read(read(1, 100)));
        line.cut();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            Fault fault = Futures.fault(bus.read(read(1, 100)));
            return fault == line.faultWhileCut() && !bus.state().connected();
        });
        assertThat(bus.state().fault()).isEqualTo(line.faultWhileCut());
        assertThat(bus.state().text()).contains(line.name());
        line.restore();
        await().atMost(Duration.ofSeconds(20)).until(() -> bus.state().connected());
        assertThat(Futures.get(bus.read(read(1, 300))).words()).startsWith(300);
    }

    @Test
    void leavesNoThreadWhenClosedInTheMiddleOfARequest() throws Exception {
        line.script(request -> {
        });
        ModbusBus bus = bus(PATIENT);
        CompletableFuture<RegisterBlock> underWay = bus.read(read(1, 0));
        CompletableFuture<Void> waiting = bus.write(write(15, 6));
        await().until(() -> line.requests().size() == 1);
        bus.close();
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().contains(line.name()));
        assertThat(Futures.fault(underWay)).isEqualTo(Fault.NOT_OPEN);
        assertThat(Futures.fault(waiting)).isEqualTo(Fault.NOT_OPEN);
        assertThat(Futures.fault(bus.read(read(1, 0)))).isEqualTo(Fault.NOT_OPEN);
        assertThat(bus.state().fault()).isEqualTo(Fault.NOT_OPEN);
    }
}
