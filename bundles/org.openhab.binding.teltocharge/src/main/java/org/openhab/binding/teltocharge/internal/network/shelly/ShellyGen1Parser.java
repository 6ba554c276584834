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
package org.openhab.binding.teltocharge.internal.network.shelly;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.internal.network.measure.MeasurementBuilder;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;

/**
 * Reads {@code /status} of a Shelly EM or 3EM of the first generation. Source: Shelly Gen1 API, {@code emeters}.
 */
@NonNullByDefault
public final class ShellyGen1Parser {

    private ShellyGen1Parser() {
    }

    /**
     * @throws NetworkException if a value is implausible or no phase has any
     */
    public static Measurement status(JsonFields status, ShellyLayout layout)
            throws MalformedAnswerException, NetworkException {
        List<JsonFields> emeters = status.children("emeters");
        int phases = Math.min(layout.measured().count(), emeters.size());
        MeasurementBuilder builder = new MeasurementBuilder(layout.measured());
        double imported = 0;
        double exported = 0;
        for (int phase = 1; phase <= phases; phase++) {
            JsonFields emeter = emeters.get(phase - 1);
            addPhase(builder, phase, emeter);
            imported += emeter.number("total");
            exported += emeter.number("total_returned");
        }
        if (phases == layout.measured().count()) {
            builder.put(Measurand.ENERGY_IMPORT, MeterQuantity.TOTAL, imported);
            builder.put(Measurand.ENERGY_EXPORT, MeterQuantity.TOTAL, exported);
        }
        return builder.build(null);
    }

    private static void addPhase(MeasurementBuilder builder, int phase, JsonFields emeter)
            throws MalformedAnswerException, NetworkException {
        if (!emeter.flag("is_valid").orElse(true)) {
            return;
        }
        double volts = emeter.number("voltage");
        double watts = emeter.number("power");
        double reactive = emeter.number("reactive");
        double amps = emeter.number("current");
        if (Double.isNaN(amps)) {
            // The single-phase model gives the reactive power instead.
            amps = Math.hypot(watts, reactive) / volts;
        }
        builder.phase(phase, amps, volts, watts);
        if (builder.has(phase)) {
            builder.put(Measurand.REACTIVE_POWER, phase, reactive);
            builder.put(Measurand.POWER_FACTOR, phase, emeter.number("pf"));
        }
        builder.put(Measurand.ENERGY_IMPORT, phase, emeter.number("total"));
        builder.put(Measurand.ENERGY_EXPORT, phase, emeter.number("total_returned"));
    }
}
