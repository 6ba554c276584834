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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Controller;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Order;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;

/**
 * Offers the same always, whatever the meter says.
 */
@NonNullByDefault
final class Constant implements Controller {

    private final Fleet fleet;

    Constant(Site site, double amps, String reason) {
        this.fleet = new Fleet(site);
        fleet.setAll(amps, reason);
    }

    @Override
    public List<Order> step(View view) {
        return fleet.orders();
    }
}
