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

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.SerialEndpoint;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;

/**
 * What is tried where nothing is known: the factory settings of chargers and meters, the most usual first, as their
 * makers' manuals give them. Each row says what it finds.
 */
@NonNullByDefault
public final class FactorySettings {
    /** What most devices begin their answer within. */
    private static final Duration USUAL = Duration.ofMillis(250);
    /** Carlo Gavazzi's manuals name 500 ms at most, and a P1 dongle may need as long. */
    private static final Duration SLOW = Duration.ofMillis(500);
    /** A gateway adds its own time. */
    private static final Duration NETWORK = Duration.ofSeconds(1);
    /** With more unit ids than this not every setting is tried with all of them. */
    private static final int FEW = 10;
    private static final List<Integer> SHORT_LIST = List.of(1, 2, 3, 4);
    private static final List<Integer> LOWEST = IntStream.rangeClosed(1, FEW).boxed().toList();

    private record Row(LineSetting setting, Duration timeout, List<Integer> unitIds) {
        static Row of(int baud, Parity parity, int stopBits, Duration timeout, Integer... unitIds) {
            return new Row(new LineSetting(baud, parity, stopBits), timeout, List.of(unitIds));
        }
    }

    private static final List<Row> ROWS = List.of(
            // TeltoCharge; Carlo Gavazzi, Eastron SDM72, SDM220, SDM230 and SDM630, Chint DTSU666, Acrel ADL400
            Row.of(9600, Parity.NONE, 1, SLOW, 1, 2, 3, 4),
            // Inepro PRO380 and PRO1, ABB EV3
            Row.of(9600, Parity.EVEN, 1, USUAL, 1),
            // Smartstuff P1 Modbus dongle
            Row.of(38400, Parity.EVEN, 1, SLOW, 43),
            // Siemens PAC2200, PAC3100, PAC3120, PAC3200 and PAC4200
            Row.of(19200, Parity.NONE, 2, USUAL, 126),
            // Chint DDSU666, and DTSU666 of 2016
            Row.of(9600, Parity.NONE, 2, USUAL, 1),
            // Eastron SDM120
            Row.of(2400, Parity.NONE, 1, USUAL, 1),
            // Devices that somebody has set faster, or slower
            Row.of(19200, Parity.NONE, 1, USUAL, 1), Row.of(19200, Parity.EVEN, 1, USUAL, 1),
            Row.of(38400, Parity.NONE, 1, USUAL, 1), Row.of(57600, Parity.NONE, 1, USUAL, 1),
            Row.of(115200, Parity.NONE, 1, USUAL, 1), Row.of(4800, Parity.NONE, 1, USUAL, 1),
            Row.of(1200, Parity.NONE, 1, USUAL, 1));

    /** Meters that other makers sell, set as in the first row: Sigenergy 10, Huawei 11, Sungrow 254. */
    private static final Row RELABELLED = Row.of(9600, Parity.NONE, 1, USUAL, 10, 11, 254);

    private FactorySettings() {
    }

    /**
     * All factory settings; where a device answers, the ten lowest unit ids are asked as well.
     *
     * @param port a serial port that nobody has opened
     */
    public static SearchPlace serialPort(String port) {
        List<SearchStep> steps = Stream.concat(ROWS.stream(), Stream.of(RELABELLED))
                .map(row -> step(port, row, row.unitIds)).toList();
        return new SearchPlace(port, steps, LOWEST, List.of());
    }

    /**
     * Certain unit ids. Up to ten are asked in every setting. Of more, those of the factory come first, and all of them
     * are asked in the settings in which one of these has answered, or else at 9600 baud without and with parity.
     *
     * @param port a serial port that nobody has opened
     * @param unitIds 1-247 each
     */
    public static SearchPlace serialPort(String port, List<Integer> unitIds) {
        if (unitIds.size() <= FEW) {
            return new SearchPlace(port, ROWS.stream().map(row -> step(port, row, unitIds)).toList(), List.of(),
                    List.of());
        }
        List<SearchStep> otherwise = Stream.of(Parity.NONE, Parity.EVEN)
                .map(parity -> step(port, Row.of(SerialEndpoint.DEFAULT_BAUD, parity, 1, USUAL), unitIds)).toList();
        return new SearchPlace(port, serialPort(port).steps(), unitIds, otherwise);
    }

    private static SearchStep step(String port, Row row, List<Integer> unitIds) {
        return new SearchStep(new SearchLine.Serial(row.setting.at(port, row.timeout)), unitIds);
    }

    /**
     * Modbus TCP first, and RTU frames only if nobody answers to that.
     *
     * @param host name or address
     * @param port usually 502
     * @param unitIds whom to look for; empty for 1 to 4
     */
    public static SearchPlace network(String host, int port, List<Integer> unitIds) {
        TcpEndpoint endpoint = new TcpEndpoint(host, port, NETWORK);
        List<Integer> asked = unitIds.isEmpty() ? SHORT_LIST : unitIds;
        return new SearchPlace(endpoint.toString(),
                List.of(new SearchStep(new SearchLine.Network(endpoint, false), asked)), List.of(),
                List.of(new SearchStep(new SearchLine.Network(endpoint, true), asked)));
    }
}
