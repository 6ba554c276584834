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

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The record of all orders.
 *
 * @param ended in the order in which they ended; the last {@value #MOST_EVENTS}, those of other systems, which may change
 *            by the second, being the first to be forgotten
 * @param holding those that hold
 */
@NonNullByDefault
public record CurtailmentLog(List<CurtailmentEvent> ended, List<CurtailmentEvent> holding) {

    /** How many events are kept that have ended. */
    public static final int MOST_EVENTS = 1000;

    /** Nothing was ever ordered. */
    public static final CurtailmentLog EMPTY = new CurtailmentLog(List.of(), List.of());

    private static final String HEADER = "start,end,cause,limit_each_a,limit_sum_a,limit_sum_w,before_each_a,before_sum_a,"
            + "before_sum_w,obeyed,most_each_a,most_sum_a,most_sum_w\n";

    public CurtailmentLog {
        ended = List.copyOf(ended);
        holding = List.copyOf(holding);
    }

    /**
     * @param orders what is ordered now
     * @param before what was offered until now
     * @param offered what is offered from now on
     * @return the record after this moment; this one when nothing changed
     */
    public CurtailmentLog step(List<Order> orders, Offered before, Offered offered, Instant now) {
        List<Order> begun = new ArrayList<>(orders);
        List<CurtailmentEvent> over = new ArrayList<>();
        List<CurtailmentEvent> present = new ArrayList<>();
        for (CurtailmentEvent event : holding) {
            if (begun.remove(event.order())) {
                present.add(event.with(offered, now));
            } else {
                over.add(event.ended(now));
            }
        }
        for (Order order : begun) {
            present.add(new CurtailmentEvent(order, now, null, before, null, Offered.NOTHING).with(offered, now));
        }
        if (over.isEmpty()) {
            return present.equals(holding) ? this : new CurtailmentLog(ended, present);
        }
        return new CurtailmentLog(kept(over), present);
    }

    private List<CurtailmentEvent> kept(List<CurtailmentEvent> over) {
        List<CurtailmentEvent> all = new ArrayList<>(ended);
        all.addAll(over);
        while (all.size() > MOST_EVENTS) {
            int first = 0;
            while (first < all.size() && !all.get(first).order().cause().isExternal()) {
                first++;
            }
            all.remove(first < all.size() ? first : 0);
        }
        return all;
    }

    /**
     * @return one line for each event with a heading: times in UTC (ISO 8601), amps and watts with a decimal point, empty
     *         where there is no value
     */
    public String toCsv() {
        StringBuilder csv = new StringBuilder(HEADER);
        ended.forEach(event -> line(csv, event));
        holding.forEach(event -> line(csv, event));
        return csv.toString();
    }

    private static void line(StringBuilder csv, CurtailmentEvent event) {
        Order order = event.order();
        csv.append(event.start()).append(',').append(event.end() == null ? "" : event.end()).append(',')
                .append(order.cause().key());
        numbers(csv, order.eachAmps(), order.sumAmps(), order.sumWatts());
        numbers(csv, event.before());
        csv.append(',');
        if (event.obeyed() == null) {
            csv.append(",,,");
        } else {
            csv.append(event.obeyed());
            numbers(csv, event.most());
        }
        csv.append('\n');
    }

    private static void numbers(StringBuilder csv, Offered offered) {
        numbers(csv, offered.eachAmps(), offered.sumAmps(), offered.sumWatts());
    }

    private static void numbers(StringBuilder csv, double... numbers) {
        for (double number : numbers) {
            csv.append(',');
            if (!Double.isNaN(number)) {
                csv.append(String.format(Locale.ROOT, "%.1f", number));
            }
        }
    }
}
