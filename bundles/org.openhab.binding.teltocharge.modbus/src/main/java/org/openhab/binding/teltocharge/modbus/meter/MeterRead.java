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
package org.openhab.binding.teltocharge.modbus.meter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.Priority;
import org.openhab.binding.teltocharge.modbus.ReadRequest;
import org.openhab.binding.teltocharge.modbus.RegisterKind;

/**
 * Registers of a meter that are read in one request.
 *
 * @param kind which table
 * @param start first register
 * @param count how many, within what the device allows in one request
 * @param every time between two reads; zero for each poll
 * @param optional true when some models of the family refuse it
 * @param wirings under which it is read
 * @param values the quantities in it
 * @param deviceTime where the meter keeps the time of its sample, in seconds since 1970; null when it does not
 */
@NonNullByDefault
public record MeterRead(RegisterKind kind, int start, int count, Duration every, boolean optional,
        Set<Wiring> wirings, List<MeterValue> values, @Nullable MeterRegister deviceTime) {
    public MeterRead {
        wirings = Set.copyOf(wirings);
        values = List.copyOf(values);
        for (MeterValue value : values) {
            for (MeterRegister register : value.terms()) {
                if (!holds(start, count, register)) {
                    throw new IllegalArgumentException(register + " is not among " + count + " from " + start);
                }
            }
        }
        if (deviceTime != null && !holds(start, count, deviceTime)) {
            throw new IllegalArgumentException(deviceTime + " is not among " + count + " from " + start);
        }
    }

    /**
     * @return true when the registers from start on hold all of the number
     */
    public static boolean holds(int start, int count, MeterRegister register) {
        return register.address() >= start && register.end() <= start + count;
    }

    /**
     * @return true when load balancing needs it
     */
    public boolean isFast() {
        return every.isZero();
    }

    Optional<MeterRegister> time() {
        return Optional.ofNullable(deviceTime);
    }

    ReadRequest request(int unitId, Priority priority, Duration gap) {
        return new ReadRequest(unitId, kind, start, count, priority, gap);
    }
}
