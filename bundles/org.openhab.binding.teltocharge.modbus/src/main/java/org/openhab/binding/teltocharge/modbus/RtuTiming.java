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
 * Times on a serial line, all in nanoseconds.
 *
 * @param timeout from the end of a request to the first byte of its answer
 * @param character one character with its start, parity and stop bits
 * @param silence what ends a frame: nothing is sent before the line was silent for this long
 */
@NonNullByDefault
record RtuTiming(long timeout, long character, long silence) {
    private static final long SECOND = 1_000_000_000;
    private static final int START_AND_DATA_BITS = 9;
    /** "MODBUS over Serial Line" V1.02, 2.5.1.1: 3.5 characters, and fixed above 19200 baud. */
    private static final double SILENT_CHARACTERS = 3.5;
    private static final int FIXED_SILENCE_ABOVE = 19200;
    private static final long FIXED_SILENCE = 1_750_000;
    private static final int USUAL_BAUD = 9600;

    static RtuTiming of(SerialEndpoint endpoint) {
        int bits = START_AND_DATA_BITS + (endpoint.parity() == Parity.NONE ? 0 : 1) + endpoint.stopBits();
        return of(endpoint.baud(), bits, endpoint.timeout(), endpoint.gap());
    }

    /**
     * @return for a gateway, whose line we do not know: as for 9600 baud and the longest characters
     */
    static RtuTiming behindGateway(Duration timeout) {
        return of(USUAL_BAUD, START_AND_DATA_BITS + 2, timeout, Duration.ZERO);
    }

    private static RtuTiming of(int baud, int bits, Duration timeout, Duration gap) {
        long character = SECOND * bits / baud;
        long silence = baud > FIXED_SILENCE_ABOVE ? FIXED_SILENCE : (long) (character * SILENT_CHARACTERS);
        return new RtuTiming(timeout.toNanos(), character, Math.max(silence, gap.toNanos()));
    }
}
