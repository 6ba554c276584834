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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.WriteRequest;
import org.openhab.binding.teltocharge.modbus.charger.ChargerClient;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;
import org.openhab.binding.teltocharge.modbus.meter.MeterClient;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterSettings;
import org.openhab.binding.teltocharge.modbus.meter.file.BuiltInMeters;

/**
 * Two chargers and two meters on one line, each asked at its own rate, while setpoints are lowered at times that nobody
 * planned.
 */
@NonNullByDefault
final class SharedLine {
    private static final int LEAST_PAUSE_MILLIS = 300;
    private static final int PAUSE_SPREAD_MILLIS = 900;
    private static final int FIRST_CHARGER = 1;
    private static final int FIRST_METER = 11;

    private final Duration meterPeriod;
    private final Duration chargerPeriod;
    private final Durations meters = new Durations();
    private final Durations chargers = new Durations();
    private final Durations lowering = new Durations();
    private final Random random = new Random(1);

    /**
     * @param meterPeriod at which each meter is asked; zero asks again as soon as it has answered
     * @param chargerPeriod the same for each charger
     */
    SharedLine(Duration meterPeriod, Duration chargerPeriod) {
        this.meterPeriod = meterPeriod;
        this.chargerPeriod = chargerPeriod;
    }

    /** @return rows of a Markdown table */
    List<String> rows(String name, Duration length) throws Exception {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        try (PacedLine line = new PacedLine(
                List.of(Device.charger(FIRST_CHARGER), Device.charger(FIRST_CHARGER + 1), Device.sdm630(FIRST_METER),
                        Device.sdm630(FIRST_METER + 1)));
                ModbusBus bus = ModbusBuses.rtuOverTcp(
                        new TcpEndpoint("127.0.0.1", line.port(), Duration.ofSeconds(2)), InstantSource.system())) {
            MeterProfile sdm630 = BuiltInMeters.load().byId("sdm630").orElseThrow();
            for (int i = 0; i < 2; i++) {
                MeterClient meter = new MeterClient(bus, FIRST_METER + i, sdm630, MeterSettings.DEFAULT,
                        InstantSource.system());
                ChargerClient charger = new ChargerClient(bus, FIRST_CHARGER + i);
                new Poller(timer, meter::poll, meterPeriod, meters).start();
                new Poller(timer, charger::poll, chargerPeriod, chargers).start();
            }
            lowerAtRandom(bus, System.nanoTime() + length.toNanos());
        } finally {
            timer.shutdownNow();
        }
        return List.of("| " + name + ": meter period | " + meters.cells() + " |",
                "| " + name + ": charger period | " + chargers.cells() + " |",
                "| " + name + ": lowering write | " + lowering.cells() + " |");
    }

    private void lowerAtRandom(ModbusBus bus, long end) throws Exception {
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(LEAST_PAUSE_MILLIS + random.nextInt(PAUSE_SPREAD_MILLIS));
            long begun = System.nanoTime();
            int unitId = FIRST_CHARGER + random.nextInt(2);
            bus.write(new WriteRequest(unitId, ChargerRegister.AMPS_TO_USE.address(), 6, Priority.LOWERING_WRITE))
                    .get();
            lowering.add(System.nanoTime() - begun);
        }
    }

    /** Asks one device again and again and notes the time from answer to answer. */
    private record Poller(ScheduledExecutorService timer, Supplier<CompletableFuture<?>> poll, Duration period,
            Durations answers) {
        void start() {
            timer.execute(() -> ask(System.nanoTime(), 0));
        }

        private void ask(long due, long answered) {
            poll.get().thenRun(() -> {
                long now = System.nanoTime();
                if (answered != 0) {
                    answers.add(now - answered);
                }
                long next = Math.max(due + period.toNanos(), now);
                timer.schedule(() -> ask(next, now), next - now, TimeUnit.NANOSECONDS);
            });
        }
    }
}
