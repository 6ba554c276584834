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

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.BusListener;
import org.openhab.binding.teltocharge.modbus.BusState;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.WriteRequest;

/**
 * A bus as a search sees it: whatever it reads comes after everybody else's requests, and nothing can be written. On
 * some meters a register that tells one apart is another one's address.
 */
@NonNullByDefault
final class SearchBus implements ModbusBus {
    private final ModbusBus bus;

    SearchBus(ModbusBus bus) {
        this.bus = bus;
    }

    @Override
    public CompletableFuture<RegisterBlock> read(ReadRequest request) {
        return bus.read(new ReadRequest(request.unitId(), request.kind(), request.start(), request.count(),
                Priority.SEARCH, request.gap()));
    }

    @Override
    public CompletableFuture<Void> write(WriteRequest request) {
        throw new UnsupportedOperationException("A search writes nothing");
    }

    @Override
    public BusState state() {
        return bus.state();
    }

    @Override
    public void addListener(BusListener listener) {
        bus.addListener(listener);
    }

    @Override
    public void removeListener(BusListener listener) {
        bus.removeListener(listener);
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("The bus belongs to the search's place");
    }
}
