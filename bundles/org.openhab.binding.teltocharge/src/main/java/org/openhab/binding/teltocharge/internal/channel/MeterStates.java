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
package org.openhab.binding.teltocharge.internal.channel;

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.types.State;

/**
 * The channels of a meter, made from its reading.
 */
@NonNullByDefault
public final class MeterStates {

    private MeterStates() {
    }

    /**
     * @param reading one sample
     * @return states by channel id
     */
    public static Map<String, State> of(MeterReading reading) {
        Map<String, State> states = new LinkedHashMap<>();
        List<Double> amps = values(reading.amps());
        List<Double> volts = values(reading.volts());
        List<Double> watts = values(reading.watts());
        for (int phase = 0; phase < amps.size(); phase++) {
            states.put(CHANNELS_METER_CURRENT.get(phase), Quantities.amps(amps.get(phase)));
            states.put(CHANNELS_METER_VOLTAGE.get(phase), Quantities.volts(volts.get(phase)));
            states.put(CHANNELS_METER_POWER.get(phase), Quantities.watts(watts.get(phase)));
        }
        states.put(CHANNEL_POWER, Quantities.watts(reading.totalWatts()));
        states.put(CHANNEL_FREQUENCY, Quantities.hertz(orMissing(reading.frequency())));
        states.put(CHANNEL_ENERGY_IMPORT, Quantities.wattHours(orMissing(reading.energyImportWh())));
        states.put(CHANNEL_ENERGY_EXPORT, Quantities.wattHours(orMissing(reading.energyExportWh())));
        return states;
    }

    private static List<Double> values(PhaseValues values) {
        return List.of(values.l1(), values.l2(), values.l3());
    }

    private static double orMissing(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
