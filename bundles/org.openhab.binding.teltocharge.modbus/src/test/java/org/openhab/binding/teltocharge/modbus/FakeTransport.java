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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Records what the bus does; answers each read with its start address. */
final class FakeTransport implements Transport {
    final List<String> log = new CopyOnWriteArrayList<>();
    final AtomicInteger connects = new AtomicInteger();
    final AtomicInteger concurrent = new AtomicInteger();
    final AtomicInteger mostConcurrent = new AtomicInteger();
    final CountDownLatch firstUnderWay = new CountDownLatch(1);
    final CountDownLatch gate;
    volatile boolean reachable = true;
    private final Deque<Fault> faults = new ArrayDeque<>();

    /** @param gated true to hold the first transaction until the gate opens */
    FakeTransport(boolean gated) {
        gate = new CountDownLatch(gated ? 1 : 0);
    }

    synchronized void failNext(Fault... next) {
        faults.addAll(List.of(next));
    }

    @Override
    public void connect() throws ModbusException {
        connects.incrementAndGet();
        if (!reachable) {
            throw new ModbusException(Fault.UNREACHABLE, "Nobody there");
        }
        log.add("connect");
    }

    @Override
    public int[] read(ReadRequest request) throws ModbusException {
        perform("read " + request.start());
        return new int[request.count()];
    }

    @Override
    public void write(WriteRequest request) throws ModbusException {
        perform("write " + request.address());
    }

    private void perform(String what) throws ModbusException {
        mostConcurrent.accumulateAndGet(concurrent.incrementAndGet(), Math::max);
        log.add(what);
        firstUnderWay.countDown();
        try {
            gate.await();
            failIfAsked();
        } catch (InterruptedException e) {
            throw new ModbusException(Fault.NOT_OPEN, "Interrupted", e);
        } finally {
            concurrent.decrementAndGet();
        }
    }

    private synchronized void failIfAsked() throws ModbusException {
        Fault fault = faults.poll();
        if (fault != null) {
            throw new ModbusException(fault, "As asked");
        }
    }

    @Override
    public void disconnect() {
        log.add("disconnect");
    }

    @Override
    public void close() {
        log.add("close");
        gate.countDown();
    }
}
