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

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.PhaseValues;

class DirectionWatchTest {
    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");

    private final DirectionWatch watch = new DirectionWatch();

    private static MeterReading.Builder at(Duration after) {
        return MeterReading.at(START.plus(after));
    }

    /** Minute by minute. */
    private MeasuredPhases watch(Duration from, Duration to, PhaseValues watts) {
        MeasuredPhases suspected = MeasuredPhases.NONE;
        for (Duration time = from; time.compareTo(to) <= 0; time = time.plusMinutes(1)) {
            suspected = watch.observe(at(time).put(Measurand.POWER, watts).build());
        }
        return suspected;
    }

    @Test
    void suspectsAPhaseThatHasFedInForADayAndNeverDrawn() {
        PhaseValues watts = new PhaseValues(300, -300, 20);
        assertThat(watch(Duration.ZERO, Duration.ofHours(23), watts)).isEqualTo(MeasuredPhases.NONE);
        assertThat(watch(Duration.ofHours(23), Duration.ofHours(24), watts)).isEqualTo(MeasuredPhases.ofSingle(2));
    }

    @Test
    void doesNotSuspectASolarPhaseThatDrawsAtNight() {
        watch(Duration.ZERO, Duration.ofHours(8), new PhaseValues(300, 100, 200));
        assertThat(watch(Duration.ofHours(8), Duration.ofHours(30), new PhaseValues(-3000, -3000, -3000)))
                .isEqualTo(MeasuredPhases.NONE);
    }

    @Test
    void doesNotTakeTheTimeForWatchedInWhichThereWasNoReading() {
        watch.observe(at(Duration.ZERO).put(MeterQuantity.POWER_L1, -100).build());
        assertThat(watch.observe(at(Duration.ofDays(2)).put(MeterQuantity.POWER_L1, -100).build()))
                .isEqualTo(MeasuredPhases.NONE);
    }

    @Test
    void believesTheMetersOwnCounters() {
        assertThat(watch.observe(at(Duration.ZERO).put(MeterQuantity.ENERGY_IMPORT_L3, 12)
                .put(MeterQuantity.ENERGY_EXPORT_L3, 51_000).build())).isEqualTo(MeasuredPhases.ofSingle(3));
        assertThat(watch.observe(at(Duration.ZERO).put(MeterQuantity.ENERGY_IMPORT_L3, 5000)
                .put(MeterQuantity.ENERGY_EXPORT_L3, 51_000).build())).isEqualTo(MeasuredPhases.NONE);
        assertThat(watch.observe(at(Duration.ZERO).put(MeterQuantity.ENERGY_EXPORT_L3, 51_000).build()))
                .isEqualTo(MeasuredPhases.NONE);
    }
}
