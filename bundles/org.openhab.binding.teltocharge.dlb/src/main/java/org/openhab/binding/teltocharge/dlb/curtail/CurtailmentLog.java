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
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The record of all orders.
 *
 * @param ended in the order in which they ended; the last {@value #MOST_ORDERS} of contact and grid operator, and the
 *            last {@value #MOST_EXTERNAL} of other systems
 * @param holding those that hold, as far as is known
 * @param next the number of the next one
 */
@NonNullByDefault
public record CurtailmentLog(List<CurtailmentEvent> ended, List<CurtailmentEvent> holding, long next) {

    /** How many orders of contact and grid operator are kept: four a day for two years. */
    public static final int MOST_ORDERS = 3000;

    /** How many orders of other systems are kept, which may change by the second. */
    public static final int MOST_EXTERNAL = 1000;

    /** Nothing was ever ordered. */
    public static final CurtailmentLog EMPTY = new CurtailmentLog(List.of(), List.of(), 1);

    public CurtailmentLog {
        ended = List.copyOf(ended);
        holding = List.copyOf(holding);
    }

    /**
     * @param events as they were kept, in any order
     * @param next the number of the next one
     */
    public static CurtailmentLog of(List<CurtailmentEvent> events, long next) {
        List<CurtailmentEvent> sorted = sorted(events.stream());
        return new CurtailmentLog(sorted.stream().filter(event -> !event.span().state().isOpen()).toList(),
                sorted.stream().filter(event -> event.span().state().isOpen()).toList(), next);
    }

    /** @return all events by their numbers */
    public List<CurtailmentEvent> events() {
        return sorted(Stream.concat(ended.stream(), holding.stream()));
    }

    private static List<CurtailmentEvent> sorted(Stream<CurtailmentEvent> events) {
        return events.sorted(Comparator.comparingLong(CurtailmentEvent::number)).toList();
    }

    /** @return the record after this moment; this one when nothing changed */
    public CurtailmentLog step(CurtailmentMoment moment) {
        List<Order> begun = new ArrayList<>(moment.orders());
        List<CurtailmentEvent> over = new ArrayList<>();
        List<CurtailmentEvent> present = new ArrayList<>();
        for (CurtailmentEvent event : holding) {
            if (begun.remove(event.order())) {
                present.add(event.seen(moment));
            } else {
                over.add(event.ended(moment.now()));
            }
        }
        long number = next;
        for (Order order : begun) {
            present.add(CurtailmentEvent.begun(number, order, moment));
            number++;
        }
        if (over.isEmpty()) {
            return present.equals(holding) ? this : new CurtailmentLog(ended, present, number);
        }
        return new CurtailmentLog(kept(over), present, number);
    }

    /** @return the record when nobody looks from now on; this one when nothing holds that is looked at */
    public CurtailmentLog interrupted(Instant now) {
        return withHolding(event -> event.interrupted(now));
    }

    /**
     * @return the record under these settings: what held when it was interrupted, and would not be seen any more, is over,
     *         and nobody knows since when; this one when there is nothing of that kind
     */
    public CurtailmentLog watchedBy(CurtailmentSettings settings) {
        List<CurtailmentEvent> lost = holding.stream().filter(event -> isLost(event, settings)).toList();
        return lost.isEmpty()
                ? this
                : new CurtailmentLog(kept(lost.stream().map(CurtailmentEvent::lost).toList()),
                        holding.stream().filter(event -> !isLost(event, settings)).toList(), next);
    }

    private static boolean isLost(CurtailmentEvent event, CurtailmentSettings settings) {
        return event.span().state() == EventState.INTERRUPTED && !settings.watches(event.order().cause());
    }

    private CurtailmentLog withHolding(UnaryOperator<CurtailmentEvent> change) {
        List<CurtailmentEvent> changed = holding.stream().map(change).toList();
        return changed.equals(holding) ? this : new CurtailmentLog(ended, changed, next);
    }

    private List<CurtailmentEvent> kept(List<CurtailmentEvent> over) {
        List<CurtailmentEvent> all = new ArrayList<>(ended);
        all.addAll(over);
        forgetOldest(all, true, MOST_EXTERNAL);
        forgetOldest(all, false, MOST_ORDERS);
        return all;
    }

    private static void forgetOldest(List<CurtailmentEvent> events, boolean external, int most) {
        long count = events.stream().filter(event -> event.order().cause().isExternal() == external).count();
        for (Iterator<CurtailmentEvent> i = events.iterator(); count > most;) {
            if (i.next().order().cause().isExternal() == external) {
                i.remove();
                count--;
            }
        }
    }
}
