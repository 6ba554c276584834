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

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What became of an order.
 *
 * @param before what was offered to all chargers when it began
 * @param obeyed when what was offered lay within the order for the first time; null when it never did
 * @param most the most that was offered from then on
 * @param drawnBefore what all chargers drew when it began, in watts; {@code NaN} when nobody knows
 * @param drawnMost the most that they drew {@link #FOLLOW_TIME} after that time or later; {@code NaN} when nobody knows
 */
@NonNullByDefault
public record Obedience(Offered before, @Nullable Instant obeyed, Offered most, double drawnBefore, double drawnMost) {

    /**
     * After this time a lower current must show in what is drawn (load-balancing research, section 4.1: "alarm after
     * 15 s"; the rule for a missing effect has the same).
     */
    public static final Duration FOLLOW_TIME = Duration.ofSeconds(15);

    static Obedience begun(CurtailmentMoment moment) {
        return new Obedience(moment.before(), null, Offered.NOTHING, moment.drawn().watts(), Double.NaN);
    }

    Obedience with(Order order, CurtailmentMoment moment) {
        Instant since = obeyed;
        if (since == null) {
            return moment.offered().isWithin(order)
                    ? new Obedience(before, moment.now(), moment.offered(), drawnBefore, Double.NaN)
                    : this;
        }
        Offered offered = most.or(moment.offered());
        double drawn = mostDrawn(since, moment.drawn());
        return offered.equals(most) && Double.compare(drawn, drawnMost) == 0
                ? this
                : new Obedience(before, since, offered, drawnBefore, drawn);
    }

    private double mostDrawn(Instant since, Drawn drawn) {
        boolean counts = !Double.isNaN(drawn.watts()) && !drawn.time().isBefore(since.plus(FOLLOW_TIME));
        return counts && !(drawn.watts() <= drawnMost) ? drawn.watts() : drawnMost;
    }
}
