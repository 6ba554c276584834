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
package org.openhab.binding.teltocharge.modbus.search;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.openhab.binding.teltocharge.modbus.BusListener;
import org.openhab.binding.teltocharge.modbus.BusState;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusException;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WriteRequest;

/** A bus that never connects. */
record BrokenBus(ModbusException failure) implements ModbusBus {
    @Override
    public CompletableFuture<RegisterBlock> read(ReadRequest request) {
        return CompletableFuture.failedFuture(failure);
    }

    @Override
    public CompletableFuture<Void> write(WriteRequest request) {
        return CompletableFuture.failedFuture(failure);
    }

    @Override
    public BusState state() {
        return BusState.disconnected(failure.fault(), "", Instant.EPOCH);
    }

    @Override
    public void addListener(BusListener listener) {
        // Nothing ever changes here.
    }

    @Override
    public void removeListener(BusListener listener) {
        // Nobody was added.
    }

    @Override
    public void close() {
        // There is nothing open.
    }
}
