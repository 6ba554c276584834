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
package org.openhab.binding.teltocharge.internal.network.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.internal.network.measure.MeasurementBuilder;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;

/**
 * A meter that answers when the test says so.
 */
final class FakeMeter implements NetworkMeter {

    final Deque<CompletableFuture<MeterIdentity>> identities = new ArrayDeque<>();
    final Deque<CompletableFuture<Measurement>> readings = new ArrayDeque<>();
    int identified;
    int read;
    boolean closed;
    Duration period = Duration.ofSeconds(1);
    Consumer<Measurement> listener = measurement -> {
    };

    static Measurement of(double amps) {
        return of(amps, null);
    }

    static Measurement of(double amps, Instant stamp) {
        try {
            return new MeasurementBuilder(MeasuredPhases.L1).phase(1, amps, 230, amps * 230).build(stamp);
        } catch (NetworkException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static <T> CompletableFuture<T> failed(NetworkFault fault) {
        return CompletableFuture.failedFuture(new NetworkException(fault, "test"));
    }

    FakeMeter identity(String id) {
        identities.add(CompletableFuture.completedFuture(new MeterIdentity(id, "model", "1.0")));
        return this;
    }

    FakeMeter reading(double amps) {
        readings.add(CompletableFuture.completedFuture(of(amps)));
        return this;
    }

    FakeMeter failing(NetworkFault fault) {
        readings.add(failed(fault));
        return this;
    }

    @Override
    public CompletableFuture<MeterIdentity> identify() {
        identified++;
        return identities.size() > 1 ? identities.poll() : identities.peek();
    }

    @Override
    public CompletableFuture<Measurement> read() {
        read++;
        return readings.size() > 1 ? readings.poll() : readings.peek();
    }

    @Override
    public void listen(Consumer<Measurement> told) {
        listener = told;
    }

    @Override
    public Duration period() {
        return period;
    }

    @Override
    public void close() {
        closed = true;
    }
}
