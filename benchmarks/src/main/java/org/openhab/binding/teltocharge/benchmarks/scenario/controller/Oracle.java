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
package org.openhab.binding.teltocharge.benchmarks.scenario.controller;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Controller;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Order;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;

/**
 * Knows the house load in advance (load-balancing research, section 4.5): offers the largest allowed current that keeps
 * every phase under the limit, and stops when even the least current does not fit. It looks ahead as far as the car
 * needs to come down, and so never overloads anything.
 */
@NonNullByDefault
final class Oracle implements Controller {

    private final Site site;
    private final OraclePlan plan;
    private final int seconds;
    private final int from;
    private final int to;

    Oracle(Trace trace, Site site) {
        this.site = site;
        this.plan = new OraclePlan(trace, site);
        this.seconds = trace.seconds();
        int react = Integer.MAX_VALUE;
        int fall = 0;
        for (ChargerSetup charger : site.chargers()) {
            CarSetup car = charger.car();
            if (car != null) {
                react = Math.min(react, car.model().react());
                fall = Math.max(fall, car.model().react() + car.model().fall());
            }
        }
        this.from = 1 + (react == Integer.MAX_VALUE ? 0 : react);
        this.to = 1 + fall;
    }

    @Override
    public List<Order> step(View view) {
        List<Order> orders = new ArrayList<>();
        int last = seconds - 1;
        for (int i = 0; i < site.chargers().size(); i++) {
            int least = Integer.MAX_VALUE;
            for (int t = Math.min(last, view.second() + from); t <= Math.min(last, view.second() + to); t++) {
                least = Math.min(least, plan.amps(i, t));
            }
            orders.add(new Order(least, plan.phases(i, Math.min(last, view.second() + 1)), false, "oracle"));
        }
        return orders;
    }
}
