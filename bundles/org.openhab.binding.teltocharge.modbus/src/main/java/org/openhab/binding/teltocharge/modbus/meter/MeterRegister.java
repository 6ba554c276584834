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

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Where a meter keeps one number.
 *
 * @param address first register, as on the wire
 * @param type how the number is laid out
 * @param scale value in the unit of the quantity's {@link Measurand} = number x scale
 * @param notAvailable raw bits, unsigned, by which the meter says that it has no value
 */
@NonNullByDefault
public record MeterRegister(int address, MeterValueType type, double scale, Set<Long> notAvailable) {
    public MeterRegister {
        notAvailable = Set.copyOf(notAvailable);
    }

    /** A number of which every value counts. */
    public MeterRegister(int address, MeterValueType type, double scale) {
        this(address, type, scale, Set.of());
    }

    /**
     * @return one past the last register
     */
    public int end() {
        return address + type.words();
    }
}
