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
import org.openhab.binding.teltocharge.dlb.Phase;

/**
 * The trip score described for hass-evse-load-balancer (load-balancing research, section 2.7): per phase a score of 60
 * points fills by 1, 2, 6 or 60 a second the further the phase is over, and empties by 1; when it is full the excess is
 * taken away. Raises 15 min after the last change, changes at least 20 s apart. Nothing is changed without a meter.
 * What falls below the minimum pauses here; the original leaves that to the charger.
 */
@NonNullByDefault
final class HassScore implements Controller {

    private static final double FULL = 60;
    private static final int LOCK_SECONDS = 20;
    private static final int RAISE_SECONDS = 15 * 60;

    private final Fleet fleet;
    private final double[] score = new double[Phase.values().length];
    private boolean started;
    private int changed = -LOCK_SECONDS;

    HassScore(Site site) {
        this.fleet = new Fleet(site);
    }

    @Override
    public List<Order> step(View view) {
        Reading reading = view.meter();
        List<Integer> cars = Fleet.wanting(view);
        if (reading == null || cars.isEmpty()) {
            return fleet.orders();
        }
        boolean full = count(reading);
        double free = fleet.limit() - Fleet.worst(reading);
        int since = view.second() - changed;
        if (!started) {
            started = true;
            change(view, cars, free, "start");
        } else if (full && free < 0 && since >= LOCK_SECONDS) {
            change(view, cars, free, "score");
        } else if (free >= 1 && since >= RAISE_SECONDS) {
            change(view, cars, free, "raise");
        }
        return fleet.orders();
    }

    private boolean count(Reading reading) {
        boolean full = false;
        for (Phase phase : Phase.values()) {
            double share = reading.amps().get(phase) / fleet.limit();
            score[phase.ordinal()] = Math.max(0, Math.min(FULL, score[phase.ordinal()] + points(share)));
            full |= score[phase.ordinal()] >= FULL;
        }
        return full;
    }

    private static double points(double share) {
        if (!(share > 1)) {
            return -1;
        }
        return share <= 1.13 ? 1 : share <= 1.4 ? 2 : share <= 2 ? 6 : 60;
    }

    private void change(View view, List<Integer> cars, double free, String reason) {
        double before = fleet.sum();
        for (int car : cars) {
            fleet.set(car, Math.floor(fleet.amps(car) + free / cars.size()), reason);
        }
        if (fleet.sum() != before) {
            changed = view.second();
        }
    }
}
