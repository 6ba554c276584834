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
    private final int[][] children;
    private final Map<String, Integer> places = new HashMap<>();

    SiteTree(BalancerSettings settings) {
        List<CircuitSettings> circuits = settings.site().circuits();
        for (int i = 0; i < circuits.size(); i++) {
            places.put(circuits.get(i).id(), i);
        }
        parents = new int[circuits.size()];
        for (int i = 0; i < parents.length; i++) {
            String parent = circuits.get(i).parentId();
            parents[i] = parent == null ? NONE : places.getOrDefault(parent, NONE);
        }
        children = children(parents);
        downwards = downwards(parents, children);
        homes = settings.chargers().stream().mapToInt(charger -> places.getOrDefault(charger.circuitId(), NONE))
                .toArray();
    }

    private static int[][] children(int[] parents) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] != NONE) {
                lists.get(parents[i]).add(i);
            }
        }
        return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private static int[] downwards(int[] parents, int[][] children) {
        int[] order = new int[parents.length];
        int end = 0;
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == NONE) {
                order[end++] = i;
            }
        }
        for (int next = 0; next < end; next++) {
            for (int child : children[order[next]]) {
                order[end++] = child;
            }
        }
        return order;
    }

    /** @return the place of each circuit in the settings, by id; not to be changed */
    Map<String, Integer> places() {
        return places;
    }

    /** @return the grid connection */
    int root() {
        return downwards[0];
    }

    /** @return the circuits that this one feeds directly; not to be changed */
    int[] children(int circuit) {
        return children[circuit];
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

    /** @return the circuit that feeds the charger */
    int home(int charger) {
        return homes[charger];
    }
}
