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

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.types.State;

/**
 * The channels of a meter of any kind, made from its reading. What is missing is UNDEF, never zero.
 */
@NonNullByDefault
public final class MeterStates {

    private MeterStates() {
    }

    /**
     * @param reading one sample
     * @param now tells how old it is
     * @return states by channel id, for all channels of a meter
     */
    public static Map<String, State> of(MeterReading reading, Instant now) {
        Map<String, State> states = new LinkedHashMap<>();
        for (MeterQuantity quantity : MeterQuantity.values()) {
            if (quantity.measurand() != Measurand.LINE_VOLTAGE) {
                states.put(channel(quantity), state(quantity.measurand(), reading.value(quantity)));
            }
        }
        states.putAll(age(reading, now));
        return states;
    }

    /**
     * @return the age of a reading by channel id; 0 when the clock was set back since
     */
    public static Map<String, State> age(MeterReading reading, Instant now) {
        Duration age = Duration.between(reading.sourceTime(), now);
        return Map.of(CHANNEL_READING_AGE, Quantities.seconds(age.isNegative() ? Duration.ZERO : age));
    }

    private static String channel(MeterQuantity quantity) {
        String group = quantity.phase() == MeterQuantity.TOTAL ? "total" : "l" + quantity.phase();
        return group + "#" + quantity.measurand().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static State state(Measurand measurand, double value) {
        return switch (measurand) {
            case CURRENT -> Quantities.amps(value);
            case VOLTAGE, LINE_VOLTAGE -> Quantities.volts(value);
            case POWER -> Quantities.watts(value);
            case REACTIVE_POWER -> Quantities.vars(value);
            case POWER_FACTOR -> Quantities.ratio(value);
            case FREQUENCY -> Quantities.hertz(value);
            case ENERGY_IMPORT, ENERGY_EXPORT -> Quantities.wattHours(value);
        };
    }
}
