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
 * Where a Modbus TCP device or gateway listens.
 *
 * @param host name or address, not blank
 * @param port 1-65535, usually 502
 * @param timeout for the connect and for each whole transaction, 1 ms - 60 s
 */
@NonNullByDefault
public record TcpEndpoint(String host, int port, Duration timeout) {
    private static final int MAX_PORT = 65535;
    private static final Duration MAX_TIMEOUT = Duration.ofSeconds(60);

    public TcpEndpoint {
        if (host.isBlank()) {
            throw new IllegalArgumentException("The host is blank");
        }
        if (port < 1 || port > MAX_PORT) {
            throw new IllegalArgumentException("Port " + port + " is not in 1-65535");
        }
        if (timeout.toMillis() < 1 || timeout.compareTo(MAX_TIMEOUT) > 0) {
            throw new IllegalArgumentException("Time-out " + timeout + " is not in 1 ms - 60 s");
        }
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
