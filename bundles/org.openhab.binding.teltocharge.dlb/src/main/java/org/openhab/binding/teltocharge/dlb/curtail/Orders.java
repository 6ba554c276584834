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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Turns signals into the orders that hold now.
 */
@NonNullByDefault
public final class Orders {

    private Orders() {
    }

    /**
     * @param contact the contact after debouncing
     * @param dimmed the grid operator's signal after the same
     * @param external the limit of another system, or null when it never sent one
     * @param chargers how many chargers the grid operator may limit
     */
    public static List<Order> of(CurtailmentSettings settings, ContactState contact, ContactState dimmed,
            @Nullable ExternalLimit external, int chargers, Instant now) {
        List<Order> orders = new ArrayList<>();
        if (contact.active()) {
            switch (settings.contact()) {
                case OFF -> {
                }
                case STOP -> orders.add(Order.each(Cause.CONTACT_STOP, 0));
                case BLOCK -> orders.add(Order.each(Cause.CONTACT_BLOCK, 0));
                case REDUCE -> orders.add(Order.each(Cause.CONTACT_REDUCE, settings.reduceAmps()));
            }
        }
        if (settings.dimmable() && dimmed.active()) {
            orders.add(Order.together(Cause.GRID_OPERATOR, settings.dimmedWatts(chargers)));
        }
        if (settings.external()) {
            orders.add(external != null && external.isUsable(now, settings.externalTimeout())
                    ? new Order(Cause.EXTERNAL, Double.NaN, external.amps(), external.watts())
                    : Order.each(Cause.EXTERNAL_MISSING, settings.externalFallbackAmps()));
        }
        return orders;
    }
}
