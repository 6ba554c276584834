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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.PhaseValues;

/**
 * One sample of a meter. Import from the grid is positive, export negative.
 *
 * @param sourceTime when the request for the currents went out: the sample is no older than the meter's own last update
 *            before that
 * @param amps A per phase, with the sign of the phase's power; NaN for a phase without voltage
 * @param volts V per phase, 80-300; NaN for a phase without voltage
 * @param watts active power per phase; NaN for a phase without voltage
 * @param totalWatts sum of the phases that have voltage, or the meter's own total where it comes with the currents
 * @param frequency Hz; null until it was read
 * @param energyImportWh Wh; null until it was read
 * @param energyExportWh Wh; null until it was read
 */
@NonNullByDefault
public record MeterReading(Instant sourceTime, PhaseValues amps, PhaseValues volts, PhaseValues watts,
        double totalWatts, @Nullable Double frequency, @Nullable Double energyImportWh,
        @Nullable Double energyExportWh) {
}
