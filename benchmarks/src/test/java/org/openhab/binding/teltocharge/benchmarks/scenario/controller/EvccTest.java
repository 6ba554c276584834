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
package org.openhab.binding.teltocharge.benchmarks.scenario.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The rule of load-balancing research, section 2.1.
 */
class EvccTest {

    private final Bench bench = new Bench(new Evcc(Bench.site(1), 30), 1);

    @Test
    void givesTheMaximumWhereItsGrowthFits() {
        assertThat(bench.house(3, 16).amps()).isEqualTo(16);
    }

    @Test
    void cutsTheGrowthToTheRoomOnTheWorstPhase() {
        assertThat(bench.house(12.5, 16).amps()).isEqualTo(12);
    }

    @Test
    void lowersByTheOverloadButOnlyOnceInAnInterval() {
        bench.house(3, 16);
        assertThat(bench.house(14, 29).amps()).isEqualTo(16);
        assertThat(bench.house(14, 1).amps()).isEqualTo(11);
    }

    @Test
    void switchesOffBelowSixAmps() {
        assertThat(bench.house(3, 16).house(20, 30).amps()).isZero();
        assertThat(bench.house(3, 30).amps()).isEqualTo(16);
    }

    @Test
    void keepsItsSetpointWhenTheMeterDoesNotAnswer() {
        assertThat(bench.house(12.5, 16).silence(600).amps()).isEqualTo(12);
    }

    @Test
    void updatesOneLoadPointInEachInterval() {
        Bench two = new Bench(new Evcc(Bench.site(2), 30), 2);
        two.house(3, 16);
        assertThat(two.amps(0)).isEqualTo(16);
        assertThat(two.amps(1)).isZero();
        two.house(3, 30);
        assertThat(two.amps(1)).isEqualTo(6);
    }
}
