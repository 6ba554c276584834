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

/**
 * Where a meter keeps one quantity.
 *
 * @param quantity what it is
 * @param address first register, as on the wire
 * @param type how the number is laid out
 * @param scale value in the unit of {@link MeterReading} = number x scale
 */
@NonNullByDefault
public record MeterRegister(MeterQuantity quantity, int address, MeterValueType type, double scale) {
}
