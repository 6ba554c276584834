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
 * What a meter can measure, each in the unit of {@link MeterReading}.
 */
@NonNullByDefault
public enum MeterQuantity {
    VOLTAGE_L1, VOLTAGE_L2, VOLTAGE_L3, CURRENT_L1, CURRENT_L2, CURRENT_L3, POWER_L1, POWER_L2, POWER_L3, POWER_TOTAL, FREQUENCY, ENERGY_IMPORT, ENERGY_EXPORT
}
