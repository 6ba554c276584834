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
package org.openhab.binding.teltocharge.internal.discovery;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.config.UnitIds;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;

/**
 * Where the owner wants to search: a serial port, or addresses in the network; nothing stands for all that is known
 * without asking strangers. Unit ids may follow behind a space.
 *
 * @param serialPort empty for a search in the network
 * @param hosts names or addresses; none for a search on a serial port
 * @param tcpPort for all hosts
 * @param unitIds whom to look for; empty for the usual ones
 */
@NonNullByDefault
record ScanInput(Optional<String> serialPort, List<String> hosts, int tcpPort, List<Integer> unitIds) {

    static final ScanInput EVERYTHING = new ScanInput(Optional.empty(), List.of(), 0, List.of());
    /** A network of a house; more would take minutes, and look like an attack. */
    static final int MOST_HOSTS = 256;

    private static final int MODBUS_PORT = 502;
    private static final int LAST_PORT = 65535;
    private static final Pattern SERIAL = Pattern.compile("/.+|(?i:COM\\d+)|(?i:tty\\w+)");
    private static final Pattern PORT = Pattern.compile("(.*):(\\d{1,5})");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([0-9A-Fa-f:.%\\w]+)\\](?::(\\d{1,5}))?");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)[0-9A-Fa-f:.]+(%\\w+)?");
    private static final Pattern NAME = Pattern
            .compile(
                    "(?=.*[A-Za-z])[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?)*\\.?");

    ScanInput {
        hosts = List.copyOf(hosts);
        unitIds = List.copyOf(unitIds);
    }

    /**
     * @throws ScanInputException when it cannot be understood, and says how it should look
     */
    static ScanInput parse(String text) throws ScanInputException {
        String[] parts = text.trim().split("\\s+", 2);
        if (parts[0].isEmpty()) {
            return EVERYTHING;
        }
        List<Integer> unitIds = parts.length > 1 ? unitIds(parts[1]) : List.of();
        if (SERIAL.matcher(parts[0]).matches()) {
            String port = parts[0].startsWith("tty") ? "/dev/" + parts[0] : parts[0];
            return new ScanInput(Optional.of(port), List.of(), 0, unitIds);
        }
        return network(parts[0], unitIds);
    }

    private static List<Integer> unitIds(String text) throws ScanInputException {
        try {
            return List.copyOf(UnitIds.parse(text));
        } catch (IllegalArgumentException e) {
            throw new ScanInputException(StatusText.of("offline.conf-error.unit-ids", String.valueOf(e.getMessage())));
        }
    }

    private static ScanInput network(String where, List<Integer> unitIds) throws ScanInputException {
        Matcher bracketed = IN_BRACKETS.matcher(where);
        if (bracketed.matches()) {
            String port = bracketed.group(2);
            return hosts(List.of(bracketed.group(1)), port == null ? MODBUS_PORT : tcpPort(port), unitIds);
        }
        if (IPV6.matcher(where).matches()) {
            return hosts(List.of(where), MODBUS_PORT, unitIds);
        }
        Matcher withPort = PORT.matcher(where);
        return withPort.matches()
                ? hosts(hosts(withPort.group(1)), tcpPort(withPort.group(2)), unitIds)
                : hosts(hosts(where), MODBUS_PORT, unitIds);
    }

    private static ScanInput hosts(List<String> hosts, int tcpPort, List<Integer> unitIds) {
        return new ScanInput(Optional.empty(), hosts, tcpPort, unitIds);
    }

    private static List<String> hosts(String text) throws ScanInputException {
        Optional<AddressRange> range = AddressRange.parse(text);
        if (range.isPresent()) {
            if (range.get().size() > MOST_HOSTS) {
                throw new ScanInputException(
                        StatusText.of("search.input-too-many", text, range.get().size(), MOST_HOSTS));
            }
            return range.get().addresses();
        }
        if (!NAME.matcher(text).matches()) {
            throw new ScanInputException(StatusText.of("search.input-unknown", text));
        }
        return List.of(text);
    }

    private static int tcpPort(String digits) throws ScanInputException {
        int port = Integer.parseInt(digits);
        if (port < 1 || port > LAST_PORT) {
            throw new ScanInputException(StatusText.of("search.input-port", digits));
        }
        return port;
    }

    /** Whether it names one place only, so that the owner expects somebody there. */
    boolean isOnePlace() {
        return serialPort.isPresent() || hosts.size() == 1;
    }

    boolean isEverything() {
        return serialPort.isEmpty() && hosts.isEmpty();
    }
}
