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
package org.openhab.binding.teltocharge.modbus.charger;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Energy and time.
 *
 * @param energyWh delivered in this session, Wh in steps of 10 (register 39)
 * @param duration of this session (register 40)
 * @param totalEnergyWh delivered over the charger's life, Wh in steps of 10 (registers 41-44)
 */
@NonNullByDefault
public record ChargerSession(double energyWh, Duration duration, double totalEnergyWh) {
}
