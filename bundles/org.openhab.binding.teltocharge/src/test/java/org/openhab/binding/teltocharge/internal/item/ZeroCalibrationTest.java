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
package org.openhab.binding.teltocharge.internal.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.modbus.PhaseValues;

class ZeroCalibrationTest {

    private static final Instant START = Instant.parse("2026-01-06T12:00:00Z");
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final ZeroCalibration calibration = new ZeroCalibration();
    private int second;

    @Test
    void takesTheMeanOfTheLastReadings() {
        measure(9, 9, 0.1, 0.2, 0.3, 0.2, 0.2);

        assertThat(calibrate().offsets()).contains(new ZeroOffsets(List.of(0.2, 0.0, 0.0)));
    }

    @Test
    void refusesALoad() {
        measure(0.4, 0.6, 0.6, 0.6, 0.6);

        assertThat(calibrate().offsets()).isEmpty();
        assertThat(calibrate().text().key()).isEqualTo("actions.calibrate-zero.load");
        assertThat(calibrate().text().args()).containsExactly("L1", "0.6", "0.5");
    }

    @Test
    void refusesWhatChanges() {
        measure(0.1, 0.1, 0.4, 0.1, 0.1);

        assertThat(calibrate().text().key()).isEqualTo("actions.calibrate-zero.load");
    }

    @Test
    void refusesTooFewReadings() {
        measure(0.1, 0.1, 0.1, 0.1);

        assertThat(calibrate().text().key()).isEqualTo("actions.calibrate-zero.no-readings");
    }

    @Test
    void refusesOldReadings() {
        measure(0.1, 0.1, 0.1, 0.1, 0.1);
        second += 14;

        assertThat(calibrate().text().key()).isEqualTo("actions.calibrate-zero.no-readings");
    }

    @Test
    void readsBackWhatItFound() {
        assertThat(ZeroOffsets.parse(List.of("0.21", "0.0", "0.5"))).isEqualTo(
                new ZeroOffsets(List.of(0.21, 0.0, 0.5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.3", "0.51", "100", "1e-1", "NaN", "", "much"})
    void takesNothingElseForAnOffset(String property) {
        assertThat(ZeroOffsets.parse(Arrays.asList(property, null, null))).isEqualTo(ZeroOffsets.NONE);
    }

    private void measure(double... amps) {
        for (double value : amps) {
            calibration.add(START.plusSeconds(second++), new PhaseValues(value, Double.NaN, Double.NaN));
        }
    }

    private ZeroCalibration.Outcome calibrate() {
        return calibration.calibrate(START.plusSeconds(second), LONGEST);
    }
}
