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
package org.openhab.binding.teltocharge.dlb;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Finds circuits that cannot work: wrong numbers, and what is no tree.
 */
@NonNullByDefault
final class CircuitCheck {

    /** The range of the charger's register 28, "max power from grid". */
    private static final int MAX_FUSE_AMPS = 1000;
    private static final int MIN_VOLTAGE = 100;
    private static final int MAX_VOLTAGE = 300;

    private final SettingsProblems problems;
    private final SiteSettings site;
    private final Map<String, CircuitSettings> byId = new HashMap<>();

    CircuitCheck(SettingsProblems problems, SiteSettings site) {
        this.problems = problems;
        this.site = site;
        site.circuits().forEach(circuit -> byId.put(circuit.id(), circuit));
    }

    void check() {
        // Written so that a missing number is refused too.
        if (!(site.voltage() >= MIN_VOLTAGE && site.voltage() <= MAX_VOLTAGE)) {
            problems.add("voltage", "voltage-out-of-range", List.of(site.voltage(), MIN_VOLTAGE, MAX_VOLTAGE),
                    "The voltage of " + site.voltage() + " V is outside 100 to 300 V");
        }
        Set<String> ids = new HashSet<>();
        for (CircuitSettings circuit : site.circuits()) {
            if (!ids.add(circuit.id())) {
                problems.add("circuits", "circuit-twice", List.of(circuit.id()),
                        "The circuit " + circuit.id() + " is listed twice");
            }
            amps(circuit);
            watts(circuit);
            meter(circuit);
            parent(circuit);
        }
        roots();
    }

    boolean knows(String circuitId) {
        return byId.containsKey(circuitId);
    }

    private void amps(CircuitSettings circuit) {
        int fuse = circuit.fuseAmps();
        double reserve = circuit.reserveAmps();
        double assumed = circuit.assumedAmps();
        if (fuse < BalancerSettings.LOWEST_AMPS || fuse > MAX_FUSE_AMPS) {
            problems.add("fuse", "fuse-out-of-range",
                    List.of(fuse, BalancerSettings.LOWEST_AMPS, MAX_FUSE_AMPS, circuit.id()),
                    "The fuse of " + fuse + " A is outside 6 to 1000 A");
            return;
        }
        if (!(reserve >= 0)) {
            problems.add("reserve", "reserve-negative", List.of(reserve, circuit.id()),
                    "The reserve of " + reserve + " A is below 0 A");
        } else if (circuit.limitAmps() < BalancerSettings.LOWEST_AMPS) {
            problems.add("reserve", "reserve-too-large", List.of(reserve, fuse, circuit.id()), "The reserve of "
                    + reserve + " A leaves less than 6 A of the fuse of " + fuse
                    + " A, so no vehicle could ever charge");
        } else if (!(assumed >= 0) || circuit.limitAmps() - assumed < BalancerSettings.LOWEST_AMPS) {
            problems.add("assumedAmps", "assumed-load-too-large", List.of(assumed, circuit.limitAmps(), circuit.id()),
                    "The assumed load of " + assumed + " A is below 0 A or leaves less than 6 A of "
                            + circuit.limitAmps() + " A in circuit " + circuit.id());
        }
    }

    /** One phase at the least current must fit, or no vehicle could ever charge. */
    private void watts(CircuitSettings circuit) {
        double least = site.voltage() * BalancerSettings.LOWEST_AMPS;
        double most = circuit.maxWatts();
        if (!Double.isNaN(most) && !(most >= least)) {
            problems.add("maxWatts", "watts-too-small", List.of(most, least, circuit.id()), "The limit of " + most
                    + " W of circuit " + circuit.id() + " is below " + least + " W, so no vehicle could ever charge");
        }
    }

    private void meter(CircuitSettings circuit) {
        MeterSettings meter = circuit.meter();
        if (meter != null) {
            problems.spanAboveZero("meterPeriod", meter.period(), SettingsProblems.MAX_SPAN);
        }
    }

    private void parent(CircuitSettings circuit) {
        String parent = circuit.parentId();
        if (parent == null) {
            return;
        }
        if (!byId.containsKey(parent)) {
            problems.add("parent", "parent-unknown", List.of(circuit.id(), parent),
                    "The circuit " + circuit.id() + " is fed by " + parent + ", which does not exist");
        } else if (isInLoop(circuit)) {
            problems.add("parent", "circuit-loop", List.of(circuit.id(), parent),
                    "The circuit " + circuit.id() + " feeds itself through " + parent);
        }
    }

    /** Only circuits on the loop are named, not those that hang on it. */
    private boolean isInLoop(CircuitSettings circuit) {
        Set<String> seen = new HashSet<>();
        String id = circuit.parentId();
        while (id != null && seen.add(id)) {
            if (id.equals(circuit.id())) {
                return true;
            }
            CircuitSettings parent = byId.get(id);
            id = parent == null ? null : parent.parentId();
        }
        return false;
    }

    private void roots() {
        List<String> roots = site.circuits().stream().filter(CircuitSettings::isRoot).map(CircuitSettings::id).toList();
        if (roots.isEmpty()) {
            problems.add("circuits", "root-missing", List.of(), "No circuit is the grid connection");
        } else if (roots.size() > 1) {
            problems.add("circuits", "roots-many", List.of(String.join(", ", roots)),
                    "Only one circuit can be the grid connection, not " + String.join(", ", roots));
        }
    }
}
