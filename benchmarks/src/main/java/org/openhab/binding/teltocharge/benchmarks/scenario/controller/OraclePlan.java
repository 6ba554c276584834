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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GridKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GroupSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Plant;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * The largest allowed current of each charger in each second that keeps every line under the limit, from a house load
 * that is known in advance. Several cars share as this add-on shares: each gets its least current in order of priority
 * where it fits, and the rest is dealt out ampere by ampere.
 */
@NonNullByDefault
final class OraclePlan {

    private final Site site;
    private final Trace trace;
    private final List<PhaseSet[]> phases = new ArrayList<>();
    private final int[][] amps;

    OraclePlan(Trace trace, Site site) {
        this.site = site;
        this.trace = trace;
        this.amps = new int[site.chargers().size()][trace.seconds()];
        for (ChargerSetup charger : site.chargers()) {
            phases.add(charger.phaseSwitch()
                    ? new OraclePhases(trace.seconds()).choose(charger, (second, set) -> alone(charger, second, set))
                    : constant(used(charger)));
        }
        for (int second = 0; second < trace.seconds(); second++) {
            share(second);
        }
    }

    /** @return whole amps that are allowed to flow in that second */
    int amps(int charger, int second) {
        return amps[charger][second];
    }

    PhaseSet phases(int charger, int second) {
        return phases.get(charger)[second];
    }

    private PhaseSet[] constant(PhaseSet set) {
        PhaseSet[] result = new PhaseSet[trace.seconds()];
        Arrays.fill(result, set);
        return result;
    }

    private static PhaseSet used(ChargerSetup charger) {
        CarSetup car = charger.car();
        return car == null ? PhaseSet.NONE : charger.phases().and(car.phases());
    }

    private int alone(ChargerSetup charger, int second, PhaseSet set) {
        PhaseAmps house = Plant.house(trace, site.grid(), second);
        double most = most(charger, second);
        for (Phase phase : set.phases()) {
            most = Math.min(most, room(house.get(phase), set) / share(charger));
        }
        for (GroupSetup group : site.groups()) {
            most = group.id().equals(charger.group()) ? Math.min(most, group.fuseAmps() / share(charger)) : most;
        }
        int whole = (int) Math.floor(most + 1e-9);
        return whole >= least(charger, set) ? whole : 0;
    }

    /** What one vehicle alone may add to a line. */
    private double room(double house, PhaseSet set) {
        double limit = site.limitAmps();
        if (site.grid() != GridKind.DELTA || set.count() != 2) {
            return limit - house;
        }
        // |house + amps at 30 degrees| = limit
        double root = 4 * limit * limit - house * house;
        return root < 0 ? 0 : (StrictMath.sqrt(root) - StrictMath.sqrt(3) * house) / 2;
    }

    private static double share(ChargerSetup charger) {
        CarSetup car = charger.car();
        return car == null ? 1 : car.model().share();
    }

    private static double most(ChargerSetup charger, int second) {
        CarSetup car = charger.car();
        if (car == null || second < car.arrives() || second >= car.leaves()) {
            return 0;
        }
        return Math.min(charger.maxAmps(), Math.ceil(car.maxAmps() / car.model().share()));
    }

    private static int least(ChargerSetup charger, PhaseSet set) {
        CarSetup car = charger.car();
        return car != null && set.count() == 3 ? Math.max(charger.minAmps(), car.model().floor()) : charger.minAmps();
    }

    private void share(int second) {
        int chargers = site.chargers().size();
        if (chargers == 1) {
            amps[0][second] = alone(site.chargers().get(0), second, phases(0, second));
            return;
        }
        Left left = new Left(second);
        for (int i = 0; i < chargers; i++) {
            int least = least(site.chargers().get(i), phases(i, second));
            if (fits(i, second, left, least)) {
                amps[i][second] = least;
                left.take(i, least);
            }
        }
        boolean gave = true;
        while (gave) {
            gave = false;
            for (int i = 0; i < chargers; i++) {
                if (amps[i][second] > 0 && fits(i, second, left, 1)) {
                    amps[i][second]++;
                    left.take(i, 1);
                    gave = true;
                }
            }
        }
    }

    private boolean fits(int charger, int second, Left left, int more) {
        return amps[charger][second] + more <= most(site.chargers().get(charger), second)
                && left.room(charger) + 1e-9 >= more;
    }

    /** What is left of the limit and of each group's fuse in one second. */
    private final class Left {
        private final int second;
        private PhaseAmps main;
        private final Map<String, PhaseAmps> groups = new HashMap<>();

        Left(int second) {
            this.second = second;
            PhaseAmps house = Plant.house(trace, site.grid(), second);
            this.main = house.combine(house, (load, same) -> site.limitAmps() - load);
            site.groups().forEach(group -> groups.put(group.id(), PhaseAmps.of(group.fuseAmps())));
        }

        double room(int charger) {
            ChargerSetup setup = site.chargers().get(charger);
            PhaseAmps group = groups.get(setup.group());
            double room = Double.POSITIVE_INFINITY;
            for (Phase phase : phases(charger, second).phases()) {
                double amps = group == null ? main.get(phase) : Math.min(main.get(phase), group.get(phase));
                room = Math.min(room, amps / share(setup));
            }
            return room;
        }

        void take(int charger, int amps) {
            ChargerSetup setup = site.chargers().get(charger);
            PhaseAmps taken = PhaseAmps.ZERO;
            for (Phase phase : phases(charger, second).phases()) {
                taken = taken.with(phase, amps * share(setup));
            }
            PhaseAmps drawn = taken;
            main = main.minus(drawn);
            groups.computeIfPresent(setup.group(), (id, left) -> left.minus(drawn));
        }
    }
}
