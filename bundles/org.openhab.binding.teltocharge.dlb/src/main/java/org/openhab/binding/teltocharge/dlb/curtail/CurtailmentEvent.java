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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The record of one order: evidence for the grid operator (par. 14a EnWG) and for the owner.
 *
 * @param number 1 for the first order of a site, and so on: a number that is missing is an order that is not kept
 * @param order who ordered what
 * @param chargers how many chargers the site had when it began
 * @param lawWatts what the law left them at least, all together, in watts; {@code NaN} where it says nothing
 * @param assumed whether it was obeyed as a precaution only, since nobody knew whether it was given
 * @param span from when until when
 * @param obedience what became of it
 */
@NonNullByDefault
public record CurtailmentEvent(long number, Order order, int chargers, double lawWatts, boolean assumed, EventSpan span,
        Obedience obedience) {

    static CurtailmentEvent begun(long number, Order order, CurtailmentMoment moment) {
        double law = order.cause() == Cause.GRID_OPERATOR ? Par14a.leastWatts(moment.chargers()) : Double.NaN;
        return new CurtailmentEvent(number, order, moment.chargers(), law, !moment.confirms(order),
                EventSpan.from(moment.now()), Obedience.begun(moment).with(order, moment));
    }

    CurtailmentEvent seen(CurtailmentMoment moment) {
        boolean isConfirmed = moment.confirms(order);
        EventSpan seen = isConfirmed ? span.seen(moment.now()) : span;
        Obedience next = obedience.with(order, moment);
        return seen == span && next == obedience && !(assumed && isConfirmed)
                ? this
                : new CurtailmentEvent(number, order, chargers, lawWatts, assumed && !isConfirmed, seen, next);
    }

    CurtailmentEvent ended(Instant now) {
        return with(span.ended(now));
    }

    CurtailmentEvent interrupted(Instant now) {
        return with(span.interrupted(now));
    }

    CurtailmentEvent lost() {
        return with(span.lost());
    }

    private CurtailmentEvent with(EventSpan value) {
        return value == span
                ? this
                : new CurtailmentEvent(number, order, chargers, lawWatts, assumed, value, obedience);
    }
}
