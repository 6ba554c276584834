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
package org.openhab.binding.teltocharge.simulator.internal.household;

import static org.assertj.core.api.Assertions.*;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

class LoadTimelineTest {

    private final LoadTimeline timeline = new LoadTimeline(
            List.of(step(10, 1), step(5, 2), step(7, 3)));

    @ParameterizedTest(name = "{0} ms -> {1} A")
    @CsvSource({"0, 1", "9999, 1", "10000, 2", "14999, 2", "15000, 3", "21999, 3", "22000, 1", "32000, 2"})
    void givesTheLoadOfTheStepThatRuns(long millis, double amps) {
        assertThat(timeline.at(Duration.ofMillis(millis)).l2()).isEqualTo(amps);
    }

    @Test
    void refusesToBeEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LoadTimeline(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> step(0, 1));
    }

    private static LoadStep step(int seconds, double amps) {
        return new LoadStep(Duration.ofSeconds(seconds), PhaseAmpsTruth.of(phase -> amps));
    }
}
