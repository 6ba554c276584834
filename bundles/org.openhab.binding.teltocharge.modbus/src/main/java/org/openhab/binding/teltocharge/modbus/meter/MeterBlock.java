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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterKind;

/**
 * Registers of a meter that are read in one request.
 *
 * @param kind which table
 * @param start first register
 * @param count how many, within what the device allows in one request
 * @param registers the quantities in it
 */
@NonNullByDefault
public record MeterBlock(RegisterKind kind, int start, int count, List<MeterRegister> registers) {
    public MeterBlock {
        registers = List.copyOf(registers);
        for (MeterRegister register : registers) {
            if (register.address() < start || register.address() + register.type().words() > start + count) {
                throw new IllegalArgumentException(register + " is not in the block of " + count + " from " + start);
            }
        }
    }
}
