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

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Controller;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Order;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Reading;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;

/**
 * The cluster's peak shaving described for OpenEMS (load-balancing research, section 2.3): every second, the worst phase
 * counts for all; list order is priority; a station settles for 30 s before its limit is set again, except that an
 * overload takes its excess off the last station every second. A missing value counts as 0.
 */
@NonNullByDefault
final class OpenEms implements Controller {

    private static final int SETTLE_SECONDS = 30;

    private final Fleet fleet;
    private final int[] changed;

    OpenEms(Site site) {
        this.fleet = new Fleet(site);
        this.changed = new int[fleet.size()];
        Arrays.fill(changed, -SETTLE_SECONDS);
    }

    @Override
    public List<Order> step(View view) {
        Reading reading = view.meter();
        double worst = reading == null ? 0 : Fleet.worst(reading);
        if (worst > fleet.limit()) {
            cut(view, worst - fleet.limit());
        } else {
            distribute(view, fleet.limit() - worst + Fleet.drawn(view));
        }
        return fleet.orders();
    }

    private void cut(View view, double excess) {
        double left = excess;
        for (int i = fleet.size() - 1; i >= 0 && left > 0; i--) {
            double taken = Math.min(left, fleet.amps(i));
            if (taken > 0) {
                set(view, i, fleet.amps(i) - taken, "overload");
                left -= taken;
            }
        }
    }

    private void distribute(View view, double available) {
        double left = available;
        for (int i = 0; i < fleet.size(); i++) {
            boolean wants = view.chargers().get(i).wants();
            boolean regular = view.second() - changed[i] >= SETTLE_SECONDS;
            if (regular || !wants) {
                set(view, i, wants ? Math.max(0, left) : 0, "distribute");
            }
            left -= fleet.amps(i);
        }
    }

    private void set(View view, int charger, double amps, String reason) {
        double before = fleet.amps(charger);
        fleet.set(charger, amps, reason);
        // A charger takes whole amps: less is no change that it has to settle for.
        if (Math.floor(before) != Math.floor(fleet.amps(charger))) {
            changed[charger] = view.second();
        }
    }
}
