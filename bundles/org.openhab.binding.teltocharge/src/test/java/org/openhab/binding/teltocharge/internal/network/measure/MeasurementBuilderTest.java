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
package org.openhab.binding.teltocharge.internal.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkException;
import org.openhab.binding.teltocharge.internal.network.fault.NetworkFault;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;

class MeasurementBuilderTest {

    private static final double NONE = Double.NaN;
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final MeasurementBuilder builder = new MeasurementBuilder(MeasuredPhases.ALL);

    @Test
    void aPhaseWithoutVoltageIsMissingAndNotZero() throws Exception {
        MeterReading reading = builder.phase(1, 5, 230, 1150).phase(2, 0, 0, 0).build(null).at(NOW);

        assertThat(reading.amps().l1()).isEqualTo(5);
        assertThat(reading.amps().l2()).isNaN();
        assertThat(reading.amps().l3()).isNaN();
        assertThat(reading.watts().l2()).isNaN();
        assertThat(reading.measured()).isEqualTo(MeasuredPhases.ALL);
        assertThat(reading.deviceTime()).isNull();
    }

    @Test
    void keepsTheStampAsTheDevicesOwn() throws Exception {
        Instant stamp = NOW.minusSeconds(3600);
        MeterReading reading = builder.phase(1, 5, 230, 1150).build(stamp).at(NOW);

        assertThat(reading.sourceTime()).isEqualTo(NOW);
        assertThat(reading.deviceTime()).isEqualTo(stamp);
    }

    @ParameterizedTest
    @CsvSource({"5, 2300, 1150", "5, 23, 1150", "5, -230, 1150", "10001, 230, 1150", "-10001, 230, 1150",
            "5, 230, 3000001", "5, 230, -1e300", "1e300, 230, 1150"})
    void refusesWhatNoMeterShows(double amps, double volts, double watts) {
        assertThatThrownBy(() -> builder.phase(1, amps, volts, watts)).isInstanceOfSatisfying(NetworkException.class,
                e -> assertThat(e.fault()).isEqualTo(NetworkFault.IMPLAUSIBLE));
    }

    @Test
    void refusesASampleWithoutAnyPhase() {
        assertThatThrownBy(() -> builder.phase(1, NONE, 230, NONE).phase(2, 1, 0, 0)
                .put(Measurand.POWER, 0, 5000).build(null)).isInstanceOfSatisfying(NetworkException.class,
                        e -> assertThat(e.fault()).isEqualTo(NetworkFault.NO_VALUES));
    }

    @Test
    void countersAloneDoNotShowThatAMeterIsAlive() throws Exception {
        Measurement before = builder.phase(1, 5, 230, 1150).put(Measurand.ENERGY_IMPORT, 0, 1000).build(null);
        Measurement after = builder.put(Measurand.ENERGY_IMPORT, 0, 1001).build(null);

        assertThat(after.liveValues()).isEqualTo(before.liveValues()).isNotEmpty();
        assertThat(after).isNotEqualTo(before);
    }
}
