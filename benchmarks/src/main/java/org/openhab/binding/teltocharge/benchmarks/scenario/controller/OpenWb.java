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
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerReport;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Controller;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Order;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Reading;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * The distribution described for openWB 2 (load-balancing research, section 2.5): every 10 s, per phase; the base load
 * is the meter minus the chargers; each car gets its minimum by priority where that fits, and an equal share of the
 * rest; a group is a counter of its own. A silent meter is trusted for 60 s; after that the chargers together get 7 kW. The loop's tick lies half a loop
 * beside a slow meter's samples: the kindest moment, because the car has followed by then.
 */
@NonNullByDefault
final class OpenWb implements Controller {

    private static final int LOOP_SECONDS = 10;
    private static final int TRUSTED_SECONDS = 60;

    /** 7000 W on three phases at 230 V. */
    private static final double BLIND_AMPS = 7000 / 230.0 / 3;

    private final Fleet fleet;
    private @Nullable Reading last;
    private int heard;

    OpenWb(Site site) {
        this.fleet = new Fleet(site);
    }

    @Override
    public List<Order> step(View view) {
        Reading reading = view.meter();
        if (reading != null) {
            last = reading;
            heard = view.second();
        }
        Reading known = last;
        if (view.second() % LOOP_SECONDS == LOOP_SECONDS / 2 && known != null) {
            if (view.second() - heard > TRUSTED_SECONDS) {
                distribute(view, PhaseAmps.of(BLIND_AMPS), "meter-lost");
            } else {
                distribute(view, headroom(view, known), "counter");
            }
        }
        return fleet.orders();
    }

    private PhaseAmps headroom(View view, Reading known) {
        PhaseAmps base = known.amps();
        for (ChargerReport charger : view.chargers()) {
            base = base.minus(charger.drawn());
        }
        return base.combine(base, (amps, same) -> fleet.limit() - amps);
    }

    private void distribute(View view, PhaseAmps headroom, String reason) {
        List<Integer> cars = Fleet.wanting(view);
        double[] given = new double[fleet.size()];
        PhaseAmps left = headroom;
        for (int car : cars) {
            if (room(view, car, left, given) >= fleet.least(car)) {
                given[car] = fleet.least(car);
                left = take(view, car, left, given[car]);
            }
        }
        long active = cars.stream().filter(car -> given[car] > 0).count();
        for (int car : cars) {
            if (given[car] > 0) {
                double share = Math.max(0, room(view, car, left, given) / active);
                double more = Math.min(share, fleet.most(car) - given[car]);
                given[car] += more;
                left = take(view, car, left, more);
                active--;
            }
        }
        for (int i = 0; i < fleet.size(); i++) {
            fleet.set(i, given[i], reason);
        }
    }

    private double room(View view, int charger, PhaseAmps left, double[] given) {
        double room = fleet.groupRoom(charger, given);
        for (Phase phase : view.chargers().get(charger).active().phases()) {
            room = Double.isNaN(left.get(phase)) ? room : Math.min(room, left.get(phase));
        }
        return room;
    }

    private static PhaseAmps take(View view, int charger, PhaseAmps left, double amps) {
        PhaseAmps result = left;
        for (Phase phase : view.chargers().get(charger).active().phases()) {
            result = result.with(phase, result.get(phase) - amps);
        }
        return result;
    }
}
