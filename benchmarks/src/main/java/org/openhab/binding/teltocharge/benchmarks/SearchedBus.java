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
package org.openhab.binding.teltocharge.benchmarks;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.WriteRequest;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.search.SearchPlace;

/**
 * A paced line at 9600 baud whose meter is read each second and whose charger is told less now and then, while a search
 * looks for units that are not there.
 */
@NonNullByDefault
final class SearchedBus {
    private static final int CHARGER = 1;
    private static final int METER = 2;
    private static final List<Integer> NOBODY = List.of(3, 4, 5, 6);
    private static final int LEAST_PAUSE_MILLIS = 300;
    private static final int PAUSE_SPREAD_MILLIS = 900;
    /** The default of the bridge for serial lines. */
    private static final Duration TIMEOUT = Duration.ofMillis(500);

    private final boolean searched;
    private final Durations meterReads = new Durations();
    private final Durations lowering = new Durations();
    private final Random random = new Random(1);

    SearchedBus(boolean searched) {
        this.searched = searched;
    }

    /** @return rows of a Markdown table */
    List<String> rows(String name, Duration length) throws Exception {
        ExecutorService users = Executors.newFixedThreadPool(2);
        try (PacedLine line = new PacedLine(List.of(Device.charger(CHARGER), Device.sdm630(METER)));
                ModbusBus bus = ModbusBuses.rtuOverTcp(new TcpEndpoint("127.0.0.1", line.port(), TIMEOUT),
                        InstantSource.system())) {
            long end = System.nanoTime() + length.toNanos();
            Future<?> meter = users.submit(() -> readMeter(bus, end));
            Future<?> search = users.submit(() -> search(bus, end));
            lower(bus, end);
            // What failed there fails here: half a measurement is none.
            meter.get();
            search.get();
        } finally {
            users.shutdownNow();
        }
        return List.of("| " + name + ": meter read | " + meterReads.cells() + " |",
                "| " + name + ": lowering write | " + lowering.cells() + " |");
    }

    private @Nullable Void readMeter(ModbusBus bus, long end) throws Exception {
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            bus.read(ReadRequest.input(METER, 0, 18, Priority.METER_READ)).get();
            long taken = System.nanoTime() - begun;
            meterReads.add(taken);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, TimeUnit.SECONDS.toNanos(1) - taken));
        }
        return null;
    }

    private @Nullable Void search(ModbusBus bus, long end) throws Exception {
        while (searched && System.nanoTime() < end) {
            TimedSearch.of(SearchPlace.openBus("bus", bus, NOBODY), line -> bus);
        }
        return null;
    }

    private void lower(ModbusBus bus, long end) throws Exception {
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LEAST_PAUSE_MILLIS + random.nextInt(PAUSE_SPREAD_MILLIS));
            long begun = System.nanoTime();
            bus.write(new WriteRequest(CHARGER, ChargerRegister.AMPS_TO_USE.address(), 6, Priority.LOWERING_WRITE))
                    .get();
            lowering.add(System.nanoTime() - begun);
        }
    }
}
