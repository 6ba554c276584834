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
package org.openhab.binding.teltocharge.dlb.curtail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CurtailmentCsvTest {

    private static final double NONE = Double.NaN;
    private static final Order DIMMED = Order.together(Cause.GRID_OPERATOR, 7560);
    private static final Order EXTERNAL = new Order(Cause.EXTERNAL, NONE, 16, NONE);
    private static final Offered FULL = new Offered(16, 16, 11_040);
    private static final Offered LEAST = new Offered(6, 6, 4140);
    private static final String HEADING = "number,start,end,state,seen_until,unwatched_s,cause,assumed,chargers,limit_each_a,"
            + "limit_sum_a,limit_sum_w,law_least_w,before_each_a,before_sum_a,before_sum_w,obeyed,obeyed_after_s,"
            + "most_each_a,most_sum_a,most_sum_w,drawn_before_w,drawn_most_w\r\n";

    @Test
    void hasOnlyAHeadingWhenNothingWasOrdered() {
        assertThat(CurtailmentCsv.of(CurtailmentLog.EMPTY, ZoneOffset.UTC)).isEqualTo(HEADING);
    }

    @Test
    void writesOneLineForEachEventByItsNumber() {
        assertThat(CurtailmentCsv.of(log(), ZoneOffset.UTC)).isEqualTo(HEADING
                + "1,2026-03-01T12:00:00Z,2026-03-01T12:15:00.5Z,ended,,0.0,grid-operator,no,2,,,7560.0,7560.0,"
                + "16.0,16.0,11040.0,2026-03-01T12:00:01.5Z,1.5,6.0,6.0,4140.0,11000.0,4100.0\r\n"
                + "2,2026-03-01T12:16:40Z,,interrupted,2026-03-01T12:17:00Z,0.0,external,no,2,,16.0,,,"
                + "6.0,6.0,4140.0,2026-03-01T12:16:40Z,0.0,16.0,16.0,11040.0,,\r\n"
                + "3,2026-03-01T12:16:41Z,,interrupted,2026-03-01T12:17:00Z,0.0,contact-stop,yes,2,0.0,,,,"
                + "16.0,16.0,11040.0,,,,,,,\r\n");
    }

    @Test
    void givesTimesWithTheOffsetOfTheOwnersZone() {
        assertThat(CurtailmentCsv.of(log(), ZoneId.of("Europe/Berlin")))
                .contains("1,2026-03-01T13:00:00+01:00,2026-03-01T13:15:00.5+01:00,ended,");
    }

    @Test
    void writesNothingThatASpreadsheetTakesForAFormulaOrThatNeedsQuotes() {
        List<String> lines = Stream.of(CurtailmentCsv.of(log(), ZoneId.of("America/New_York")).split("\r\n")).toList();

        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(23));
        assertThat(lines.stream().flatMap(line -> Arrays.stream(line.split(",", -1))))
                .allMatch(field -> field.matches("|[0-9a-z][0-9A-Za-z_:.+-]*"));
    }

    private static CurtailmentLog log() {
        Order stop = Order.each(Cause.CONTACT_STOP, 0);
        return CurtailmentLog.EMPTY.step(moment(0, FULL, FULL, 11_000, DIMMED))
                .step(moment(1.5, FULL, LEAST, 11_000, DIMMED)).step(moment(60, LEAST, LEAST, 4100, DIMMED))
                .step(moment(900.5, LEAST, LEAST, 4100)).step(moment(1000, LEAST, FULL, NONE, EXTERNAL))
                .step(moment(1001, FULL, FULL, NONE, EXTERNAL, stop)).interrupted(at(1020));
    }

    private static CurtailmentMoment moment(double second, Offered before, Offered offered, double drawn,
            Order... orders) {
        return new CurtailmentMoment(at(second), List.of(orders), cause -> cause != Cause.CONTACT_STOP, 2, before,
                offered, new Drawn(at(second), drawn));
    }
}
