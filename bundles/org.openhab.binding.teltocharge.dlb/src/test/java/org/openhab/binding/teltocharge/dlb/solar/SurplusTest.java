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
package org.openhab.binding.teltocharge.dlb.solar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurplusTest {

    @ParameterizedTest(name = "house {0} W, battery {1} W, {2}: {3} W")
    @CsvSource({"-3000,0,NONE,3000", "500,0,NONE,-500", "-3000,-2000,NONE,3000", "-3000,NaN,NONE,3000",
            // Feeding in 3 kW of which the battery gives 2: the sun gives 1.
            "-3000,-2000,BATTERY_FIRST,1000", "-3000,-2000,VEHICLES_FIRST,1000",
            // Feeding in 1 kW while the battery takes 2.
            "-1000,2000,BATTERY_FIRST,1000", "-1000,2000,VEHICLES_FIRST,3000",
            // The battery feeds the house: no surplus.
            "0,-800,BATTERY_FIRST,-800", "0,-800,VEHICLES_FIRST,-800"})
    void countsTheBatteryAsTheOwnerWantsAndNeverWhatItGives(double background, double battery, BatteryUse use,
            double watts) {
        assertThat(Surplus.watts(background, battery, use)).isEqualTo(watts);
    }

    @ParameterizedTest
    @CsvSource({"NaN,0,NONE", "-3000,NaN,BATTERY_FIRST", "-3000,NaN,VEHICLES_FIRST", "NaN,1000,VEHICLES_FIRST"})
    void isNotKnownWhenWhatItDependsOnIsNotKnown(double background, double battery, BatteryUse use) {
        assertThat(Surplus.watts(background, battery, use)).isNaN();
    }
}
