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

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.internal.network.measure.MeasurementBuilder;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;

/**
 * Reads the components {@code em:0}, {@code emdata:0}, {@code em1:n} and {@code em1data:n} of a Shelly from the second
 * generation on. Source: Shelly Gen2+ API, components EM, EMData, EM1 and EM1Data.
 */
@NonNullByDefault
public final class ShellyGen2Parser {

    private static final List<String> PHASES = List.of("a", "b", "c");
    /** An error of the device as a whole that makes its values worthless; a wrong phase sequence does not. */
    private static final List<String> FATAL_ERRORS = List.of("power_meter_failure", "ct_type_not_set");

    private ShellyGen2Parser() {
    }

    /**
     * @param status components by their keys, as {@code Shelly.GetStatus} gives them
     * @param stamp the device's time of the sample; null when it gives none
     * @throws NetworkException if a value is implausible or no phase has any
     */
    public static Measurement status(JsonFields status, ShellyLayout layout, @Nullable Instant stamp)
            throws MalformedAnswerException, NetworkException {
        MeasurementBuilder builder = new MeasurementBuilder(layout.measured());
        if (layout == ShellyLayout.EM) {
            Optional<JsonFields> em = status.child("em:0");
            Optional<JsonFields> data = status.child("emdata:0");
            if (em.isPresent()) {
                addEm(builder, em.get());
            }
            if (data.isPresent()) {
                addEmData(builder, data.get());
            }
        } else {
            addEm1(builder, status, layout.measured().count());
        }
        return builder.build(stamp);
    }

    private static void addEm(MeasurementBuilder builder, JsonFields em)
            throws MalformedAnswerException, NetworkException {
        if (em.texts("errors").stream().anyMatch(FATAL_ERRORS::contains)) {
            return;
        }
        for (int i = 0; i < PHASES.size(); i++) {
            String prefix = PHASES.get(i) + "_";
            int phase = i + 1;
            if (em.texts(prefix + "errors").isEmpty()) {
                builder.phase(phase, em.number(prefix + "current"), em.number(prefix + "voltage"),
                        em.number(prefix + "act_power"));
                if (builder.has(phase)) {
                    builder.put(Measurand.POWER_FACTOR, phase, em.number(prefix + "pf"));
                }
                addFrequency(builder, em.number(prefix + "freq"));
            }
        }
        builder.put(Measurand.POWER, MeterQuantity.TOTAL, em.number("total_act_power"));
    }

    private static void addEmData(MeasurementBuilder builder, JsonFields data) throws MalformedAnswerException {
        for (int i = 0; i < PHASES.size(); i++) {
            String prefix = PHASES.get(i) + "_total_act_";
            builder.put(Measurand.ENERGY_IMPORT, i + 1, data.number(prefix + "energy"));
            builder.put(Measurand.ENERGY_EXPORT, i + 1, data.number(prefix + "ret_energy"));
        }
        builder.put(Measurand.ENERGY_IMPORT, MeterQuantity.TOTAL, data.number("total_act"));
        builder.put(Measurand.ENERGY_EXPORT, MeterQuantity.TOTAL, data.number("total_act_ret"));
    }

    private static void addEm1(MeasurementBuilder builder, JsonFields status, int phases)
            throws MalformedAnswerException, NetworkException {
        double imported = 0;
        double exported = 0;
        for (int phase = 1; phase <= phases; phase++) {
            Optional<JsonFields> em1 = status.child("em1:" + (phase - 1));
            if (em1.isPresent() && em1.get().texts("errors").isEmpty()) {
                addEm1Phase(builder, phase, em1.get());
            }
            Optional<JsonFields> data = status.child("em1data:" + (phase - 1));
            double phaseImport = data.isPresent() ? data.get().number("total_act_energy") : Double.NaN;
            double phaseExport = data.isPresent() ? data.get().number("total_act_ret_energy") : Double.NaN;
            builder.put(Measurand.ENERGY_IMPORT, phase, phaseImport);
            builder.put(Measurand.ENERGY_EXPORT, phase, phaseExport);
            imported += phaseImport;
            exported += phaseExport;
        }
        builder.put(Measurand.ENERGY_IMPORT, MeterQuantity.TOTAL, imported);
        builder.put(Measurand.ENERGY_EXPORT, MeterQuantity.TOTAL, exported);
    }

    private static void addEm1Phase(MeasurementBuilder builder, int phase, JsonFields em1)
            throws MalformedAnswerException, NetworkException {
        builder.phase(phase, em1.number("current"), em1.number("voltage"), em1.number("act_power"));
        if (builder.has(phase)) {
            builder.put(Measurand.POWER_FACTOR, phase, em1.number("pf"));
        }
        addFrequency(builder, em1.number("freq"));
    }

    /** The grid has one frequency; that of the last phase that gives it is as good as any. */
    private static void addFrequency(MeasurementBuilder builder, double hertz) {
        builder.put(Measurand.FREQUENCY, MeterQuantity.TOTAL, hertz > 0 ? hertz : Double.NaN);
    }
}
