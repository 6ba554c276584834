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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * What the meter says, and when. Each line carries as many amps as there are seconds.
 */
class MeterTest {

    @Test
    void aFastMeterSaysAtOnceWhatFlows() {
        Meter meter = new Meter(new MeterSetup(1, 0, 0), List.of());
        for (int t = 0; t < 5; t++) {
            assertThat(read(meter, t)).isEqualTo(new Reading(PhaseAmps.of(t), t, t));
        }
    }

    @Test
    void aMeterWithExchangedTransformersTakesOneLineForTheOther() {
        Meter meter = new Meter(new MeterSetup(1, 0, 1).withSwapped(PhaseSet.L1_L3), List.of());
        assertThat(meter.read(0, new PhaseAmps(1.2, 2, -3))).isEqualTo(new Reading(new PhaseAmps(-3, 2, 1), 0, 0));
    }

    @Test
    void aSlowMeterSaysTheSameUntilItsNextTelegram() {
        Meter meter = new Meter(new MeterSetup(10, 2, 0), List.of());
        assertThat(read(meter, 0)).isNull();
        assertThat(read(meter, 1)).isNull();
        Reading first = new Reading(PhaseAmps.of(0), 0, 2);
        for (int t = 2; t < 12; t++) {
            assertThat(read(meter, t)).isEqualTo(first);
        }
        assertThat(read(meter, 12)).isEqualTo(new Reading(PhaseAmps.of(10), 10, 12));
    }

    @Test
    void aMeterThatDropsOutDoesNotAnswerAndLosesItsTelegrams() {
        Meter meter = new Meter(new MeterSetup(1, 1, 0), List.of(new Fault(Fault.Kind.DROPOUT, 5, 3, 0)));
        Reading last = null;
        for (int t = 0; t < 5; t++) {
            last = read(meter, t);
        }
        assertThat(last).isEqualTo(new Reading(PhaseAmps.of(3), 3, 4));
        assertThat(read(meter, 5)).isNull();
        assertThat(read(meter, 6)).isNull();
        assertThat(read(meter, 7)).isNull();
        assertThat(read(meter, 8)).isEqualTo(new Reading(PhaseAmps.of(7), 7, 8));
    }

    @Test
    void aFrozenMeterRepeatsItsTelegramWithItsOldTime() {
        Meter meter = new Meter(new MeterSetup(1, 0, 0), List.of(new Fault(Fault.Kind.FROZEN, 2, 2, 0)));
        read(meter, 0);
        read(meter, 1);
        assertThat(read(meter, 2)).isEqualTo(new Reading(PhaseAmps.of(1), 1, 2));
        assertThat(read(meter, 3)).isEqualTo(new Reading(PhaseAmps.of(1), 1, 3));
        assertThat(read(meter, 4)).isEqualTo(new Reading(PhaseAmps.of(4), 4, 4));
    }

    @Test
    void aMeterThatFreezesWithARunningClockCannotBeTold() {
        Meter meter = new Meter(new MeterSetup(1, 0, 0), List.of(new Fault(Fault.Kind.FROZEN_RUNNING, 1, 2, 0)));
        read(meter, 0);
        assertThat(read(meter, 1)).isEqualTo(new Reading(PhaseAmps.of(0), 1, 1));
        assertThat(read(meter, 2)).isEqualTo(new Reading(PhaseAmps.of(0), 2, 2));
    }

    @Test
    void aCoarseMeterRoundsToTheNearest() {
        Meter meter = new Meter(new MeterSetup(1, 0, 0), List.of(new Fault(Fault.Kind.WHOLE_AMPERE, 0, 1, 0)));
        assertThat(meter.read(0, new PhaseAmps(5.4, 5.6, -0.4)))
                .isEqualTo(new Reading(new PhaseAmps(5, 6, -0.0), 0, 0));
        assertThat(meter.read(1, new PhaseAmps(5.4, 5.6, -0.4)))
                .isEqualTo(new Reading(new PhaseAmps(5.4, 5.6, -0.4), 1, 1));
    }

    @Test
    void aFaultComesAgainWhenItIsToldTo() {
        Fault fault = new Fault(Fault.Kind.DROPOUT, 10, 2, 100);
        assertThat(List.of(9, 10, 11, 12, 109, 110, 111, 112).stream().filter(fault::isOn).toList())
                .containsExactly(10, 11, 110, 111);
    }

    private static Reading read(Meter meter, int second) {
        return meter.read(second, PhaseAmps.of(second));
    }
}
