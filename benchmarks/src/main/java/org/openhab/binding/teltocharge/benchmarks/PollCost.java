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
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.charger.ChargerClient;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister;

/**
 * What a charger poll costs on the line: polls follow each other without a pause, so that the whole time divided by
 * their number holds everything that the bus adds.
 */
@NonNullByDefault
final class PollCost {
    private static final int POLLS = 200;
    private static final int WARM_UP = 20;

    private PollCost() {
    }

    /** @return a row of a Markdown table */
    static String row(Duration answerTime) throws Exception {
        try (PacedLine line = new PacedLine(List.of(Device.charger(1, answerTime)));
                ModbusBus bus = ModbusBuses.rtuOverTcp(
                        new TcpEndpoint("127.0.0.1", line.port(), Duration.ofSeconds(2)), InstantSource.system())) {
            ChargerClient charger = new ChargerClient(bus, 1);
            poll(charger, WARM_UP);
            long begun = System.nanoTime();
            poll(charger, POLLS);
            double perPoll = (System.nanoTime() - begun) / (double) POLLS;
            double least = PacedLine.leastTime(ChargerRegister.COUNT, answerTime).toNanos();
            return String.format(Locale.ROOT, "| %d | %.1f | %.1f | %.3f |", answerTime.toMillis(), least / 1e6,
                    perPoll / 1e6, perPoll / least);
        }
    }

    /** Always has one poll waiting while another one is under way. */
    private static void poll(ChargerClient charger, int times) throws Exception {
        CompletableFuture<?> before = charger.poll();
        for (int i = 1; i < times; i++) {
            CompletableFuture<?> next = charger.poll();
            before.get();
            before = next;
        }
        before.get();
    }
}
