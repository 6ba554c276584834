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
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class ServedTest {

    private static final Instant T0 = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void addsWhatIsGiven() {
        Served served = Served.NOTHING.withRate(30, T0);

        assertThat(served.at(T0)).isZero();
        assertThat(served.at(T0.plusSeconds(100))).isCloseTo(3000, offset(3.0));
    }

    @Test
    void forgetsHalfInADay() {
        Served served = new Served(1000, T0, 0);

        assertThat(served.at(T0.plus(Duration.ofDays(1)))).isCloseTo(500, offset(1e-6));
        assertThat(served.at(T0.plus(Duration.ofDays(3)))).isCloseTo(125, offset(1e-6));
    }

    @Test
    void comesToTheSameHoweverOftenItIsWrittenDown() {
        Served once = Served.NOTHING.withRate(18, T0);
        Served often = once;
        for (int minute = 1; minute < 600; minute++) {
            often = often.withRate(minute % 2 == 0 ? 18 : 18.000001, T0.plusSeconds(60L * minute));
        }

        Instant end = T0.plus(Duration.ofHours(10));
        assertThat(often.at(end)).isCloseTo(once.at(end), offset(1.0));
    }

    @Test
    void staysTheSameObjectWhileTheRateStays() {
        Served served = Served.NOTHING.withRate(18, T0);

        assertThat(served.withRate(18, T0.plusSeconds(5))).isSameAs(served);
    }

    @Test
    void losesNothingWhenTheClockIsSetBack() {
        Served served = new Served(1000, T0, 0);

        assertThat(served.at(T0.minusSeconds(3600))).isEqualTo(1000);
        assertThat(served.restarted(T0.minusSeconds(3600)).at(T0.minusSeconds(3600))).isEqualTo(1000);
    }
}
