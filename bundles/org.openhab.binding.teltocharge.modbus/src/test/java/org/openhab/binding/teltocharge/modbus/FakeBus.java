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

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/** Answers at once, on the caller's thread, from two tables of registers. */
public final class FakeBus implements ModbusBus {
    public final int[] holding = new int[0x10000];
    public final int[] input = new int[0x10000];
    public final List<ReadRequest> reads = new CopyOnWriteArrayList<>();
    public final List<WriteRequest> writes = new CopyOnWriteArrayList<>();
    /** What the device makes of a value that is written to it. */
    public IntUnaryOperator keeps = IntUnaryOperator.identity();
    /** When not null, every request fails with it. */
    public ModbusException failure;
    /** Holding registers that hold this when they are read alone, and the table's word when they are not. */
    public final Map<Integer, Integer> alone = new ConcurrentHashMap<>();
    /** Reads that the device answers with exception 2. */
    public Predicate<ReadRequest> refuses = request -> false;
    /** Reads that nobody answers. */
    public Predicate<ReadRequest> ignores = request -> false;
    public Instant now;

    public FakeBus(Instant now) {
        this.now = now;
    }

    /** Fills a table with the words of a hexadecimal text. */
    public void put(RegisterKind kind, int start, String hex) {
        int[] table = kind == RegisterKind.HOLDING ? holding : input;
        for (int i = 0; i < hex.length() / 4; i++) {
            table[start + i] = Integer.parseInt(hex.substring(4 * i, 4 * i + 4), 16);
        }
    }

    @Override
    public CompletableFuture<RegisterBlock> read(ReadRequest request) {
        reads.add(request);
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        if (refuses.test(request)) {
            return CompletableFuture.failedFuture(ModbusException.ofDevice(request.unitId(), 2));
        }
        if (ignores.test(request)) {
            return CompletableFuture.failedFuture(new ModbusException(Fault.TIMEOUT, "Nobody answers"));
        }
        int[] table = request.kind() == RegisterKind.HOLDING ? holding : input;
        int[] words = new int[request.count()];
        System.arraycopy(table, request.start(), words, 0, words.length);
        if (words.length == 1 && request.kind() == RegisterKind.HOLDING) {
            words[0] = alone.getOrDefault(request.start(), words[0]);
        }
        return CompletableFuture.completedFuture(new RegisterBlock(request.start(), words, now, now.plusMillis(40)));
    }

    @Override
    public CompletableFuture<Void> write(WriteRequest request) {
        writes.add(request);
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        holding[request.address()] = keeps.applyAsInt(request.value());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public BusState state() {
        return BusState.connected(now);
    }

    @Override
    public void addListener(BusListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeListener(BusListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("A client does not close the bus");
    }
}
