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
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;

/**
 * Shares what the circuits leave between chargers. Class of priority by class, each charger gets its least current where
 * that fits, and then the lowest shares are raised ampere by ampere until they are all that is of use or a circuit is
 * full: shares within a class are max-min fair. What nobody has use for is dealt out in the same way to those that could
 * take it, and last of all chargers without a vehicle get their least current. No circuit is ever exceeded.
 * <p>
 * When the least current does not fit for all, those that charge keep their place, and of the others the one that was
 * served least comes first. When it is their turn, those that charge have no such right.
 * <p>
 * Takes time proportional to n log n, and makes no objects.
 */
@NonNullByDefault
final class Allocator {

    private static final int CLASSES = 10;

    private final int[] members;
    private final int[] order;
    private final boolean[] full;
    /** Where the members of each class begin, and where the last one ends. */
    private final int[] begins = new int[CLASSES + 1];
    private final Queue queue;
    private List<Claim> claims = List.of();
    private final TreeLoad load;
    private int[] shares = {};

    /**
     * @param size how many claims there are at most
     * @param load what the circuits leave; holds what was given out afterwards
     */
    Allocator(int size, TreeLoad load) {
        this.members = new int[size];
        this.order = new int[size];
        this.full = new boolean[size];
        this.queue = new Queue(size);
        this.load = load;
    }

    /**
     * @param all in the order of the settings, which decides between equals
     * @param turn it is the turn of those that wait
     * @param result amps per claim: 0 or at least what is of use
     */
    void share(List<Claim> all, Instant now, boolean turn, int[] result) {
        claims = all;
        shares = result;
        Arrays.fill(shares, 0, all.size(), 0);
        load.clear();
        classify();
        for (int priority = 0; priority < CLASSES; priority++) {
            admit(begins[priority], begins[priority + 1], now, turn);
            fill(begins[priority], begins[priority + 1], true);
        }
        for (int priority = 0; priority < CLASSES; priority++) {
            fill(begins[priority], begins[priority + 1], false);
        }
        idle();
    }

    /** Sorts the claims with a vehicle by class, in the order of the settings. */
    private void classify() {
        Arrays.fill(begins, 0);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            begins[claim.priority() + 1] += claim.isActive() ? 1 : 0;
        }
        for (int priority = 0; priority < CLASSES; priority++) {
            begins[priority + 1] += begins[priority];
        }
        int total = begins[CLASSES];
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            if (claim.isActive()) {
                members[--begins[claim.priority() + 1]] = i;
            }
        }
        // What was the end of each class is its beginning now.
        System.arraycopy(begins, 1, begins, 0, CLASSES);
        begins[CLASSES] = total;
    }

    private void idle() {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!claim.vehicle() && claim.isOpen()) {
                give(i, claim.least());
            }
        }
    }

    /** The order matters only when there is not enough for all. */
    private void admit(int from, int to, Instant now, boolean turn) {
        boolean all = true;
        for (int m = from; m < to; m++) {
            all &= give(members[m], claims.get(members[m]).least());
        }
        if (!all) {
            for (int m = from; m < to; m++) {
                takeBack(members[m]);
            }
            System.arraycopy(members, from, order, from, to - from);
            queue.sort(order, from, to, claims, now, turn);
            for (int m = from; m < to; m++) {
                give(order[m], claims.get(order[m]).least());
            }
        }
    }

    private void fill(int from, int to, boolean usefulOnly) {
        Arrays.fill(full, from, to, false);
        int open = to - from;
        for (int level = BalancerSettings.LOWEST_AMPS + 1; open > 0; level++) {
            open = 0;
            for (int m = from; m < to; m++) {
                full[m] = full[m] || shares[members[m]] < level && !raise(members[m], usefulOnly);
                open += full[m] ? 0 : 1;
            }
        }
    }

    private boolean raise(int i, boolean usefulOnly) {
        Claim claim = claims.get(i);
        int most = usefulOnly ? Math.min(claim.useful(), claim.most()) : claim.most();
        return shares[i] > 0 && shares[i] < most && give(i, 1);
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
