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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;

/**
 * Shares headroom between chargers. In list order each gets its least current where that fits on all its phases; what
 * is left is dealt out ampere by ampere, so that shares are equal until a charger has all that it can take or a phase
 * is full. Chargers without a vehicle get what remains. The sum never exceeds the headroom of any phase.
 */
@NonNullByDefault
final class Allocator {

    /** Rounding of sums of floating-point amps must not cost a whole ampere. */
    private static final double ROUNDING = 1e-6;

    private Allocator() {
    }

    /**
     * @param claims in order of priority
     * @param headroom per phase in amps; {@code NaN} does not bound, other rules answer for a phase that is not known
     * @return amps per claim: 0 or at least what is of use
     */
    static int[] share(List<Claim> claims, PhaseAmps headroom) {
        double[] left = new double[Phase.values().length];
        for (Phase phase : Phase.values()) {
            double amps = headroom.get(phase);
            left[phase.ordinal()] = Double.isNaN(amps) ? Double.POSITIVE_INFINITY : amps;
        }
        int[] shares = new int[claims.size()];
        admit(claims, left, shares, true);
        fill(claims, left, shares);
        admit(claims, left, shares, false);
        fill(claims, left, shares);
        return shares;
    }

    private static void admit(List<Claim> claims, double[] left, int[] shares, boolean vehicle) {
        for (int i = 0; i < shares.length; i++) {
            Claim claim = claims.get(i);
            if (claim.vehicle() == vehicle && claim.most() >= claim.least() && fits(claim, claim.least(), left)) {
                give(claim, claim.least(), left);
                shares[i] = claim.least();
            }
        }
    }

    private static void fill(List<Claim> claims, double[] left, int[] shares) {
        boolean gave = true;
        while (gave) {
            gave = false;
            for (int i = 0; i < shares.length; i++) {
                Claim claim = claims.get(i);
                if (shares[i] > 0 && shares[i] < claim.most() && fits(claim, 1, left)) {
                    give(claim, 1, left);
                    shares[i]++;
                    gave = true;
                }
            }
        }
    }

    private static boolean fits(Claim claim, int amps, double[] left) {
        for (Phase phase : claim.phases().phases()) {
            if (left[phase.ordinal()] + ROUNDING < amps) {
                return false;
            }
        }
        return true;
    }

    private static void give(Claim claim, int amps, double[] left) {
        for (Phase phase : claim.phases().phases()) {
            left[phase.ordinal()] -= amps;
        }
    }
}
