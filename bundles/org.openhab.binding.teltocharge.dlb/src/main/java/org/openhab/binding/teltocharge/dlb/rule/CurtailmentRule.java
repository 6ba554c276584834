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
package org.openhab.binding.teltocharge.dlb.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.OrderReason;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.curtail.ContactState;
import org.openhab.binding.teltocharge.dlb.curtail.Order;
import org.openhab.binding.teltocharge.dlb.curtail.Orders;

/**
 * Orders from outside: the contact bounds each charger, the grid operator and other systems bound all together.
 */
@NonNullByDefault
public final class CurtailmentRule {

    private CurtailmentRule() {
    }

    /** @return the orders that hold now */
    public static List<Order> orders(Instant now, BalancerSettings settings, RuleMemory memory, Signals signals) {
        return Orders.of(settings.rules().curtailment(), orIdle(memory.contact()), orIdle(memory.dimmed()),
                signals.external(), settings.chargers().size(), now);
    }

    /** @return what each charger may have */
    static List<Bound> bounds(List<Order> orders) {
        return orders.stream().filter(order -> !Double.isNaN(order.eachAmps())).map(order -> {
            int amps = (int) order.eachAmps();
            return new Bound(amps, new OrderReason.Each(order.cause(), amps));
        }).toList();
    }

    /** @return what all may have together */
    static List<Cap> caps(List<Order> orders) {
        List<Cap> caps = new ArrayList<>();
        for (Order order : orders) {
            double amps = order.sumAmps();
            if (!Double.isNaN(amps)) {
                caps.add(Cap.ofAmps(PhaseAmps.of(amps), new OrderReason.ExternalAmps(amps), null));
            }
            double watts = order.sumWatts();
            if (!Double.isNaN(watts)) {
                caps.add(Cap.ofWatts(watts, order.cause().isExternal()
                        ? new OrderReason.ExternalWatts(watts)
                        : new OrderReason.GridOperator(watts)));
            }
        }
        return caps;
    }

    private static ContactState orIdle(@Nullable ContactState state) {
        return state == null ? ContactState.IDLE : state;
    }
}
