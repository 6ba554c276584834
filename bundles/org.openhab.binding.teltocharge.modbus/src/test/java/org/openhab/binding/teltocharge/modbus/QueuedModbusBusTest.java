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

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueuedModbusBusTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final BusSettings QUICK = new BusSettings(4, List.of(Duration.ofMillis(5)), List.of());
    private static final BusSettings SLOW = new BusSettings(4, List.of(Duration.ofHours(1)), List.of());

    private final List<QueuedModbusBus> opened = new ArrayList<>();

    @AfterEach
    void closeAll() {
        opened.forEach(QueuedModbusBus::close);
    }

    private QueuedModbusBus bus(FakeTransport transport, BusSettings settings) {
        QueuedModbusBus bus = new QueuedModbusBus("test", transport, InstantSource.fixed(NOW), settings);
        opened.add(bus);
        bus.start();
        return bus;
    }

    private static ReadRequest read(int start, Priority priority) {
        return ReadRequest.holding(1, start, 1, priority);
    }

    private static WriteRequest write(int address, Priority priority) {
        return new WriteRequest(1, address, 6, priority);
    }

    @Test
    void servesMostUrgentFirstAndEqualsInOrder() throws Exception {
        FakeTransport transport = new FakeTransport(true);
        ModbusBus bus = bus(transport, BusSettings.DEFAULT);
        List<CompletableFuture<?>> all = new ArrayList<>();
        all.add(bus.read(read(0, Priority.BACKGROUND)));
        transport.firstUnderWay.await();
        all.add(bus.read(read(5, Priority.BACKGROUND)));
        all.add(bus.read(read(4, Priority.CHARGER_READ)));
        all.add(bus.write(write(3, Priority.WRITE)));
        all.add(bus.read(read(2, Priority.METER_READ)));
        all.add(bus.read(read(6, Priority.METER_READ)));
        all.add(bus.write(write(1, Priority.LOWERING_WRITE)));
        transport.gate.countDown();
        for (CompletableFuture<?> one : all) {
            Futures.get(one);
        }
        assertThat(transport.log).containsExactly("connect", "read 0", "write 1", "read 2", "read 6", "write 3",
                "read 4", "read 5");
        assertThat(transport.mostConcurrent).hasValue(1);
    }

    @Test
    void givesUpLeastUrgentWhenTheQueueIsFull() throws Exception {
        FakeTransport transport = new FakeTransport(true);
        ModbusBus bus = bus(transport, QUICK);
        CompletableFuture<RegisterBlock> underWay = bus.read(read(0, Priority.METER_READ));
        transport.firstUnderWay.await();
        List<CompletableFuture<RegisterBlock>> waiting = new ArrayList<>();
        for (int i = 1; i <= QUICK.queueLimit(); i++) {
            waiting.add(bus.read(read(i, Priority.CHARGER_READ)));
        }
        CompletableFuture<RegisterBlock> tooMany = bus.read(read(9, Priority.BACKGROUND));
        CompletableFuture<Void> lowering = bus.write(write(15, Priority.LOWERING_WRITE));
        assertThat(Futures.fault(tooMany)).isEqualTo(Fault.BUSY);
        assertThat(Futures.fault(waiting.get(QUICK.queueLimit() - 1))).isEqualTo(Fault.BUSY);
        transport.gate.countDown();
        Futures.get(underWay);
        Futures.get(lowering);
        Futures.get(waiting.get(0));
    }

    @Test
    void stampsBlockWithItsClock() throws Exception {
        RegisterBlock block = Futures.get(bus(new FakeTransport(false), QUICK).read(read(3, Priority.METER_READ)));
        assertThat(block.requestedAt()).isEqualTo(NOW);
        assertThat(block.receivedAt()).isEqualTo(NOW);
    }

    @Test
    void remakesConnectionAfterTransportFaultsOnly() throws Exception {
        FakeTransport transport = new FakeTransport(false);
        ModbusBus bus = bus(transport, QUICK);
        transport.failNext(Fault.TIMEOUT, Fault.DEVICE_EXCEPTION);
        assertThat(Futures.fault(bus.read(read(1, Priority.METER_READ)))).isEqualTo(Fault.TIMEOUT);
        assertThat(Futures.fault(bus.read(read(2, Priority.METER_READ)))).isEqualTo(Fault.DEVICE_EXCEPTION);
        Futures.get(bus.read(read(3, Priority.METER_READ)));
        assertThat(transport.log).containsExactly("connect", "read 1", "disconnect", "connect", "read 2", "read 3");
    }

    @Test
    void repeatsReadNoMoreThanOnce() throws Exception {
        FakeTransport transport = new FakeTransport(false);
        ModbusBus bus = bus(transport, QUICK);
        Futures.get(bus.read(read(1, Priority.METER_READ)));
        transport.failNext(Fault.CLOSED, Fault.CLOSED);
        assertThat(Futures.fault(bus.read(read(2, Priority.METER_READ)))).isEqualTo(Fault.CLOSED);
        assertThat(transport.log).filteredOn("read 2"::equals).hasSize(2);
    }

    @Test
    void failsAtOnceWhileThereIsNoConnection() throws Exception {
        FakeTransport transport = new FakeTransport(false);
        transport.reachable = false;
        ModbusBus bus = bus(transport, SLOW);
        for (int i = 0; i < 10; i++) {
            assertThat(Futures.fault(bus.read(read(i, Priority.METER_READ)))).isEqualTo(Fault.UNREACHABLE);
        }
        assertThat(transport.connects).hasValue(1);
    }

    @Test
    void reconnectsByItselfAndTellsListeners() {
        FakeTransport transport = new FakeTransport(false);
        transport.reachable = false;
        QueuedModbusBus bus = new QueuedModbusBus("test", transport, InstantSource.fixed(NOW), QUICK);
        opened.add(bus);
        List<BusState> states = new CopyOnWriteArrayList<>();
        bus.addListener(state -> {
            throw new IllegalStateException("A listener that fails");
        });
        bus.addListener(states::add);
        bus.start();
        await().until(() -> transport.connects.get() > 3);
        transport.reachable = true;
        await().until(() -> bus.state().connected());
        bus.close();
        assertThat(states).containsExactly(BusState.disconnected(Fault.UNREACHABLE, "Nobody there", NOW),
                BusState.connected(NOW), BusState.disconnected(Fault.NOT_OPEN, "Closed", NOW));
    }

    @Test
    void doesNotTellRemovedListener() {
        FakeTransport transport = new FakeTransport(false);
        QueuedModbusBus bus = new QueuedModbusBus("test", transport, InstantSource.fixed(NOW), QUICK);
        opened.add(bus);
        List<BusState> states = new CopyOnWriteArrayList<>();
        BusListener listener = states::add;
        bus.addListener(listener);
        bus.removeListener(listener);
        bus.start();
        await().until(() -> bus.state().connected());
        assertThat(states).isEmpty();
    }

    @Test
    void skipsRequestWhoseFutureWasCancelled() throws Exception {
        FakeTransport transport = new FakeTransport(true);
        ModbusBus bus = bus(transport, QUICK);
        CompletableFuture<RegisterBlock> first = bus.read(read(1, Priority.METER_READ));
        transport.firstUnderWay.await();
        CompletableFuture<RegisterBlock> cancelled = bus.read(read(2, Priority.METER_READ));
        CompletableFuture<RegisterBlock> last = bus.read(read(3, Priority.METER_READ));
        cancelled.cancel(true);
        transport.gate.countDown();
        Futures.get(first);
        Futures.get(last);
        assertThat(transport.log).doesNotContain("read 2");
    }

    @Test
    void asksQuietUnitForASearchAndHoldsNoSilenceAgainstIt() throws Exception {
        FakeTransport transport = new FakeTransport(false);
        ModbusBus bus = bus(transport, new BusSettings(4, List.of(Duration.ofMillis(5)), List.of(Duration.ofHours(1))));
        transport.failNext(Fault.TIMEOUT);
        assertThat(Futures.fault(bus.read(read(1, Priority.SEARCH)))).isEqualTo(Fault.TIMEOUT);
        Futures.get(bus.read(read(2, Priority.CHARGER_READ)));
        transport.failNext(Fault.TIMEOUT);
        assertThat(Futures.fault(bus.read(read(3, Priority.CHARGER_READ)))).isEqualTo(Fault.TIMEOUT);
        assertThat(Futures.fault(bus.read(read(4, Priority.CHARGER_READ)))).isEqualTo(Fault.UNIT_QUIET);
        Futures.get(bus.read(read(5, Priority.SEARCH)));
        Futures.get(bus.read(read(6, Priority.CHARGER_READ)));
    }

    @Test
    void servesASearchAfterEverybodyElse() throws Exception {
        FakeTransport transport = new FakeTransport(true);
        ModbusBus bus = bus(transport, QUICK);
        List<CompletableFuture<?>> all = new ArrayList<>();
        all.add(bus.read(read(0, Priority.METER_READ)));
        transport.firstUnderWay.await();
        all.add(bus.read(read(3, Priority.SEARCH)));
        all.add(bus.read(read(2, Priority.BACKGROUND)));
        all.add(bus.read(read(1, Priority.CHARGER_READ)));
        transport.gate.countDown();
        for (CompletableFuture<?> one : all) {
            Futures.get(one);
        }
        assertThat(transport.log).containsExactly("connect", "read 0", "read 1", "read 2", "read 3");
    }

    @Test
    void closesFromItsOwnThread() throws Exception {
        FakeTransport transport = new FakeTransport(false);
        ModbusBus bus = bus(transport, QUICK);
        CompletableFuture<Void> closing = bus.read(read(1, Priority.METER_READ)).thenRun(bus::close);
        Futures.get(closing);
        await().until(() -> bus.state().fault() == Fault.NOT_OPEN);
        assertThat(Futures.fault(bus.read(read(2, Priority.METER_READ)))).isEqualTo(Fault.NOT_OPEN);
    }

    @Test
    void waitsLongerWithEveryFailedConnect() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 100)).map(BusSettings.DEFAULT::reconnectDelay).map(Duration::toSeconds)
                .containsExactly(1L, 2L, 5L, 15L, 60L, 60L, 60L);
    }
}
