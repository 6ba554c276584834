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
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerReport;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GroupSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Order;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Reading;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;
import org.openhab.binding.teltocharge.dlb.Phase;

/**
 * What a controller is told by its owner, and the setpoints it has given: the same for all controllers, so that each
 * class holds its rule only.
 */
@NonNullByDefault
final class Fleet {

    private final double limit;
    private final List<ChargerSetup> chargers;
    private final List<GroupSetup> groups;
    private final double[] amps;
    private String reason = "start";

    Fleet(Site site) {
        this.limit = site.limitAmps();
        this.chargers = site.chargers();
        this.groups = site.groups();
        this.amps = new double[chargers.size()];
    }

    /** The current that no phase may exceed. */
    double limit() {
        return limit;
    }

    int size() {
        return amps.length;
    }

    /**
     * What is left of the fuse of a charger's group, for those controllers whose description knows a second limit.
     *
     * @param used amps of each charger, taken as if all were on one phase
     * @return infinite when it is in no group
     */
    double groupRoom(int charger, double[] used) {
        String id = chargers.get(charger).group();
        double room = Double.POSITIVE_INFINITY;
        for (GroupSetup group : groups) {
            room = group.id().equals(id) ? group.fuseAmps() : room;
        }
        for (int i = 0; i < used.length && Double.isFinite(room); i++) {
            room -= chargers.get(i).group().equals(id) ? used[i] : 0;
        }
        return room;
    }

    /** The setpoint of a charger in amps. */
    double amps(int charger) {
        return amps[charger];
    }

    double most(int charger) {
        return chargers.get(charger).maxAmps();
    }

    double least(int charger) {
        return chargers.get(charger).minAmps();
    }

    double sum() {
        return Arrays.stream(amps).sum();
    }

    /** Sets a charger; less than its least current is a pause. */
    void set(int charger, double value, String why) {
        double bounded = Math.min(value, most(charger));
        amps[charger] = bounded < least(charger) ? 0 : bounded;
        reason = why;
    }

    void setAll(double value, String why) {
        for (int i = 0; i < amps.length; i++) {
            set(i, value, why);
        }
    }

    /** The present setpoints as orders. */
    List<Order> orders() {
        List<Order> orders = new ArrayList<>(amps.length);
        for (double value : amps) {
            orders.add(new Order(value, reason));
        }
        return orders;
    }

    /** Chargers that have a car that would take current. */
    static List<Integer> wanting(View view) {
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < view.chargers().size(); i++) {
            if (view.chargers().get(i).wants()) {
                result.add(i);
            }
        }
        return result;
    }

    /** @return the largest signed current of the lines that the meter knows */
    static double worst(Reading reading) {
        double worst = Double.NEGATIVE_INFINITY;
        for (Phase phase : Phase.values()) {
            double amps = reading.amps().get(phase);
            worst = amps > worst ? amps : worst;
        }
        return worst;
    }

    /** @return the largest current of each charger */
    static double[] drawnByEach(View view) {
        return view.chargers().stream().mapToDouble(ChargerReport::mostDrawn).toArray();
    }

    /** @return the sum of what the chargers draw, each counted with its largest phase */
    static double drawn(View view) {
        double sum = 0;
        for (ChargerReport charger : view.chargers()) {
            sum += charger.mostDrawn();
        }
        return sum;
    }
}
