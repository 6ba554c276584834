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
import org.eclipse.jdt.annotation.Nullable;

/**
 * The record of one order: evidence for the grid operator (par. 14a EnWG) and for the owner.
 *
 * @param order who ordered what
 * @param start since when it held
 * @param end when it ended; null while it holds
 * @param before what was offered to all chargers when it began
 * @param obeyed when what was offered lay within the order for the first time; null when it never did
 * @param most the most that was offered from then on
 */
@NonNullByDefault
public record CurtailmentEvent(Order order, Instant start, @Nullable Instant end, Offered before,
        @Nullable Instant obeyed, Offered most) {

    CurtailmentEvent ended(Instant time) {
        return new CurtailmentEvent(order, start, time, before, obeyed, most);
    }

    CurtailmentEvent with(Offered offered, Instant now) {
        if (obeyed == null) {
            return offered.isWithin(order) ? new CurtailmentEvent(order, start, end, before, now, offered) : this;
        }
        Offered greater = most.or(offered);
        return greater.equals(most) ? this : new CurtailmentEvent(order, start, end, before, obeyed, greater);
    }
}
