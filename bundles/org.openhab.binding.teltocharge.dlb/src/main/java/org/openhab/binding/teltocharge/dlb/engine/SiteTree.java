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
package org.openhab.binding.teltocharge.dlb.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;

/**
 * The circuits as a tree, with circuits and chargers by their place in the settings.
 */
@NonNullByDefault
final class SiteTree {

    /** No circuit. */
    static final int NONE = -1;

    private final int[] parents;
    private final int[] downwards;
    private final int[] homes;

    SiteTree(BalancerSettings settings) {
        List<CircuitSettings> circuits = settings.site().circuits();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < circuits.size(); i++) {
            places.put(circuits.get(i).id(), i);
        }
        parents = new int[circuits.size()];
        for (int i = 0; i < parents.length; i++) {
            String parent = circuits.get(i).parentId();
            parents[i] = parent == null ? NONE : places.getOrDefault(parent, NONE);
        }
        downwards = downwards(parents);
        homes = settings.chargers().stream().mapToInt(charger -> places.getOrDefault(charger.circuitId(), NONE))
                .toArray();
    }

    private static int[] downwards(int[] parents) {
        List<List<Integer>> children = new ArrayList<>();
        List<Integer> order = new ArrayList<>(parents.length);
        for (int i = 0; i < parents.length; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == NONE) {
                order.add(i);
            } else {
                children.get(parents[i]).add(i);
            }
        }
        for (int next = 0; next < order.size(); next++) {
            order.addAll(children.get(order.get(next)));
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    int circuits() {
        return parents.length;
    }

    /** @return all circuits, each after the one that feeds it; the root is the first. Not to be changed. */
    int[] downwards() {
        return downwards;
    }

    boolean hasParent(int circuit) {
        return parents[circuit] != NONE;
    }

    int parent(int circuit) {
        return parents[circuit];
    }

    /** @return true when the circuit is the other one or lies on its way to the grid */
    boolean feeds(int circuit, int other) {
        int at = other;
        while (at != circuit && at != NONE) {
            at = parents[at];
        }
        return at == circuit;
    }

    /** @return the circuit that feeds the charger */
    int home(int charger) {
        return homes[charger];
    }
}
