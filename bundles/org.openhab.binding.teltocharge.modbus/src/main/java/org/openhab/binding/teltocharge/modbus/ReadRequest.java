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
 * A read of consecutive registers.
 *
 * @param unitId 0-255
 * @param kind which table
 * @param start first register, 0-65535 as on the wire
 * @param count 1-125 (the limit of functions 3 and 4)
 * @param priority order of service
 * @param gap least silence that the unit needs on the line before this request; not negative
 */
@NonNullByDefault
public record ReadRequest(int unitId, RegisterKind kind, int start, int count, Priority priority, Duration gap) {
    private static final int MAX_COUNT = 125;

    public ReadRequest {
        Checks.unitId(unitId);
        Checks.address(start);
        if (count < 1 || count > MAX_COUNT || start + count > Checks.ADDRESSES) {
            throw new IllegalArgumentException("Cannot read " + count + " registers from " + start);
        }
        if (gap.isNegative()) {
            throw new IllegalArgumentException("A gap of " + gap + " is negative");
        }
    }

    /** A read without a gap. */
    public ReadRequest(int unitId, RegisterKind kind, int start, int count, Priority priority) {
        this(unitId, kind, start, count, priority, Duration.ZERO);
    }

    public static ReadRequest holding(int unitId, int start, int count, Priority priority) {
        return new ReadRequest(unitId, RegisterKind.HOLDING, start, count, priority);
    }

    public static ReadRequest input(int unitId, int start, int count, Priority priority) {
        return new ReadRequest(unitId, RegisterKind.INPUT, start, count, priority);
    }
}
