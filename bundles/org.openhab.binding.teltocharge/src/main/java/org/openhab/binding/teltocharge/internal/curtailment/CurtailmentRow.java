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
package org.openhab.binding.teltocharge.internal.curtailment;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.curtail.Cause;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentEvent;
import org.openhab.binding.teltocharge.dlb.curtail.EventSpan;
import org.openhab.binding.teltocharge.dlb.curtail.EventState;
import org.openhab.binding.teltocharge.dlb.curtail.Obedience;
import org.openhab.binding.teltocharge.dlb.curtail.Offered;
import org.openhab.binding.teltocharge.dlb.curtail.Order;

/**
 * The text in which the record of one order is stored: the version of this form, then the fields, with semicolons between
 * them. A field is empty where there is no value; times are milliseconds since 1970. The order's number is its key.
 */
@NonNullByDefault
final class CurtailmentRow {

    private static final int VERSION = 1;
    private static final int FIELDS = 22;
    private static final String SEPARATOR = ";";
    /** The year 5138: whatever lies beyond is no time of an order. */
    private static final long LATEST_MILLIS = 100_000_000_000_000L;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9});.*");

    private CurtailmentRow() {
    }

    /** @param now until when an order was seen that holds */
    static String format(CurtailmentEvent event, Instant now) {
        StringJoiner row = new StringJoiner(SEPARATOR);
        Order order = event.order();
        row.add(Integer.toString(VERSION)).add(order.cause().name());
        add(row, order.eachAmps(), order.sumAmps(), order.sumWatts());
        row.add(Integer.toString(event.chargers()));
        add(row, event.lawWatts());
        row.add(Boolean.toString(event.assumed()));
        EventSpan span = event.span();
        row.add(text(span.start())).add(text(span.end())).add(span.state().name())
                .add(text(span.state() == EventState.HOLDS ? now : span.seenUntil()))
                .add(Long.toString(span.unwatched().toSeconds()));
        Obedience obedience = event.obedience();
        add(row, obedience.before());
        row.add(text(obedience.obeyed()));
        add(row, obedience.most());
        add(row, obedience.drawnBefore(), obedience.drawnMost());
        return row.toString();
    }

    private static void add(StringJoiner row, Offered offered) {
        add(row, offered.eachAmps(), offered.sumAmps(), offered.sumWatts());
    }

    private static void add(StringJoiner row, double... numbers) {
        for (double number : numbers) {
            row.add(Double.isNaN(number) ? "" : Double.toString(number));
        }
    }

    private static String text(@Nullable Instant time) {
        return time == null ? "" : Long.toString(time.toEpochMilli());
    }

    /** Whether a newer version of this add-on has written it. */
    static boolean isNewer(String row) {
        Matcher numbered = NUMBERED.matcher(row);
        return numbered.matches() && Integer.parseInt(numbered.group(1)) > VERSION;
    }

    /**
     * @return what was stored, an order that held then being interrupted since it was last seen; empty when it cannot be
     *         read
     */
    static Optional<CurtailmentEvent> parse(long number, String row) {
        List<String> fields = List.of(row.split(SEPARATOR, -1));
        if (fields.size() != FIELDS || !fields.get(0).equals(Integer.toString(VERSION))) {
            return Optional.empty();
        }
        try {
            return Optional.of(event(number, fields.listIterator(1)));
        } catch (IllegalArgumentException e) {
            // Somebody has edited the file, or it is damaged.
            return Optional.empty();
        }
    }

    private static CurtailmentEvent event(long number, Iterator<String> fields) {
        Order order = new Order(Cause.valueOf(fields.next()), number(fields), number(fields), number(fields));
        int chargers = Integer.parseInt(fields.next());
        double law = number(fields);
        boolean isAssumed = flag(fields.next());
        EventSpan span = span(time(fields.next()), optionalTime(fields), EventState.valueOf(fields.next()),
                optionalTime(fields), seconds(fields));
        Obedience obedience = new Obedience(offered(fields), optionalTime(fields), offered(fields), number(fields),
                number(fields));
        return new CurtailmentEvent(number, order, chargers, law, isAssumed, span, obedience);
    }

    private static EventSpan span(Instant start, @Nullable Instant end, EventState state, @Nullable Instant seenUntil,
            Duration unwatched) {
        boolean ends = state == EventState.ENDED || state == EventState.ENDED_UNSEEN;
        boolean endsUnseen = state != EventState.ENDED;
        if (ends != (end != null) || endsUnseen != (seenUntil != null) || unwatched.isNegative()) {
            throw new IllegalArgumentException(state + " does not fit its times");
        }
        return new EventSpan(start, end, state == EventState.HOLDS ? EventState.INTERRUPTED : state, seenUntil,
                unwatched);
    }

    private static Offered offered(Iterator<String> fields) {
        return new Offered(number(fields), number(fields), number(fields));
    }

    private static double number(Iterator<String> fields) {
        String field = fields.next();
        double number = field.isEmpty() ? Double.NaN : Double.parseDouble(field);
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException(field + " is no number of amps or watts");
        }
        return number;
    }

    private static boolean flag(String field) {
        boolean flag = Boolean.parseBoolean(field);
        if (!field.equals(Boolean.toString(flag))) {
            throw new IllegalArgumentException(field + " is neither true nor false");
        }
        return flag;
    }

    private static Duration seconds(Iterator<String> fields) {
        return Duration.ofSeconds(Integer.parseInt(fields.next()));
    }

    private static @Nullable Instant optionalTime(Iterator<String> fields) {
        String field = fields.next();
        return field.isEmpty() ? null : time(field);
    }

    private static Instant time(String field) {
        long millis = Long.parseLong(field);
        if (millis < 0 || millis > LATEST_MILLIS) {
            throw new IllegalArgumentException(field + " is no time of an order");
        }
        return Instant.ofEpochMilli(millis);
    }
}
