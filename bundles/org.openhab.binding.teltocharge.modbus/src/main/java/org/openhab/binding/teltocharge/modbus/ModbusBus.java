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

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * One Modbus bus with any number of units on it. Requests are queued, ordered by {@link Priority} and carried out one at
 * a time. All methods may be called from any thread and none of them blocks, except {@link #close()}.
 *
 * Futures complete on the bus's own thread: continue with an {@code ...Async} method when the continuation may take long.
 * They fail with a {@link ModbusException}.
 */
@NonNullByDefault
public interface ModbusBus extends AutoCloseable {
    CompletableFuture<RegisterBlock> read(ReadRequest request);

    /**
     * @return completes when the device has confirmed address and value
     */
    CompletableFuture<Void> write(WriteRequest request);

    BusState state();

    /**
     * @param listener told of the changes from now on, not of the present state
     */
    void addListener(BusListener listener);

    void removeListener(BusListener listener);

    /**
     * Ends the connection and the bus's thread; whatever was waiting or under way fails with {@link Fault#NOT_OPEN}.
     */
    @Override
    void close();
}
