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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The order in which claims get their least current when it does not fit for all. Sorts without making objects, since
 * many thousands may wait.
 */
@NonNullByDefault
final class Queue {

    private final double[] served;
    private final int[] scratch;
    private List<Claim> claims = List.of();
    private boolean turn;

    /** @param size how many claims there are at most */
    Queue(int size) {
        served = new double[size];
        scratch = new int[size];
    }

    /**
     * Sorts places of claims; equal ones stay in their order.
     *
     * @param turn it is the turn of those that wait: the one served least comes first, whether it charges or not
     */
    void sort(int[] places, int from, int to, List<Claim> all, Instant now, boolean turnOfWaiting) {
        claims = all;
        turn = turnOfWaiting;
        for (int i = from; i < to; i++) {
            served[places[i]] = all.get(places[i]).served().at(now);
        }
        sort(places, from, to);
        claims = List.of();
    }

    private void sort(int[] places, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) / 2;
        sort(places, from, middle);
        sort(places, middle, to);
        System.arraycopy(places, from, scratch, from, middle - from);
        int left = from;
        int right = middle;
        int next = from;
        while (left < middle && right < to) {
            places[next++] = comesFirst(places[right], scratch[left]) ? places[right++] : scratch[left++];
        }
        System.arraycopy(scratch, left, places, next, middle - left);
    }

    private boolean comesFirst(int one, int other) {
        boolean charging = claims.get(one).charging();
        boolean equallyCharging = charging == claims.get(other).charging();
        if (turn) {
            return served[one] < served[other] || served[one] == served[other] && !equallyCharging && charging;
        }
        return equallyCharging ? served[one] < served[other] : charging;
    }
}
