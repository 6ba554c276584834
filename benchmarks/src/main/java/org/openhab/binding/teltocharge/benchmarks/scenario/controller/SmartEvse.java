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
 * The smart mode described for SmartEVSE (load-balancing research, section 2.2): every 2 s, if a telegram came, up by a
 * quarter of what is free, down by all that is too much; at the minimum a shortage is counted, and the third stops
 * everything for 60 s. Equal shares. A group of chargers is its second limit. A mains meter that is silent for 11 s stops charging.
 */
@NonNullByDefault
final class SmartEvse implements Controller {

    private static final int LOOP_SECONDS = 2;
    private static final int SILENT_SECONDS = 11;
    private static final int DELAY_SECONDS = 60;
    private static final int SHORTAGES = 2;
    private static final double ABSOLUTE_AMPS = 80;

    private final Fleet fleet;
    private double balanced;
    private int shortages;
    private int blockedUntil;
    private boolean running;
    private int lastUsed = -1;
    private int lastHeard;

    SmartEvse(Site site) {
        this.fleet = new Fleet(site);
    }

    @Override
    public List<Order> step(View view) {
        Reading reading = view.meter();
        lastHeard = view.arrival() == null ? lastHeard : view.second();
        List<Integer> cars = Fleet.wanting(view);
        if (cars.isEmpty()) {
            running = false;
            fleet.setAll(0, "no-car");
        } else if (view.second() - lastHeard >= SILENT_SECONDS) {
            stop(view, "meter-lost");
        } else if (view.second() % LOOP_SECONDS == 0 && reading != null && reading.arrivedAt() > lastUsed) {
            lastUsed = reading.arrivedAt();
            loop(view, Fleet.worst(reading), cars);
        }
        return fleet.orders();
    }

    private void loop(View view, double worst, List<Integer> cars) {
        double least = 0;
        double most = 0;
        for (int car : cars) {
            least += fleet.least(car);
            most += fleet.most(car);
        }
        double free = Math.min(fleet.limit() - worst, groupRoom(cars, Fleet.drawnByEach(view)));
        if (!running) {
            if (view.second() >= blockedUntil && free >= least) {
                running = true;
                shortages = 0;
                share(least, cars, "start");
            }
            return;
        }
        double baseload = worst - balanced;
        double next = free > 0 ? balanced + free / 4 : balanced + free;
        next = Math.min(Math.min(next, most), Math.min(ABSOLUTE_AMPS, fleet.limit() - baseload));
        next = Math.min(next, groupRoom(cars, new double[fleet.size()]));
        if (next >= least) {
            shortages = 0;
            share(Math.floor(next * 10) / 10, cars, free > 0 ? "raise" : "lower");
        } else {
            shortage(view, worst, least, cars);
        }
    }

    /** The description's second limit, for the circuit of the chargers. */
    private double groupRoom(List<Integer> cars, double[] used) {
        double room = Double.POSITIVE_INFINITY;
        for (int car : cars) {
            room = Math.min(room, fleet.groupRoom(car, used));
        }
        return room;
    }

    private void shortage(View view, double worst, double least, List<Integer> cars) {
        shortages = worst > fleet.limit() ? shortages + 1 : 0;
        share(least, cars, "minimum");
        if (shortages > SHORTAGES || worst > 2 * fleet.limit()) {
            stop(view, "shortage");
        }
    }

    private void share(double total, List<Integer> cars, String reason) {
        balanced = total;
        fleet.setAll(0, reason);
        for (int car : cars) {
            fleet.set(car, total / cars.size(), reason);
        }
    }

    private void stop(View view, String reason) {
        running = false;
        balanced = 0;
        shortages = 0;
        blockedUntil = view.second() + DELAY_SECONDS;
        fleet.setAll(0, reason);
    }
}
