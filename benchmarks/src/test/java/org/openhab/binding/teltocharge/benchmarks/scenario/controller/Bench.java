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

import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarModel;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerReport;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Controller;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GridKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.MeterSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Order;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Reading;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.View;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * Shows a controller one second after the other, with cars that draw at once what they were offered in the last one.
 */
final class Bench {

    private final Controller controller;
    private final double[] offered;
    private int second;

    Bench(Controller controller, int chargers) {
        this.controller = controller;
        this.offered = new double[chargers];
    }

    /** A star with a fuse of 25 A and chargers of 16 A with a car each. */
    static Site site(int chargers) {
        List<ChargerSetup> setups = new ArrayList<>();
        for (int i = 0; i < chargers; i++) {
            setups.add(new ChargerSetup("c" + i, 6, 16, PhaseSet.THREE_PHASE, false, new CarSetup(CarModel.IDEAL, 16,
                    PhaseSet.THREE_PHASE, 0, Integer.MAX_VALUE, Double.POSITIVE_INFINITY)));
        }
        return new Site(GridKind.STAR, 25, 0, new MeterSetup(1, 0, 0), setups, List.of());
    }

    /** Goes on for some seconds with this load of the house on L2 and 1 A on the other phases. */
    Bench house(double amps, int seconds) {
        for (int i = 0; i < seconds; i++) {
            double drawn = 0;
            for (double value : offered) {
                drawn += Math.floor(value);
            }
            step(new Reading(new PhaseAmps(1 + drawn, amps + drawn, 1 + drawn), second, second));
        }
        return this;
    }

    /** Goes on for some seconds while the meter does not answer. */
    Bench silence(int seconds) {
        for (int i = 0; i < seconds; i++) {
            step(null);
        }
        return this;
    }

    /** Goes on for some seconds while the meter says the same again and again, whatever happens. */
    Bench says(double amps, int seconds) {
        for (int i = 0; i < seconds; i++) {
            step(new Reading(PhaseAmps.of(amps), second, second));
        }
        return this;
    }

    private void step(Reading reading) {
        List<ChargerReport> reports = new ArrayList<>();
        for (int i = 0; i < offered.length; i++) {
            reports.add(new ChargerReport("c" + i, true, false, PhaseAmps.of(Math.floor(offered[i])),
                    (int) offered[i], PhaseSet.THREE_PHASE));
        }
        List<Order> orders = controller.step(new View(second, reading, reports));
        for (int i = 0; i < offered.length; i++) {
            offered[i] = orders.get(i).amps();
        }
        second++;
    }

    double amps() {
        return offered[0];
    }

    double amps(int charger) {
        return offered[charger];
    }

    int second() {
        return second;
    }
}
