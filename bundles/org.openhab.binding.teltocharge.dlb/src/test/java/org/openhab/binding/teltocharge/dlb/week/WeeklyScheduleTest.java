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
package org.openhab.binding.teltocharge.dlb.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.testing.Gen;

/**
 * In 2026 central Europe sets its clocks on Sunday 29 March at 01:00 UTC (02:00 becomes 03:00) and on Sunday 25 October
 * at 01:00 UTC (03:00 becomes 02:00).
 */
class WeeklyScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "{0} at {1}: {2}")
    // 2026-11-23 is a Monday; winter time is UTC+1.
    @CsvSource({"Mo 10:00-12:00,2026-11-23T09:00:00Z,true", "Mo 10:00-12:00,2026-11-23T08:59:59Z,false",
            "Mo 10:00-12:00,2026-11-23T10:59:59Z,true", "Mo 10:00-12:00,2026-11-23T11:00:00Z,false",
            "Mo 10:00-12:00,2026-11-24T09:30:00Z,false", "Mo 22:00-06:00,2026-11-24T04:59:59Z,true",
            "Mo 22:00-06:00,2026-11-24T05:00:00Z,false", "Mo 22:00-06:00,2026-11-23T04:00:00Z,false",
            "Su 22:00-06:00,2026-11-23T04:00:00Z,true", "Mo 00:00-24:00,2026-11-23T22:59:59Z,true",
            "Mo 00:00-24:00,2026-11-23T23:00:00Z,false"})
    void holdsTheTimesOfTheClockOnTheWall(String window, Instant time, boolean holds) {
        assertThat(schedule(window).holds(time, BERLIN)).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({"Mo 10:00-12:00,2026-11-23T08:00:00Z,2026-11-23T09:00:00Z",
            "Mo 10:00-12:00,2026-11-23T09:00:00Z,2026-11-23T11:00:00Z",
            "Mo 10:00-12:00,2026-11-23T11:00:00Z,2026-11-30T09:00:00Z",
            "Mo 22:00-06:00,2026-11-24T02:00:00Z,2026-11-24T05:00:00Z",
            // Two windows that meet are one.
            "'Mo 00:00-24:00;Tu 00:00-06:00',2026-11-23T12:00:00Z,2026-11-24T05:00:00Z",
            "'Mo 08:00-20:00;Mo 10:00-12:00',2026-11-23T09:30:00Z,2026-11-23T19:00:00Z",
            "Mo-Su 00:00-24:00,2026-11-23T09:30:00Z,"})
    void knowsWhenItChangesNext(String windows, Instant time, Instant next) {
        assertThat(schedule(windows.split(";")).nextChange(time, BERLIN)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0} on {1}: {2} to {3}")
    @CsvSource({
            // Spring: an hour less, and a beginning that does not exist comes an hour later.
            "22:00-06:00,2026-03-28T12:00:00Z,2026-03-28T21:00:00Z,2026-03-29T04:00:00Z",
            "02:30-05:00,2026-03-28T12:00:00Z,2026-03-29T01:30:00Z,2026-03-29T03:00:00Z",
            // Autumn: an hour more; of 02:30 the first counts.
            "22:00-06:00,2026-10-24T12:00:00Z,2026-10-24T20:00:00Z,2026-10-25T05:00:00Z",
            "02:30-05:00,2026-10-24T12:00:00Z,2026-10-25T00:30:00Z,2026-10-25T04:00:00Z",
            "01:00-02:30,2026-10-24T12:00:00Z,2026-10-24T23:00:00Z,2026-10-25T00:30:00Z"})
    void beginsAndEndsOnceWhenTheClockIsSet(String window, Instant noonBefore, Instant begins, Instant ends) {
        WeeklySchedule schedule = schedule(window);
        assertThat(schedule.nextChange(noonBefore, BERLIN)).isEqualTo(begins);
        assertThat(schedule.nextChange(begins, BERLIN)).isEqualTo(ends);
        assertThat(schedule.holds(begins, BERLIN)).isTrue();
        assertThat(schedule.holds(ends, BERLIN)).isFalse();
        assertThat(schedule.nextChange(ends, BERLIN)).isAfter(ends.plus(Duration.ofHours(12)));
    }

    @Test
    void neverHoldsWithoutWindows() {
        assertThat(WeeklySchedule.NONE.holds(Instant.EPOCH, BERLIN)).isFalse();
        assertThat(WeeklySchedule.NONE.nextChange(Instant.EPOCH, BERLIN)).isNull();
    }

    @Test
    void changesExactlyWhenItSaysItDoesThroughAWholeYear() {
        Gen.forAllSeeds(1, 20, gen -> {
            ZoneId zone = ZoneId
                    .of(gen.oneOf("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"));
            WeeklySchedule schedule = random(gen);
            Instant time = Instant.parse("2026-01-01T00:00:00Z");
            Instant end = Instant.parse("2027-01-01T00:00:00Z");
            Instant next = time;
            while (next != null && time.isBefore(end)) {
                next = schedule.nextChange(time, zone);
                if (next != null) {
                    assertThat(schedule.holds(next, zone)).isNotEqualTo(schedule.holds(time, zone));
                    assertThat(schedule.holds(next.minusMillis(1), zone)).isEqualTo(schedule.holds(time, zone));
                    time = next;
                }
            }
        });
    }

    private static WeeklySchedule random(Gen gen) {
        List<TimeWindow> windows = new ArrayList<>();
        for (int i = gen.between(1, 4); i > 0; i--) {
            EnumSet<DayOfWeek> days = EnumSet.of(gen.oneOf(DayOfWeek.values()));
            days.add(gen.oneOf(DayOfWeek.values()));
            windows.add(new TimeWindow(days, LocalTime.of(gen.between(0, 23), gen.oneOf(0, 15, 30)),
                    LocalTime.of(gen.between(0, 23), gen.oneOf(0, 15, 30))));
        }
        return new WeeklySchedule(windows);
    }

    private static WeeklySchedule schedule(String... windows) {
        return WeeklySchedule.parse(List.of(windows));
    }
}
