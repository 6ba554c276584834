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
package org.openhab.binding.teltocharge.dlb.solar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Shares one surplus between chargers: by rank, and within a rank ampere by ampere so that nobody gets ahead. Who
 * charges already comes before an equal newcomer when it does not suffice for both. A surplus below zero is none: what
 * the house draws from the grid is no business of the chargers.
 */
@NonNullByDefault
public final class SolarShare {

    /** A watt less than needed is rounding, not a cloud. */
    private static final double ROUNDING = 1;

    private SolarShare() {
    }

    /**
     * Tells whose least current the surplus covers.
     *
     * @param surplusWatts what there is to share; {@code NaN} covers nothing
     * @return in the order of the claims
     */
    public static boolean[] covered(List<SolarClaim> claims, double surplusWatts) {
        boolean[] covered = new boolean[claims.size()];
        double left = Math.max(0, surplusWatts);
        for (int i : order(claims)) {
            SolarClaim claim = claims.get(i);
            double cost = claim.cost(claim.least());
            boolean takes = claim.most() >= claim.least();
            covered[i] = takes && left + ROUNDING >= cost;
            if (covered[i]) {
                left -= cost;
            } else if (takes && claim.isAlwaysOpen()) {
                left = 0;
            }
        }
        return covered;
    }

    /**
     * Deals out what there is. Everyone who charges has the least current, covered or not: one that is about to stop
     * draws it still.
     *
     * @param open who charges now, in the order of the claims
     * @return amps in the order of the claims: 0, or the least current and more
     */
    public static int[] amps(List<SolarClaim> claims, boolean[] open, double surplusWatts) {
        int[] amps = new int[claims.size()];
        double left = Math.max(0, surplusWatts);
        for (int i = 0; i < amps.length; i++) {
            SolarClaim claim = claims.get(i);
            if (claim.most() >= claim.least() && (open[i] || claim.isAlwaysOpen())) {
                amps[i] = claim.least();
                left -= claim.cost(claim.least());
            }
        }
        int[] order = order(claims);
        for (int from = 0; from < order.length;) {
            int to = from + 1;
            while (to < order.length && claims.get(order[to]).rank() == claims.get(order[from]).rank()) {
                to++;
            }
            left = fill(claims, amps, order, from, to, left);
            from = to;
        }
        return amps;
    }

    private static double fill(List<SolarClaim> claims, int[] amps, int[] order, int from, int to, double surplus) {
        double left = surplus;
        boolean gave = true;
        while (gave) {
            gave = false;
            for (int j = from; j < to; j++) {
                int i = order[j];
                SolarClaim claim = claims.get(i);
                double step = claim.cost(amps[i] + 1) - claim.cost(amps[i]);
                if (amps[i] > 0 && amps[i] < claim.most() && Math.max(0, left) + ROUNDING >= step) {
                    left -= step;
                    amps[i]++;
                    gave = true;
                }
            }
        }
        return left;
    }

    private static int[] order(List<SolarClaim> claims) {
        List<Integer> order = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            order.add(i);
        }
        Comparator<Integer> byRank = Comparator.comparingInt(i -> claims.get(i).rank());
        order.sort(byRank.thenComparing(i -> !claims.get(i).open() && !claims.get(i).isAlwaysOpen()));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
