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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.PhaseValues;

/**
 * What the charger measures. Phases are the charger's own.
 *
 * @param volts V, 0-300 (registers 0-2)
 * @param amps A drawn by the vehicle, in steps of 0.1, at most 80 (registers 3-5)
 * @param watts active power (register 38)
 * @param temperature inside, degrees Celsius in steps of 0.1 (register 31)
 */
@NonNullByDefault
public record ChargerReadings(PhaseValues volts, PhaseValues amps, int watts, double temperature) {
}
