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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;

/** Answers at once, on the caller's thread, from two tables of registers. */
public final class FakeBus implements ModbusBus {
    public final int[] holding = new int[100];
    public final int[] input = new int[100];
    public final List<ReadRequest> reads = new CopyOnWriteArrayList<>();
    public final List<WriteRequest> writes = new CopyOnWriteArrayList<>();
    /** What the device makes of a value that is written to it. */
    public IntUnaryOperator keeps = IntUnaryOperator.identity();
    /** When not null, every request fails with it. */
    public ModbusException failure;
    public Instant now;

    public FakeBus(Instant now) {
        this.now = now;
    }

    @Override
    public CompletableFuture<RegisterBlock> read(ReadRequest request) {
        reads.add(request);
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        int[] table = request.kind() == RegisterKind.HOLDING ? holding : input;
        int[] words = new int[request.count()];
        System.arraycopy(table, request.start(), words, 0, words.length);
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
