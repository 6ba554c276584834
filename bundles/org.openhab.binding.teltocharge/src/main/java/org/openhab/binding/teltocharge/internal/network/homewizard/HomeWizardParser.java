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
package org.openhab.binding.teltocharge.internal.network.homewizard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.json.JsonFields;
import org.openhab.binding.teltocharge.internal.network.json.MalformedAnswerException;
import org.openhab.binding.teltocharge.internal.network.measure.Measurement;
import org.openhab.binding.teltocharge.internal.network.measure.MeasurementBuilder;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;

/**
 * Reads {@code /api/v1/data} and {@code /api/measurement}, which give the same under different names. Each field may be
 * missing. Source: HomeWizard API documentation, Recent Measurement, versions 1 and 2.
 */
@NonNullByDefault
public final class HomeWizardParser {

    /** Meters before DSMR 5 send a telegram each 10 s, later ones each second (DSMR 5.0.2 P1, section 4). */
    private static final int DSMR5 = 50;
    private static final Duration SLOW_TELEGRAM = Duration.ofSeconds(10);
    private static final Duration TELEGRAM = Duration.ofSeconds(1);
    private static final double WH_PER_KWH = 1000;
    private static final int TARIFFS = 4;

    private final HomeWizardNames names;
    private final HomeWizardProduct product;

    public HomeWizardParser(HomeWizardNames names, HomeWizardProduct product) {
        this.names = names;
        this.product = product;
    }

    /**
     * @throws NetworkException if a value is implausible or no phase has any
     */
    public Measurement measurement(JsonFields data) throws MalformedAnswerException, NetworkException {
        MeasurementBuilder builder = new MeasurementBuilder(measured(data));
        if (product == HomeWizardProduct.KWH_ONE_PHASE) {
            builder.phase(1, data.number(names.amps()), data.number(names.volts()), data.number(names.watts()));
            builder.put(Measurand.POWER_FACTOR, 1, data.number(names.powerFactor()));
        } else {
            for (int phase = 1; phase <= 3; phase++) {
                builder.phase(phase, data.number(names.amps(phase)), data.number(names.volts(phase)),
                        data.number(names.watts(phase)));
                builder.put(Measurand.POWER_FACTOR, phase, data.number(names.powerFactor(phase)));
                builder.put(Measurand.REACTIVE_POWER, phase, data.number(names.vars(phase)));
            }
        }
        builder.put(Measurand.POWER, MeterQuantity.TOTAL, data.number(names.watts()));
        builder.put(Measurand.REACTIVE_POWER, MeterQuantity.TOTAL, data.number(names.vars()));
        builder.put(Measurand.FREQUENCY, MeterQuantity.TOTAL, data.number(names.hertz()));
        builder.put(Measurand.ENERGY_IMPORT, MeterQuantity.TOTAL, energy(data, names.importKwh()));
        builder.put(Measurand.ENERGY_EXPORT, MeterQuantity.TOTAL, energy(data, names.exportKwh()));
        return builder.build(stamp(data));
    }

    /**
     * @return time between two telegrams of the meter that a P1 meter hangs on, by its DSMR version; one second for others
     */
    public Duration telegramPeriod(JsonFields data) throws MalformedAnswerException {
        double version = data.number(names.dsmrVersion());
        return product == HomeWizardProduct.P1 && version > 0 && version < DSMR5 ? SLOW_TELEGRAM : TELEGRAM;
    }

    /** A P1 meter measures the phases of the meter that it hangs on, which only its fields tell. */
    private MeasuredPhases measured(JsonFields data) throws MalformedAnswerException {
        if (product != HomeWizardProduct.P1) {
            return product == HomeWizardProduct.KWH_ONE_PHASE ? MeasuredPhases.L1 : MeasuredPhases.ALL;
        }
        boolean[] there = new boolean[4];
        for (int phase = 1; phase <= 3; phase++) {
            there[phase] = !Double.isNaN(data.number(names.watts(phase)))
                    || !Double.isNaN(data.number(names.amps(phase)));
        }
        return new MeasuredPhases(there[1], there[2], there[3]);
    }

    /** The total, or the sum of the tariffs where old firmware gives no total; NaN when there is neither. */
    private static double energy(JsonFields data, String name) throws MalformedAnswerException {
        double total = data.number(name + "_kwh");
        if (!Double.isNaN(total)) {
            return total * WH_PER_KWH;
        }
        double sum = Double.NaN;
        for (int tariff = 1; tariff <= TARIFFS; tariff++) {
            double one = data.number(name + "_t" + tariff + "_kwh");
            if (!Double.isNaN(one)) {
                sum = Double.isNaN(sum) ? one : sum + one;
            }
        }
        return sum * WH_PER_KWH;
    }

    /** The meter's own local time. Only differences matter, so any zone will do; a text that is no time is no stamp. */
    private @Nullable Instant stamp(JsonFields data) throws MalformedAnswerException {
        Optional<String> text = data.text(names.timestamp());
        try {
            return text.isEmpty() ? null : LocalDateTime.parse(text.get()).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new MalformedAnswerException(names.timestamp() + " is not a time");
        }
    }
}
