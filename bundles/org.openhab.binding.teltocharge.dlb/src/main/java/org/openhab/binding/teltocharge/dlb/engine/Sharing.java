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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.Cap;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.SiteLimits;
import org.openhab.binding.teltocharge.dlb.rule.Situation;

/**
 * The share of each charger of what the circuits, and all else that bounds chargers together, leave to all of them: now,
 * and at the least headroom of the raise window.
 */
@NonNullByDefault
final class Sharing {

    private final SiteTree tree;
    private final TreeLoad present;
    private final TreeLoad window;

    Sharing(SiteTree tree, TreeLoad present, TreeLoad window) {
        this.tree = tree;
        this.present = present;
        this.window = window;
    }

    /**
     * @param bounds the bound of each charger, in the order of the chargers
     * @param windowShares what each charger would get at the least headroom of the raise window, in amps
     */
    record Result(List<Bound> bounds, int[] windowShares) {
    }

    /**
     * @param alone what all rules leave to each charger
     * @param turn it is the turn of those that wait
     */
    Result share(Situation situation, List<ChargerView> chargers, List<Bound> alone, boolean turn) {
        limit(situation);
        List<Claim> claims = new ArrayList<>(chargers.size());
        for (int i = 0; i < chargers.size(); i++) {
            claims.add(claim(chargers.get(i), alone.get(i)));
        }
        Instant now = situation.now();
        int[] shares = Allocator.share(claims, present, now, turn);
        int[] windowShares = Allocator.share(claims, window, now, turn);
        if (turn && !canAllStart(claims, shares, windowShares)) {
            shares = Allocator.share(claims, present, now, false);
            windowShares = Allocator.share(claims, window, now, false);
        }
        return new Result(explained(situation, chargers, alone, claims, shares), windowShares);
    }

    private void limit(Situation situation) {
        for (int i = 0; i < situation.circuits().size(); i++) {
            CircuitState circuit = situation.circuits().get(i);
            PhaseAmps amps = circuit.headroom();
            double watts = circuit.headroomWatts();
            if (circuit.settings().isRoot()) {
                amps = situation.limits().capped(amps);
                watts = situation.limits().capped(watts);
            }
            present.limit(i, amps, watts);
            window.limit(i, circuit.window().least().combine(amps, SiteLimits::least),
                    SiteLimits.least(circuit.window().leastWatts(), watts));
        }
    }

    private static Claim claim(ChargerView charger, Bound bound) {
        int most = bound.amps();
        int useful = Math.max(charger.least(), charger.memory().appetite().useful(most));
        return new Claim(charger.circuitIndex(), charger.phases(), charger.least(), useful, most, charger.priority(),
                charger.sample().vehicleConnected(), charger.last() > 0, charger.memory().served());
    }

    /** Nobody is switched off for one that cannot start now. */
    private static boolean canAllStart(List<Claim> claims, int[] shares, int[] windowShares) {
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0 && windowShares[i] == 0 && claims.get(i).vehicle() && !claims.get(i).charging()) {
                return false;
            }
        }
        return true;
    }

    private List<Bound> explained(Situation situation, List<ChargerView> chargers, List<Bound> alone,
            List<Claim> claims, int[] shares) {
        int[] sharers = sharers(claims, shares);
        List<Bound> result = new ArrayList<>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            Bound bound = alone.get(i);
            result.add(shares[i] == bound.amps()
                    ? bound
                    : new Bound(shares[i], reason(situation, chargers.get(i), claims.get(i), shares[i], sharers)));
        }
        return result;
    }

    /** @return how many chargers get a share of each circuit */
    private int[] sharers(List<Claim> claims, int[] shares) {
        int[] sharers = new int[tree.circuits()];
        for (int i = 0; i < shares.length; i++) {
            int circuit = shares[i] > 0 ? claims.get(i).home() : SiteTree.NONE;
            while (circuit != SiteTree.NONE) {
                sharers[circuit]++;
                circuit = tree.parent(circuit);
            }
        }
        return sharers;
    }

    private Reason reason(Situation situation, ChargerView charger, Claim claim, int share, int[] sharers) {
        int more = share == 0 ? claim.least() : 1;
        int blocking = present.blocking(claim.home(), claim.phases(), more);
        if (blocking == TreeLoad.NOWHERE || share >= claim.useful()) {
            return new Reason.UnusedShare(charger.memory().appetite().amps(), share);
        }
        CircuitState circuit = situation.circuits().get(blocking);
        if (present.isBoundByPower(blocking, claim.phases(), more)) {
            Cap cap = circuit.settings().isRoot() ? situation.limits().tightest(circuit.headroomWatts()) : null;
            if (cap != null) {
                return cap.reason();
            }
            return share == 0
                    ? new Reason.WaitsForPower(circuit.id(), circuit.headroomWatts(), claim.least())
                    : new Reason.PowerShared(circuit.id(), circuit.headroomWatts(), sharers[blocking], share);
        }
        Phase phase = present.tightest(blocking, claim.phases());
        double headroom = circuit.headroom().get(phase);
        Cap cap = circuit.settings().isRoot() ? situation.limits().tightest(phase, headroom) : null;
        if (cap != null) {
            return cap.reason();
        }
        return share == 0
                ? new Reason.WaitsForOthers(circuit.id(), phase, headroom, claim.least())
                : new Reason.CircuitShared(circuit.id(), phase, headroom, sharers[blocking], share);
    }
}
