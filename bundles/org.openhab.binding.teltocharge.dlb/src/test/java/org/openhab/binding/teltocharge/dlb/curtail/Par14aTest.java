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
package org.openhab.binding.teltocharge.dlb.curtail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Par14aTest {

    @ParameterizedTest
    // BK6-22-300, annex 1, section 4.5.2: factors 0.80, 0.75, 0.70, 0.65, 0.60, 0.55, 0.50, and 0.45 for 9 and more.
    @CsvSource({"1,4200", "2,7560", "3,10500", "4,13020", "5,15120", "6,16800", "7,18060", "8,18900", "9,19320",
            "10,21210", "100,191310"})
    void leavesMoreToMoreDevicesByTheFactorsOfTheDecision(int devices, double watts) {
        assertThat(Par14a.leastWatts(devices)).isEqualTo(watts, within(1e-6));
    }

    @Test
    void neverLeavesLessToOneDeviceMore() {
        for (int devices = 1; devices < 1000; devices++) {
            assertThat(Par14a.leastWatts(devices + 1)).isGreaterThan(Par14a.leastWatts(devices));
        }
    }
}
