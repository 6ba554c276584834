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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.SerialEndpoint;

/**
 * How the characters on a serial line look; always 8 data bits.
 *
 * @param baud 1200-115200
 * @param parity the check bit
 * @param stopBits 1 or 2
 */
@NonNullByDefault
public record LineSetting(int baud, Parity parity, int stopBits) {
    public static LineSetting of(SerialEndpoint endpoint) {
        return new LineSetting(endpoint.baud(), endpoint.parity(), endpoint.stopBits());
    }

    SerialEndpoint at(String port, Duration timeout) {
        return new SerialEndpoint(port, baud, parity, stopBits, timeout, Duration.ZERO);
    }

    /**
     * A second stop bit looks like idle time to a receiver that expects one, and most senders that send only one are
     * understood by those that expect two.
     *
     * @return true when a device of the one setting most probably understands the other
     */
    boolean isUnderstoodBy(LineSetting other) {
        return baud == other.baud && parity == other.parity;
    }

    /**
     * @return for example {@code 9600 8N1}
     */
    @Override
    public String toString() {
        return baud + " 8" + parity.name().charAt(0) + stopBits;
    }
}
