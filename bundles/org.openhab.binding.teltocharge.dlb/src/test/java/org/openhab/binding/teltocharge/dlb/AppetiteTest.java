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
package org.openhab.binding.teltocharge.dlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class AppetiteTest {

    private static final Instant T0 = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void isProvenWhenTheVehicleDrawsClearlyLessForEightSeconds() {
        Appetite appetite = drawing(Appetite.FULL, 9.6, 16, 0, 7);
        assertThat(appetite.useful(16)).isEqualTo(16);
        assertThat(appetite.observe(9.6, 16, at(8)).useful(16)).isEqualTo(12);
        assertThat(appetite.observe(9.6, 16, at(8)).useful(10)).isEqualTo(10);
    }

    @Test
    void isFullWhenTheVehicleTakesWhatItIsOffered() {
        assertThat(drawing(Appetite.FULL, 14.1, 16, 0, 20)).isEqualTo(Appetite.FULL);
        assertThat(drawing(Appetite.FULL, 0, 0, 0, 20)).isEqualTo(Appetite.FULL);
        assertThat(drawing(Appetite.FULL, Double.NaN, 16, 0, 20)).isEqualTo(Appetite.FULL);
    }

    @Test
    void isNotProvenByAVehicleThatStillRises() {
        Appetite appetite = Appetite.FULL;
        for (int t = 0; t < 20; t++) {
            appetite = appetite.observe(6 + t, 32, at(t));
            assertThat(appetite.proven()).isFalse();
        }
    }

    @Test
    void growsAgainWhenTheVehicleComesNearTheOffer() {
        Appetite appetite = drawing(Appetite.FULL, 9, 16, 0, 10);
        assertThat(appetite.useful(16)).isEqualTo(11);
        assertThat(appetite.observe(9.9, 11, at(11))).isSameAs(appetite);
        assertThat(appetite.observe(10.2, 11, at(12))).isEqualTo(Appetite.FULL);
    }

    @Test
    void shrinksWithAVehicleThatIsAlmostFull() {
        Appetite appetite = drawing(Appetite.FULL, 12, 16, 0, 10);

        assertThat(drawing(appetite, 8, 14, 11, 12).useful(16)).isEqualTo(10);
        assertThat(drawing(appetite, 11.2, 14, 11, 12)).isSameAs(appetite);
    }

    @Test
    void growsWithAVehicleThatBegins() {
        Appetite appetite = drawing(Appetite.FULL, 0, 16, 0, 10);

        assertThat(appetite.useful(16)).isEqualTo(2);
        assertThat(appetite.observe(7.5, 16, at(11)).useful(16)).isEqualTo(10);
    }

    private static Appetite drawing(Appetite before, double amps, int offered, int from, int to) {
        Appetite appetite = before;
        for (int t = from; t <= to; t++) {
            appetite = appetite.observe(amps, offered, at(t));
        }
        return appetite;
    }

    private static Instant at(int seconds) {
        return T0.plusSeconds(seconds);
    }
}
