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
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the record is told of one moment.
 *
 * @param now the present
 * @param orders what is ordered now
 * @param confirmed whether such an order is known to be given, and is not obeyed only because nobody knows
 * @param chargers how many chargers the site has
 * @param before what was offered until now
 * @param offered what is offered from now on
 * @param drawn what they draw
 */
@NonNullByDefault
public record CurtailmentMoment(Instant now, List<Order> orders, Predicate<Cause> confirmed, int chargers,
        Offered before, Offered offered,
        Drawn drawn) {

    boolean confirms(Order order) {
        return confirmed.test(order.cause());
    }
}
