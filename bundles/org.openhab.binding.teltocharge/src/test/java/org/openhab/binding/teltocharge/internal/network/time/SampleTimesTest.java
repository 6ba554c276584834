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
package org.openhab.binding.teltocharge.internal.network.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SampleTimesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    /** The meter's local time without a zone, and its clock is 100 s slow. */
    private static final Duration AHEAD = Duration.ofHours(1).minusSeconds(100);

    private final SampleTimes times = new SampleTimes();

    private static Instant at(double seconds) {
        return NOW.plusMillis(Math.round(seconds * 1000));
    }

    private Optional<Instant> stamped(double measured, double received) {
        return times.accept(measured, at(measured).plus(AHEAD), at(received), at(received));
    }

    private Optional<Instant> unstamped(String values, double asked) {
        return times.accept(values, null, at(asked), at(asked + 0.05));
    }

    @Test
    void aTelegramIsUsedOnceHoweverOftenItIsRead() {
        assertThat(stamped(0, 0)).contains(at(0));
        for (int second = 1; second < 10; second++) {
            assertThat(stamped(0, second)).isEmpty();
        }
        assertThat(stamped(10, 10)).contains(at(10));
    }

    @Test
    void aStampWithTheSameValuesIsANewSample() {
        assertThat(times.accept("same", at(0), at(0), at(0))).isPresent();
        assertThat(times.accept("same", at(1), at(1), at(1))).contains(at(1));
    }

    @Test
    void whatComesLateIsOldByOurClock() {
        stamped(0, 0.2);

        // Asked for 8 s after the meter had sent it; the least delay that was seen is 0.2 s.
        assertThat(stamped(10, 18)).contains(at(10.2));
    }

    @Test
    void neverLaterThanItArrived() {
        stamped(0, 3);

        // The first telegram was 3 s late, which only the second one shows.
        assertThat(stamped(10, 10.1)).contains(at(10.1));
        assertThat(stamped(20, 24)).contains(at(20.1));
    }

    @Test
    void followsAClockThatRunsFast() {
        for (int minute = 0; minute < 600; minute++) {
            double drift = minute * 0.01;
            assertThat(times.accept(minute, at(minute * 60 + drift), at(minute * 60), at(minute * 60)))
                    .contains(at(minute * 60));
        }
    }

    @Test
    void aClockThatRunsSlowMakesSamplesOlderByTwentyMinutesOfDriftAtMost() {
        for (int minute = 0; minute < 600; minute++) {
            double drift = minute * 0.01;
            Instant time = times.accept(minute, at(minute * 60 - drift), at(minute * 60), at(minute * 60))
                    .orElseThrow();
            assertThat(time).isBetween(at(minute * 60 - 0.21), at(minute * 60));
        }
    }

    @Test
    void goesOnWhenSummerTimeEnds() {
        stamped(0, 0);
        stamped(10, 10);

        assertThat(stamped(20 - 3600, 20)).contains(at(20));
        assertThat(stamped(30 - 3600, 32)).contains(at(30));
    }

    @Test
    void goesOnWhenSummerTimeBegins() {
        stamped(0, 0);

        assertThat(stamped(10 + 3600, 10)).contains(at(10));
        assertThat(stamped(20 + 3600, 21)).contains(at(20));
    }

    @Test
    void withoutAStampASampleIsNewWhenAValueHasChanged() {
        assertThat(unstamped("a", 0)).contains(at(0));
        assertThat(unstamped("a", 1)).isEmpty();
        assertThat(unstamped("a", 60)).isEmpty();
        assertThat(unstamped("b", 61)).contains(at(61));
        assertThat(unstamped("a", 62)).contains(at(62));
    }

    @Test
    void stampsAndPollsMayComeInTurns() {
        assertThat(unstamped("a", 0)).contains(at(0));
        assertThat(times.accept("b", at(0.5).plus(AHEAD), at(0.6), at(0.6))).contains(at(0.6));
        assertThat(unstamped("b", 1)).isEmpty();
        assertThat(unstamped("c", 2)).contains(at(2));
        // It was sent before what we have seen already.
        assertThat(times.accept("d", at(1).plus(AHEAD), at(2.5), at(2.5))).isEmpty();
    }

    @Test
    void aClockOfOursThatIsSetBackStartsAnew() {
        stamped(1000, 1000);
        assertThat(stamped(1010, 10)).contains(at(10));
        assertThat(unstamped("a", 11)).contains(at(11));
    }
}
