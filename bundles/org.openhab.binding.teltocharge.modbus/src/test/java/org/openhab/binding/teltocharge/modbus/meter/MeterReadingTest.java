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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.modbus.PhaseValues;

class MeterReadingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void leavesOutWhatIsMissing() {
        MeterReading reading = MeterReading.at(NOW).put(Measurand.CURRENT, new PhaseValues(1, Double.NaN, -3))
                .put(MeterQuantity.POWER, Double.NaN).build();
        assertThat(reading.values()).containsOnlyKeys(MeterQuantity.CURRENT_L1, MeterQuantity.CURRENT_L3);
        assertThat(reading.amps()).isEqualTo(new PhaseValues(1, Double.NaN, -3));
        assertThat(reading.volts()).isEqualTo(PhaseValues.MISSING);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> MeterReading.at(NOW).put(MeterQuantity.CURRENT_L1, Double.POSITIVE_INFINITY).build());
    }

    @Test
    void addsUpThePowersOfAllMeasuredPhases() {
        PhaseValues watts = new PhaseValues(100, 200, -50);
        assertThat(MeterReading.at(NOW).put(Measurand.POWER, watts).build().value(MeterQuantity.POWER)).isEqualTo(250);
        MeterReading single = MeterReading.at(NOW).measured(MeasuredPhases.ofSingle(2))
                .put(MeterQuantity.POWER_L2, 200).build();
        assertThat(single.value(MeterQuantity.POWER)).isEqualTo(200);
    }

    @Test
    void hasNoTotalWhenAMeasuredPhaseIsMissing() {
        PhaseValues watts = new PhaseValues(100, Double.NaN, 50);
        assertThat(MeterReading.at(NOW).put(Measurand.POWER, watts).build().value(MeterQuantity.POWER)).isNaN();
        assertThat(MeterReading.at(NOW).put(Measurand.POWER, watts).put(MeterQuantity.POWER, 180).build()
                .value(MeterQuantity.POWER)).isEqualTo(180);
    }

    @ParameterizedTest
    @CsvSource({"5, 1000, 5", "5, -1000, -5", "-5, 1000, 5", "-5, -1000, -5", "5, NaN, 5", "-5, NaN, 5", "5, 0, 5",
            "NaN, -100, NaN"})
    void givesACurrentTheDirectionOfThePower(double amps, double watts, double expected) {
        assertThat(Double.valueOf(MeterReading.signed(amps, watts))).isEqualTo(Double.valueOf(expected));
    }

    @Test
    void knowsWhichPhasesAreMeasured() {
        MeasuredPhases two = MeasuredPhases.ofSingle(2);
        assertThat(MeasuredPhases.ALL.covers(two)).isTrue();
        assertThat(two.covers(MeasuredPhases.ALL)).isFalse();
        assertThat(two.contains(2)).isTrue();
        assertThat(two.contains(0)).isFalse();
        assertThat(two.count()).isEqualTo(1);
        assertThat(two).hasToString("L2");
        assertThat(MeasuredPhases.ALL).hasToString("L1, L2, L3");
        assertThatIllegalArgumentException().isThrownBy(() -> MeasuredPhases.ofSingle(4));
    }

    @Test
    void findsAQuantityByItsNameAndByItsPhase() {
        assertThat(MeterQuantity.byId("energy-import-l3")).contains(MeterQuantity.ENERGY_IMPORT_L3);
        assertThat(MeterQuantity.byId("energy")).isEmpty();
        assertThat(MeterQuantity.of(Measurand.POWER, MeterQuantity.TOTAL)).contains(MeterQuantity.POWER);
        assertThat(MeterQuantity.of(Measurand.CURRENT, MeterQuantity.TOTAL)).isEmpty();
        assertThat(MeterQuantity.values()).allSatisfy(quantity -> {
            assertThat(MeterQuantity.byId(quantity.id())).contains(quantity);
            assertThat(MeterQuantity.of(quantity.measurand(), quantity.phase())).contains(quantity);
        });
    }
}
