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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.CircuitRule;
import org.openhab.binding.teltocharge.dlb.rule.Rule;
import org.openhab.binding.teltocharge.dlb.rule.Rules;
import org.openhab.binding.teltocharge.dlb.rule.Situation;

/**
 * The meet of all rules for each charger, and then its share of what the circuit leaves to all of them.
 */
@NonNullByDefault
final class Sharing {

    /**
     * @param headroom what is shared, per phase in amps
     * @return the bound of each charger, in the order of the chargers
     */
    List<Bound> bounds(Situation situation, List<ChargerView> chargers, PhaseAmps headroom) {
        List<Bound> alone = new ArrayList<>(chargers.size());
        List<Claim> claims = new ArrayList<>(chargers.size());
        for (ChargerView charger : chargers) {
            Bound bound = tightest(situation, charger);
            alone.add(bound);
            claims.add(new Claim(charger.phases(), charger.least(), bound.amps(), charger.sample().vehicleConnected()));
        }
        int[] shares = Allocator.share(claims, headroom);
        List<Bound> result = new ArrayList<>(shares.length);
        for (int i = 0; i < shares.length; i++) {
            Bound bound = alone.get(i);
            result.add(shares[i] == bound.amps()
                    ? bound
                    : new Bound(shares[i], shared(situation, chargers.get(i), shares, shares[i])));
        }
        return result;
    }

    private static Bound tightest(Situation situation, ChargerView charger) {
        @Nullable
        Bound tightest = null;
        for (Rule rule : Rules.ALL) {
            Bound bound = rule.bound(situation, charger);
            if (bound != null && (tightest == null || bound.amps() < tightest.amps())) {
                tightest = bound;
            }
        }
        if (tightest == null) {
            throw new IllegalStateException("No rule bounds charger " + charger.settings().id());
        }
        return new Bound(charger.orPause(tightest.amps()), tightest.reason());
    }

    private static Reason shared(Situation situation, ChargerView charger, int[] shares, int amps) {
        Phase known = CircuitRule.tightest(situation.root().headroom(), charger.phases().phases());
        Phase phase = known == null ? Phase.L1 : known;
        String circuit = situation.root().id();
        double headroom = situation.root().headroom().get(phase);
        if (amps == 0) {
            return new Reason.WaitsForOthers(circuit, phase, headroom, charger.least());
        }
        int sharedBy = 0;
        for (int share : shares) {
            sharedBy += share > 0 ? 1 : 0;
        }
        return new Reason.CircuitShared(circuit, phase, headroom, sharedBy, amps);
    }
}
