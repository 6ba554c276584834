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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The record of orders as CSV (RFC 4180): a heading and a line for each order. Times are those of ISO 8601 with an
 * offset; amps, watts and seconds have a decimal point; a field is empty where there is no value. No field holds a text
 * of anybody else's, so none needs quotes and none can be taken for a formula.
 */
@NonNullByDefault
public final class CurtailmentCsv {

    private static final String HEADING = "number,start,end,state,seen_until,unwatched_s,cause,assumed,chargers,limit_each_a,"
            + "limit_sum_a,limit_sum_w,law_least_w,before_each_a,before_sum_a,before_sum_w,obeyed,obeyed_after_s,"
            + "most_each_a,most_sum_a,most_sum_w,drawn_before_w,drawn_most_w";
    private static final String END_OF_LINE = "\r\n";
    private static final double MILLIS_PER_SECOND = 1000;

    private final ZoneId zone;
    private final StringBuilder csv = new StringBuilder(HEADING).append(END_OF_LINE);

    private CurtailmentCsv(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param zone in which times are given
     * @return all events by their numbers
     */
    public static String of(CurtailmentLog log, ZoneId zone) {
        CurtailmentCsv file = new CurtailmentCsv(zone);
        log.events().forEach(file::line);
        return file.csv.toString();
    }

    private void line(CurtailmentEvent event) {
        Order order = event.order();
        csv.append(event.number());
        span(event.span());
        text(order.cause().key());
        text(event.assumed() ? "yes" : "no");
        text(Integer.toString(event.chargers()));
        numbers(order.eachAmps(), order.sumAmps(), order.sumWatts(), event.lawWatts());
        obedience(event.obedience(), event.span().start());
        csv.append(END_OF_LINE);
    }

    private void span(EventSpan span) {
        time(span.start());
        time(span.end());
        text(span.state().key());
        time(span.seenUntil());
        numbers(seconds(span.unwatched()));
    }

    private void obedience(Obedience obedience, Instant start) {
        numbers(obedience.before());
        Instant obeyed = obedience.obeyed();
        time(obeyed);
        if (obeyed == null) {
            numbers(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        } else {
            numbers(Math.max(0, seconds(Duration.between(start, obeyed))));
            numbers(obedience.most());
        }
        numbers(obedience.drawnBefore(), obedience.drawnMost());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS_PER_SECOND;
    }

    private void time(@Nullable Instant time) {
        text(time == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.MILLIS).atZone(zone)));
    }

    private void numbers(Offered offered) {
        numbers(offered.eachAmps(), offered.sumAmps(), offered.sumWatts());
    }

    private void numbers(double... numbers) {
        for (double number : numbers) {
            text(Double.isNaN(number) ? "" : rounded(number));
        }
    }

    /** Much faster than a format, of which a long record would need a hundred thousand. */
    private static String rounded(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private void text(String value) {
        csv.append(',').append(value);
    }
}
