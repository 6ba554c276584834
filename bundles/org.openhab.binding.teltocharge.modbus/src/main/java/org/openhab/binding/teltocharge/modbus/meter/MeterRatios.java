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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.RegisterKind;

/**
 * Where a meter keeps the ratios of its transformers, when its values are those of the secondary side: they have to be
 * multiplied.
 *
 * @param kind which table
 * @param start first register of the request that reads both
 * @param count of that request
 * @param current ratio of the current transformers
 * @param voltage ratio of the voltage transformers
 */
@NonNullByDefault
public record MeterRatios(RegisterKind kind, int start, int count, MeterRegister current, MeterRegister voltage) {
    /** No transformer has a larger ratio: 10,000 A to 1 A. */
    public static final double LARGEST = 10_000;
}
