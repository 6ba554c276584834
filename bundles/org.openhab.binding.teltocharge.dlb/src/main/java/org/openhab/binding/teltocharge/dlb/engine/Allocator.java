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

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;

/**
 * Shares what the circuits leave between chargers. Class of priority by class, each charger gets its least current where
 * that fits, and then the lowest shares are raised ampere by ampere until they are all that is of use or a circuit is
 * full: shares within a class are max-min fair. What nobody has use for is dealt out in the same way to those that could
 * take it, and last of all chargers without a vehicle get their least current. No circuit is ever exceeded.
 * <p>
 * When the least current does not fit for all, those that charge keep their place, and of the others the one that was
 * served least comes first. When it is their turn, those that charge have no such right.
 */
@NonNullByDefault
final class Allocator {

    private static final int LOWEST_PRIORITY = 9;

    private final List<Claim> claims;
    private final TreeLoad load;
    private final Instant now;
    private final boolean turn;
    private final int[] shares;

    private Allocator(List<Claim> claims, TreeLoad load, Instant now, boolean turn) {
        this.claims = claims;
        this.load = load;
        this.now = now;
        this.turn = turn;
        this.shares = new int[claims.size()];
    }

    /**
     * @param claims in the order of the settings, which decides between equals
     * @param load what the circuits leave; holds what was given out afterwards
     * @param turn it is the turn of those that wait
     * @return amps per claim: 0 or at least what is of use
     */
    static int[] share(List<Claim> claims, TreeLoad load, Instant now, boolean turn) {
        Allocator allocator = new Allocator(claims, load, now, turn);
        load.clear();
        allocator.vehicles();
        allocator.idle();
        return allocator.shares;
    }

    private void vehicles() {
        List<int[]> classes = new ArrayList<>();
        for (int priority = ChargerView.DUE_PRIORITY; priority <= LOWEST_PRIORITY; priority++) {
            int[] members = members(priority);
            if (members.length > 0) {
                classes.add(members);
                admit(members);
                fill(members, true);
            }
        }
        for (int[] members : classes) {
            fill(members, false);
        }
    }

    private int[] members(int priority) {
        int count = 0;
        for (Claim claim : claims) {
            count += isMember(claim, priority) ? 1 : 0;
        }
        int[] members = new int[count];
        int next = 0;
        for (int i = 0; next < count; i++) {
            if (isMember(claims.get(i), priority)) {
                members[next++] = i;
            }
        }
        return members;
    }

    private static boolean isMember(Claim claim, int priority) {
        return claim.priority() == priority && claim.vehicle() && claim.isOpen();
    }

    private void idle() {
        for (int i = 0; i < shares.length; i++) {
            Claim claim = claims.get(i);
            if (!claim.vehicle() && claim.isOpen()) {
                give(i, claim.least());
            }
        }
    }

    /** The order matters only when there is not enough for all. */
    private void admit(int[] members) {
        boolean all = true;
        for (int i : members) {
            all &= give(i, claims.get(i).least());
        }
        if (!all) {
            for (int i : members) {
                takeBack(i);
            }
            for (int i : inOrder(members)) {
                give(i, claims.get(i).least());
            }
        }
    }

    private List<Integer> inOrder(int[] members) {
        double[] served = new double[shares.length];
        List<Integer> order = new ArrayList<>(members.length);
        for (int i : members) {
            served[i] = claims.get(i).served().at(now);
            order.add(i);
        }
        Comparator<Integer> chargingFirst = Comparator.comparing(i -> !claims.get(i).charging());
        Comparator<Integer> leastServedFirst = Comparator.comparingDouble(i -> served[i]);
        order.sort(turn
                ? leastServedFirst.thenComparing(chargingFirst)
                : chargingFirst.thenComparing(leastServedFirst));
        return order;
    }

    private void fill(int[] members, boolean usefulOnly) {
        boolean[] full = new boolean[members.length];
        for (int level = 1, open = members.length; open > 0; level++) {
            open = 0;
            for (int m = 0; m < members.length; m++) {
                int i = members[m];
                Claim claim = claims.get(i);
                int most = usefulOnly ? Math.min(claim.useful(), claim.most()) : claim.most();
                if (!full[m] && shares[i] < level) {
                    full[m] = shares[i] == 0 || shares[i] >= most || !give(i, 1);
                }
                open += full[m] ? 0 : 1;
            }
        }
    }

    private boolean give(int i, int amps) {
        Claim claim = claims.get(i);
        if (!load.fits(claim.home(), claim.phases(), amps)) {
            return false;
        }
        load.add(claim.home(), claim.phases(), amps);
        shares[i] += amps;
        return true;
    }

    private void takeBack(int i) {
        Claim claim = claims.get(i);
        load.add(claim.home(), claim.phases(), -shares[i]);
        shares[i] = 0;
    }
}
