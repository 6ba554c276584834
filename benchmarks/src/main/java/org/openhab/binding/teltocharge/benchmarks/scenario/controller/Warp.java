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
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerReport;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Controller;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Order;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Reading;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * The charge manager described for WARP (load-balancing research, section 2.6): an allocation every 10 s, at once (5 s
 * apart) when a phase is more than 20 % over; 15/16 of an excess is taken away, half of what is free is given; a car
 * is switched on when the least room of 4 min is 1.5 times its minimum, 3.5 min after the last switching. Readings older
 * than 65 s mean nothing for anybody. The largest consumer is configured so that it does not lower the target.
 */
@NonNullByDefault
final class Warp implements Controller {

    private static final int ALLOCATE_SECONDS = 10;
    private static final int LOCK_SECONDS = 5;
    private static final double FAST_EXCESS = 1.2;
    private static final int TRUSTED_SECONDS = 65;
    private static final int HYSTERESIS_SECONDS = 210;
    private static final double SWITCH_ON = 1.5;
    private static final int LEARN_SECONDS = 60;
    private static final double LEARNED_MORE = 3;

    /** "Growth limited": the description gives no number. */
    private static final double GROWTH_AMPS = 6;

    private final Fleet fleet;
    private final WarpFilter filter;
    private final int[] switchedOn;
    private int allocated = -ALLOCATE_SECONDS;
    private int switched = -HYSTERESIS_SECONDS;
    private int heard;

    Warp(Site site) {
        this.fleet = new Fleet(site);
        this.filter = new WarpFilter(site.limitAmps());
        this.switchedOn = new int[fleet.size()];
    }

    @Override
    public List<Order> step(View view) {
        Reading reading = view.meter();
        if (reading != null) {
            heard = view.second();
            filter.add(reading.amps(), view);
        }
        int since = view.second() - allocated;
        if (view.second() - heard > TRUSTED_SECONDS) {
            fleet.setAll(0, "meter-lost");
        } else if (reading != null && (since >= ALLOCATE_SECONDS
                || since >= LOCK_SECONDS && Fleet.worst(reading) > FAST_EXCESS * fleet.limit())) {
            allocated = view.second();
            allocate(view);
        }
        return fleet.orders();
    }

    private void allocate(View view) {
        PhaseAmps room = available(view);
        List<Integer> running = running(view);
        while (!running.isEmpty() && leastShare(view, running, room) < 0) {
            // The last one switched on goes first: it has the least energy to lose.
            int off = running.remove(running.size() - 1);
            fleet.set(off, 0, "shutdown");
            switched = view.second();
        }
        switchOn(view, running, room);
        share(view, running, room);
    }

    /** Per phase: what the chargers may have together. */
    private PhaseAmps available(View view) {
        PhaseAmps result = PhaseAmps.ZERO;
        for (Phase phase : Phase.values()) {
            double error = fleet.limit() - filter.amps(phase);
            double given = 0;
            for (int i = 0; i < fleet.size(); i++) {
                ChargerReport report = view.chargers().get(i);
                given += report.active().uses(phase) ? Math.min(fleet.amps(i), wanted(view, i)) : 0;
            }
            double step = error < 0 ? error * 15 / 16 : Math.min(error / 2, GROWTH_AMPS);
            result = result.with(phase, Double.isNaN(error) ? Double.POSITIVE_INFINITY : given + step);
        }
        return result;
    }

    /** What a car would take: after a minute that is what it takes, and a little more. */
    private double wanted(View view, int charger) {
        if (view.second() - switchedOn[charger] < LEARN_SECONDS) {
            return fleet.most(charger);
        }
        return view.chargers().get(charger).mostDrawn() + LEARNED_MORE;
    }

    private List<Integer> running(View view) {
        List<Integer> running = new ArrayList<>();
        for (int i = 0; i < fleet.size(); i++) {
            if (fleet.amps(i) > 0 && view.chargers().get(i).wants()) {
                running.add(i);
            } else {
                fleet.set(i, 0, "no-car");
            }
        }
        return running;
    }

    private void switchOn(View view, List<Integer> running, PhaseAmps room) {
        for (int i = 0; i < fleet.size(); i++) {
            boolean waits = !running.contains(i) && view.chargers().get(i).wants();
            if (waits && view.second() - switched >= HYSTERESIS_SECONDS && fits(view, i, running)) {
                running.add(i);
                fleet.set(i, fleet.least(i), "switch-on");
                switchedOn[i] = view.second();
                switched = view.second();
            }
        }
    }

    private boolean fits(View view, int charger, List<Integer> running) {
        for (Phase phase : view.chargers().get(charger).active().phases()) {
            double others = running.stream().filter(i -> view.chargers().get(i).active().uses(phase))
                    .mapToDouble(fleet::least).sum();
            if (filter.leastRoom(phase) - others < SWITCH_ON * fleet.least(charger)) {
                return false;
            }
        }
        return true;
    }

    /** @return what is left on the tightest phase when everybody has the minimum */
    private double leastShare(View view, List<Integer> running, PhaseAmps room) {
        double least = Double.POSITIVE_INFINITY;
        for (Phase phase : Phase.values()) {
            double minimum = running.stream().filter(i -> view.chargers().get(i).active().uses(phase))
                    .mapToDouble(fleet::least).sum();
            least = minimum > 0 ? Math.min(least, room.get(phase) - minimum) : least;
        }
        return least;
    }

    private void share(View view, List<Integer> running, PhaseAmps room) {
        PhaseAmps left = room;
        for (int n = 0; n < running.size(); n++) {
            int charger = running.get(n);
            double share = fleet.most(charger);
            for (Phase phase : view.chargers().get(charger).active().phases()) {
                share = Math.min(share, left.get(phase) / (running.size() - n));
            }
            double amps = Math.max(fleet.least(charger), Math.min(share, wanted(view, charger)));
            fleet.set(charger, amps, "fair");
            for (Phase phase : view.chargers().get(charger).active().phases()) {
                left = left.with(phase, left.get(phase) - amps);
            }
        }
    }
}
