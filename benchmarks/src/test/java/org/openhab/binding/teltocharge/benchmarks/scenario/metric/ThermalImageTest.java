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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The thermal image against the table of load-balancing research, section 4.2, for a time constant of 90 s.
 */
class ThermalImageTest {

    @ParameterizedTest
    @CsvSource({"1.2, 196", "1.3, 127", "1.45, 84", "2.0, 35", "2.55, 20"})
    void passesItsLimitAfterTheTimeOfTheTable(double timesRated, double seconds) {
        ThermalImage image = new ThermalImage(25);
        int passed = 0;
        while (!image.isOverLimit()) {
            image.step(25 * timesRated);
            passed++;
        }
        assertThat((double) passed).isCloseTo(seconds, within(2.0));
    }
}
