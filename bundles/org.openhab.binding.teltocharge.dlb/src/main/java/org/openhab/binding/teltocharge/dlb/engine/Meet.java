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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.PhaseReason;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.rule.Bound;
import org.openhab.binding.teltocharge.dlb.rule.ChargerView;
import org.openhab.binding.teltocharge.dlb.rule.Rule;
import org.openhab.binding.teltocharge.dlb.rule.Rules;
import org.openhab.binding.teltocharge.dlb.rule.Situation;

/**
 * What all rules together leave one charger, before others have their share.
 */
@NonNullByDefault
final class Meet {

    private Meet() {
    }

    /** @return the tightest bound: 0, or at least the charger's least current */
    static Bound of(Situation situation, ChargerView charger) {
        @Nullable
        Bound tightest = null;
        int protective = Integer.MAX_VALUE;
        for (Rule rule : Rules.ALL) {
            Bound bound = rule.bound(situation, charger);
            if (bound != null) {
                tightest = tightest == null || bound.amps() < tightest.amps() ? bound : tightest;
                protective = rule.isSoft() ? protective : Math.min(protective, bound.amps());
            }
        }
        if (tightest == null) {
            throw new IllegalStateException("No rule bounds charger " + charger.id());
        }
        return useful(charger, tightest, protective);
    }

    /**
     * @param protective the tightest bound of those rules that protect something, in amps
     * @return the tightest bound: 0, or at least the charger's least current
     */
    static Bound useful(ChargerView charger, Bound tightest, int protective) {
        int least = charger.least();
        if (tightest.amps() >= least) {
            return tightest;
        }
        if (protective >= least && sleepsWhenPaused(charger)) {
            return new Bound(least, new PhaseReason.VehicleKeptAwake(least));
        }
        boolean vehicleOnly = tightest.amps() >= charger.settings().minAmps();
        return new Bound(0, vehicleOnly ? new PhaseReason.VehicleNeedsMore(least, tightest.amps()) : tightest.reason(),
                tightest.until());
    }

    private static boolean sleepsWhenPaused(ChargerView charger) {
        return charger.last() > 0 && charger.sample().vehicleConnected()
                && charger.vehicle().sleepsAfterPause() == Trait.YES;
    }
}
