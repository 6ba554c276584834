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

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A serial port with a Modbus RTU line on it; 8 data bits.
 *
 * @param port device path or name, such as {@code /dev/ttyUSB0}, {@code /dev/serial/by-id/...} or {@code COM3}; not blank
 * @param baud 1200-115200
 * @param parity the vendor's default is none
 * @param stopBits 1 or 2
 * @param timeout how long a unit may take to begin its answer, 1 ms - 60 s; the time of the bytes themselves comes on top
 * @param gap least silence before each request, 0-10 s; the 3.5 characters of the standard are kept anyway
 */
@NonNullByDefault
public record SerialEndpoint(String port, int baud, Parity parity, int stopBits, Duration timeout, Duration gap) {
    public static final int MIN_BAUD = 1200;
    public static final int MAX_BAUD = 115200;
    /** Factory setting of the charger and of most meters. */
    public static final int DEFAULT_BAUD = 9600;

    private static final Duration MAX_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration MAX_GAP = Duration.ofSeconds(10);

    public SerialEndpoint {
        if (port.isBlank()) {
            throw new IllegalArgumentException("The serial port is blank");
        }
        if (baud < MIN_BAUD || baud > MAX_BAUD) {
            throw new IllegalArgumentException("Baud rate " + baud + " is not in " + MIN_BAUD + "-" + MAX_BAUD);
        }
        if (stopBits < 1 || stopBits > 2) {
            throw new IllegalArgumentException("Stop bits " + stopBits + " are not 1 or 2");
        }
        if (timeout.toMillis() < 1 || timeout.compareTo(MAX_TIMEOUT) > 0) {
            throw new IllegalArgumentException("Time-out " + timeout + " is not in 1 ms - 60 s");
        }
        if (gap.isNegative() || gap.compareTo(MAX_GAP) > 0) {
            throw new IllegalArgumentException("Gap " + gap + " is not in 0-10 s");
        }
    }

    /**
     * @return the port at 9600 baud, no parity, one stop bit, without a gap of its own
     */
    public static SerialEndpoint of(String port, Duration timeout) {
        return new SerialEndpoint(port, DEFAULT_BAUD, Parity.NONE, 1, timeout, Duration.ZERO);
    }

    @Override
    public String toString() {
        return port;
    }
}
