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

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.search.FactorySettings;
import org.openhab.binding.teltocharge.modbus.search.SearchPlace;

/**
 * Measures how long a search for devices takes, and what it costs those who use the line meanwhile.
 */
@NonNullByDefault
public final class SearchBenchmark {
    private static final List<Integer> ALL_UNITS = IntStream.rangeClosed(1, 247).boxed().toList();

    private SearchBenchmark() {
    }

    /**
     * @param args a file for the report; none prints it only
     */
    public static void main(String[] args) throws Exception {
        List<String> report = new ArrayList<>(List.of("# The search for devices", "",
                Machine.measuredOn() + " Run `benchmarks/search` to measure again.", "",
                "## A serial port", "",
                "The port is a pseudo terminal; its far end knows the setting of the port, and only devices that are set"
                        + " alike hear a question. Their answers take 50 ms and the time of all bytes on a wire.",
                "", "| on the line | found | questions | s |", "| --- | ---: | ---: | ---: |",
                serial("nobody", List.of()), serial("a charger, 9600 8N1", List.of(SearchedDevice.charger())),
                serial("a charger 9600 8N1, a PRO380 9600 8E1 and an SDM120 2400 8N1 with unit id 1, and a P1 dongle"
                        + " 38400 8E1 with 43", differentlySet()),
                serial("a charger, an SDM630, a PRO380 and an SDM120, 9600 8N1, unit ids 1 to 4", alikeSet()),
                serial("nobody, all 247 unit ids asked", List.of(), ALL_UNITS)));
        report.addAll(List.of("", "## An address", "", "| at the address | found | s |", "| --- | ---: | ---: |",
                network("nobody listens", freePort()), silentAddress()));
        report.addAll(List.of("", "## A bus that is in use", "",
                "One SDM630 is read each second and a setpoint is lowered now and then at 9600 baud, without and with a"
                        + " search for four unit ids that nobody has, time-out 500 ms, again and again.",
                "", "| what | count | median ms | 99 % ms | longest ms |", "| --- | ---: | ---: | ---: | ---: |"));
        report.addAll(new SearchedBus(false).rows("no search", Duration.ofSeconds(40)));
        report.addAll(new SearchedBus(true).rows("searched", Duration.ofSeconds(40)));
        String text = String.join(System.lineSeparator(), report) + System.lineSeparator();
        System.out.print(text);
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), text);
        }
    }

    static List<SearchedDevice> differentlySet() {
        return List.of(SearchedDevice.charger(), SearchedDevice.pro380(), SearchedDevice.sdm120(),
                SearchedDevice.p1Dongle());
    }

    static List<SearchedDevice> alikeSet() {
        return List.of(SearchedDevice.charger(), SearchedDevice.sdm630(2),
                SearchedDevice.pro380(SearchedDevice.USUAL, 3), SearchedDevice.sdm120(SearchedDevice.USUAL, 4));
    }

    private static String serial(String name, List<SearchedDevice> devices) throws Exception {
        return serial(name, devices, List.of());
    }

    private static String serial(String name, List<SearchedDevice> devices, List<Integer> unitIds) throws Exception {
        try (AwareLine line = new AwareLine(devices)) {
            SearchPlace place = unitIds.isEmpty()
                    ? FactorySettings.serialPort(line.port())
                    : FactorySettings.serialPort(line.port(), unitIds);
            TimedSearch search = TimedSearch.of(place, line);
            return String.format(Locale.ROOT, "| %s | %d of %d | %d | %.1f |", name, search.found(), devices.size(),
                    line.questions(), search.seconds());
        }
    }

    private static String network(String name, int port) throws Exception {
        TimedSearch search = TimedSearch.of(FactorySettings.network("127.0.0.1", port, List.of()),
                line -> line.open(InstantSource.system()));
        return String.format(Locale.ROOT, "| %s | %d | %.1f |", name, search.found(), search.seconds());
    }

    private static String silentAddress() throws Exception {
        // Connections are accepted by the system and never served.
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            return network("nobody answers", silent.getLocalPort());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
