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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Measures the Modbus bus on a line at 9600 baud and prints the table, also to the file that the first argument names.
 */
@NonNullByDefault
public final class BusBenchmark {
    private static final Duration LENGTH = Duration.ofMinutes(1);

    private BusBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        List<String> report = new ArrayList<>(List.of("# The Modbus bus at 9600 baud, 8N1", "",
                Machine.measuredOn(), "",
                "The line is simulated: each byte takes 10 bits at 9600 baud, and the devices take their time to answer.",
                "The bus speaks RTU over TCP to it. Run `benchmarks/bus` to measure again.", ""));
        report.addAll(List.of("## One charger, polls without a pause", "",
                "Least time: the bytes of request and answer (8 + 95) on the wire plus the charger's answer time. The"
                        + " goal is at most 1.10.",
                "", "| answer time ms | least time ms | bus time ms | ratio |", "| ---: | ---: | ---: | ---: |",
                PollCost.row(Duration.ZERO), PollCost.row(Duration.ofMillis(20))));
        report.addAll(List.of("", "## Two chargers and two SDM630", "",
                "Answer times: charger 20 ms, SDM630 60 ms; 100 ms of silence before each request to an SDM630. A setpoint"
                        + " is lowered every 0.3-1.2 s; its latency runs from the call to the charger's confirmation.",
                "Usual: each device is asked once a second. Flat out: each device is asked again as soon as it has"
                        + " answered, so that chargers are served by their age only.",
                "", "| what | count | median ms | 99 % ms | longest ms |", "| --- | ---: | ---: | ---: | ---: |"));
        Duration second = Duration.ofSeconds(1);
        report.addAll(new SharedLine(second, second).rows("usual", LENGTH));
        report.addAll(new SharedLine(Duration.ZERO, Duration.ZERO).rows("flat out", LENGTH));
        String text = String.join(System.lineSeparator(), report) + System.lineSeparator();
        System.out.print(text);
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), text);
        }
    }
}
