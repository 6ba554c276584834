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
package org.openhab.binding.teltocharge.modbus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The serial ports of this computer.
 */
@NonNullByDefault
public final class SerialPorts {
    private static final Path LASTING_NAMES = Path.of("/dev/serial/by-id");

    private final Logger logger = LoggerFactory.getLogger(SerialPorts.class);
    private final Path lastingNames;

    public SerialPorts() {
        this(LASTING_NAMES);
    }

    /**
     * @param lastingNames folder of links to the ports, named by the adapters' serial numbers
     */
    SerialPorts(Path lastingNames) {
        this.lastingNames = lastingNames;
    }

    /**
     * @return the ports that are there, whether in use or not, by the names that stay the same when an adapter is
     *         plugged in elsewhere, if they have such names; empty if the native library cannot be loaded
     */
    public List<String> present() {
        try {
            return SerialPortOpener.present().stream().map(this::lastingName).sorted().toList();
        } catch (LinkageError e) {
            logger.debug("Serial ports cannot be listed: {}", e.getMessage());
            return List.of();
        }
    }

    /**
     * @param port name of a port
     * @return its name that stays the same wherever the adapter is plugged in; the one given if there is none
     */
    String lastingName(String port) {
        try (Stream<Path> names = Files.list(lastingNames)) {
            return names.filter(name -> isSame(name.toString(), port)).map(Path::toString).sorted().findFirst()
                    .orElse(port);
        } catch (IOException e) {
            // There is no such folder while no adapter is plugged in, and on other systems than Linux.
            return port;
        }
    }

    /**
     * @return true when both names lead to the same port
     */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || real(one).equals(real(other));
    }

    private static Optional<Path> real(String port) {
        Path path = Path.of(port);
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.of(path);
        }
    }
}
