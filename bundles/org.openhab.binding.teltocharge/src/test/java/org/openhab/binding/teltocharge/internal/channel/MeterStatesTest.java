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

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

class MeterStatesTest {

    private static final Instant READ_AT = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void showsWhatTheMeterMeasuresWithItsUnits() {
        MeterReading reading = MeterReading.at(READ_AT).put(Measurand.CURRENT, new PhaseValues(4.5, -0.8, 11))
                .put(MeterQuantity.VOLTAGE_L1, 231.5).put(MeterQuantity.POWER, 3420)
                .put(MeterQuantity.REACTIVE_POWER_L2, -120).put(MeterQuantity.POWER_FACTOR, 0.98)
                .put(MeterQuantity.FREQUENCY, 50.02).put(MeterQuantity.ENERGY_IMPORT_L3, 1_234_500).build();
        assertThat(MeterStates.of(reading, READ_AT.plusMillis(1500)))
                .containsEntry("l2#current", new QuantityType<>("-0.8 A"))
                .containsEntry("l1#voltage", new QuantityType<>("231.5 V"))
                .containsEntry("total#power", new QuantityType<>("3420 W"))
                .containsEntry("l2#reactive-power", new QuantityType<>("-120 var"))
                .containsEntry("total#power-factor", new QuantityType<>("0.98"))
                .containsEntry("total#frequency", new QuantityType<>("50.02 Hz"))
                .containsEntry("l3#energy-import", new QuantityType<>("1234500 Wh"))
                .containsEntry("total#reading-age", new QuantityType<>("1.5 s"));
    }

    @Test
    void leavesWhatIsMissingUndefined() {
        Map<String, State> states = MeterStates.of(MeterReading.at(READ_AT).build(), READ_AT);
        assertThat(states).hasSize(28);
        states.remove(CHANNEL_READING_AGE);
        assertThat(states.values()).containsOnly(UnDefType.UNDEF);
        assertThat(states).containsKeys(CHANNELS_METER_REACTIVE_POWER.get(0), CHANNELS_METER_POWER_FACTOR.get(1),
                CHANNELS_METER_ENERGY_IMPORT.get(2), CHANNELS_METER_ENERGY_EXPORT.get(0), CHANNEL_REACTIVE_POWER,
                CHANNEL_POWER_FACTOR, CHANNEL_ENERGY_IMPORT, CHANNEL_ENERGY_EXPORT);
    }

    @Test
    void hasNoNegativeAgeAfterTheClockWasSetBack() {
        assertThat(MeterStates.age(MeterReading.at(READ_AT).build(), READ_AT.minusSeconds(5)))
                .containsEntry(CHANNEL_READING_AGE, new QuantityType<>("0 s"));
    }
}
