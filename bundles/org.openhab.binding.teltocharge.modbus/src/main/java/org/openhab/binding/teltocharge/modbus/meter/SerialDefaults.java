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

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.Parity;

/**
 * How a meter leaves the factory; empty where no source tells.
 */
@NonNullByDefault
public record SerialDefaults(OptionalInt baud, Optional<Parity> parity, OptionalInt stopBits, OptionalInt unitId) {
    /** No source tells anything. */
    public static final SerialDefaults UNKNOWN = new SerialDefaults(OptionalInt.empty(), Optional.empty(),
            OptionalInt.empty(), OptionalInt.empty());
}
