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
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Reading;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;

/**
 * The circuit rule described for evcc (load-balancing research, section 2.1): every interval one load point, in turn.
 * A wanted growth that does not fit the room on the worst phase, or in a group, whose current is the sum of its load
 * points, is cut to the measured current plus the room. A meter
 * that does not answer leaves the setpoint as it is. An interval's tick lies half an interval beside a slow meter's
 * samples: the kindest moment, because the car has followed by then.
 */
@NonNullByDefault
final class Evcc implements Controller {

    private final Fleet fleet;
    private final int interval;
    private int tick;

    /**
     * @param interval seconds between two updates
     */
    Evcc(Site site, int interval) {
        this.fleet = new Fleet(site);
        this.interval = interval;
    }

    @Override
    public List<Order> step(View view) {
        if (view.second() % interval == interval / 2) {
            int charger = tick++ % fleet.size();
            Reading reading = view.meter();
            if (reading != null && view.chargers().get(charger).wants()) {
                update(charger, view, reading);
            }
        }
        return fleet.orders();
    }

    private void update(int charger, View view, Reading reading) {
        double wanted = fleet.most(charger);
        double measured = view.chargers().get(charger).mostDrawn();
        double room = Math.min(fleet.limit() - Fleet.worst(reading),
                fleet.groupRoom(charger, Fleet.drawnByEach(view)));
        double growth = Math.max(0, wanted - measured);
        if (growth > room) {
            fleet.set(charger, Math.floor(Math.max(0, measured + room)), "circuit");
        } else {
            fleet.set(charger, wanted, "max-current");
        }
    }
}
