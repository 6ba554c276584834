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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How a family of meters wants to be asked.
 *
 * @param serial factory settings
 * @param gap silence that the meter needs on a serial line before the next request
 * @param maxRegisters most registers in one request, 1-125
 * @param pairsOnly true when start and count must be even
 */
@NonNullByDefault
public record MeterLine(SerialDefaults serial, Duration gap, int maxRegisters, boolean pairsOnly) {
}
