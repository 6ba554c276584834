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
 * That the adapter really drives the engine: what the engine does with it is tested there.
 */
class OursTest {

    private final Bench bench = new Bench(new Ours(Bench.site(1)), 1);

    @Test
    void startsAndRisesToTheHeadroom() {
        assertThat(bench.house(12.5, 300).amps()).isEqualTo(12);
    }

    @Test
    void lowersWithTheNextSampleOfTheMeter() {
        assertThat(bench.house(3.1, 300).amps()).isEqualTo(16);
        assertThat(bench.house(13.9, 2).amps()).isEqualTo(11);
    }

    @Test
    void doesNotLowerTwiceForOneSample() {
        bench.house(3.1, 300);
        Bench repeated = bench.house(13.9, 5);
        assertThat(repeated.house(13.9, 20).amps()).isEqualTo(11);
    }

    @Test
    void fallsBackToTheFailsafeCurrentAndThenPausesWithoutAMeter() {
        bench.house(3.1, 300);
        assertThat(bench.silence(14).amps()).isEqualTo(16);
        assertThat(bench.silence(1).amps()).isEqualTo(6);
        assertThat(bench.silence(15).amps()).isZero();
    }

    @Test
    void sharesBetweenTwoChargers() {
        Bench two = new Bench(new Ours(Bench.site(2)), 2);
        two.house(4.9, 300);
        assertThat(two.amps(0) + two.amps(1)).isEqualTo(20);
        assertThat(two.amps(1)).isGreaterThanOrEqualTo(6);
    }
}
