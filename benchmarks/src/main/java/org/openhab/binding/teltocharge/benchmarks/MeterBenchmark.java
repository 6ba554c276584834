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
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.meter.MeterClient;
import org.openhab.binding.teltocharge.modbus.meter.MeterInterface;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterRead;
import org.openhab.binding.teltocharge.modbus.meter.MeterSettings;
import org.openhab.binding.teltocharge.modbus.meter.SerialDefaults;
import org.openhab.binding.teltocharge.modbus.meter.Wiring;
import org.openhab.binding.teltocharge.modbus.meter.file.BuiltInMeters;
import org.openhab.binding.teltocharge.simulator.internal.meter.VirtualMeter;
import org.openhab.binding.teltocharge.simulator.internal.slave.ModbusTcpSlave;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;
import org.openhab.binding.teltocharge.simulator.model.PhaseVolts;

/**
 * Measures how long a poll of each family of meters takes, at 9600 baud and over TCP.
 */
@NonNullByDefault
public final class MeterBenchmark {
    private static final int UNIT = 1;
    private static final int POLLS = 20;
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    /** Carlo Gavazzi's manuals; seen at an SDM230; and assumed of all others. */
    private static final Map<String, Duration> ANSWER_TIMES = Map.of("Carlo Gavazzi", Duration.ofMillis(40),
            "Eastron", Duration.ofMillis(60));
    private static final Duration USUAL_ANSWER = Duration.ofMillis(50);
    /** Standing still, so that the slow values are read once and do not come in between. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    private MeterBenchmark() {
    }

    /**
     * @param args a file for the report; none prints it only
     */
    public static void main(String[] args) throws Exception {
        List<String> report = new ArrayList<>(List.of("# Polling a meter", "",
                Machine.measuredOn() + " Run `benchmarks/meters` to measure again.", "",
                "A poll reads what load balancing needs: voltages, currents and powers of all phases. The line at 9600"
                        + " baud is simulated: each byte takes its time, with parity and stop bits as the meter leaves"
                        + " the factory, and a meter takes 40 ms (Carlo Gavazzi), 60 ms (Eastron) or 50 ms (all others,"
                        + " assumed) to answer. Polls follow each other without a pause, so that the silence that a"
                        + " meter needs counts. Over TCP the virtual meter answers at once: that is what the add-on"
                        + " itself takes. Medians of " + POLLS + " polls.",
                "",
                "| family | models | interface | confidence | requests | registers | ms at 9600 baud | ms over TCP |",
                "| --- | --- | --- | --- | ---: | ---: | ---: | ---: |"));
        for (MeterProfile profile : BuiltInMeters.load().profiles()) {
            report.add(row(profile));
            System.out.println(report.get(report.size() - 1));
        }
        String text = String.join(System.lineSeparator(), report) + System.lineSeparator();
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), text);
        }
    }

    private static String row(MeterProfile profile) throws Exception {
        List<MeterRead> fast = profile.layout().fast(Wiring.STAR);
        boolean serial = profile.facts().interfaces().contains(MeterInterface.RTU);
        return String.format(Locale.ROOT, "| `%s` | %s | %s | %s | %d | %d | %s | %.1f |", profile.id(),
                String.join(", ", profile.facts().models()),
                profile.facts().interfaces().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")),
                profile.facts().confidence().name().toLowerCase(Locale.ROOT), fast.size(),
                fast.stream().mapToInt(MeterRead::count).sum(),
                serial ? String.format(Locale.ROOT, "%.0f", serialMillis(profile)) : "", tcpMillis(profile));
    }

    private static VirtualMeter meter(MeterProfile profile) {
        VirtualMeter meter = new VirtualMeter(profile, UNIT, 1);
        meter.refresh(new PhaseAmpsTruth(10, 5, 1), new PhaseVolts(230, 231, 229, 1), Instant.EPOCH);
        return meter;
    }

    private static double serialMillis(MeterProfile profile) throws Exception {
        Duration answer = ANSWER_TIMES.getOrDefault(profile.facts().manufacturer(), USUAL_ANSWER);
        try (PacedLine line = new PacedLine(List.of(new MeterOnLine(UNIT, answer, meter(profile))), bits(profile));
                ModbusBus bus = ModbusBuses.rtuOverTcp(new TcpEndpoint("127.0.0.1", line.port(), TIMEOUT),
                        InstantSource.system())) {
            return medianMillis(bus, profile);
        }
    }

    private static int bits(MeterProfile profile) {
        SerialDefaults serial = profile.line().serial();
        boolean parity = serial.parity().filter(kind -> kind != Parity.NONE).isPresent();
        return 1 + Byte.SIZE + (parity ? 1 : 0) + serial.stopBits().orElse(1);
    }

    private static double tcpMillis(MeterProfile profile) throws Exception {
        try (ModbusTcpSlave slave = ModbusTcpSlave.open(0, Map.of(UNIT, meter(profile)));
                ModbusBus bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", slave.port(), TIMEOUT),
                        InstantSource.system())) {
            return medianMillis(bus, profile);
        }
    }

    private static double medianMillis(ModbusBus bus, MeterProfile profile) throws Exception {
        MeterClient client = new MeterClient(bus, UNIT, profile, MeterSettings.DEFAULT, CLOCK);
        client.poll().get();
        MeterRead last = profile.layout().reads().get(0);
        // Behind all slow reads, which the first poll has begun.
        bus.read(new ReadRequest(UNIT, last.kind(), last.start(), last.count(), Priority.SEARCH)).get();
        Durations polls = new Durations();
        for (int i = 0; i < POLLS; i++) {
            long begun = System.nanoTime();
            client.poll().get();
            polls.add(System.nanoTime() - begun);
        }
        return polls.quantileMillis(0.5);
    }
}
