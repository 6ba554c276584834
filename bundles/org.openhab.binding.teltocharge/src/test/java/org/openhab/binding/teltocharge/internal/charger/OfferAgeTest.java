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
package org.openhab.binding.teltocharge.internal.charger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.hub.Offer;

class OfferAgeTest {

    private static final Instant MADE = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,FRESH", "14999,FRESH", "15000,STALE", "29999,STALE", "30000,LOST", "86400000,LOST"})
    void anOfferRunsOutWhenItIsNotRenewed(long millis, OfferAge expected) {
        assertThat(OfferAge.of(offer(), MADE.plusMillis(millis))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000,FRESH", "15000,STALE", "3600000,LOST"})
    void anOfferFromTheFutureIsNoFresherWhenTheClockWasSetBack(long millis, OfferAge expected) {
        assertThat(OfferAge.of(offer(), MADE.minusMillis(millis))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"FRESH,16,16", "FRESH,0,0", "STALE,16,6", "STALE,0,0", "LOST,16,0", "LOST,0,0"})
    void whatIsLeftIsNeverMoreThanWasOffered(OfferAge age, int offered, int left) {
        assertThat(age.amps(offered, 6)).isEqualTo(left);
    }

    private static Offer offer() {
        return new Offer(16, PhaseSet.THREE_PHASE, MADE);
    }
}
