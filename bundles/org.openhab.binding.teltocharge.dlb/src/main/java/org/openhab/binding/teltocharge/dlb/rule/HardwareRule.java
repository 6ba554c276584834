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
package org.openhab.binding.teltocharge.dlb.rule;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.LimitedBy;
import org.openhab.binding.teltocharge.dlb.Reason;

/**
 * Limits of the charger, its user and its owner. Register 12 may be 0 ("nothing may be supplied") and then pauses;
 * registers 29 and 37 have no such value, so less than 6 A means that this firmware does not give them.
 */
@NonNullByDefault
public final class HardwareRule implements Rule {

    @Override
    public Bound bound(Situation situation, ChargerView charger) {
        ChargerSample sample = charger.sample();
        Bound least = limit(LimitedBy.OWNER, charger.settings().maxAmps());
        least = tighter(least, limit(LimitedBy.CHARGER, Math.max(0, sample.maxAmps())));
        if (sample.userMaxAmps() >= BalancerSettings.LOWEST_AMPS) {
            least = tighter(least, limit(LimitedBy.USER, sample.userMaxAmps()));
        }
        if (sample.ratedAmps() >= BalancerSettings.LOWEST_AMPS) {
            least = tighter(least, limit(LimitedBy.RATED, sample.ratedAmps()));
        }
        return least;
    }

    private static Bound limit(LimitedBy limitedBy, int amps) {
        return new Bound(amps, new Reason.HardwareLimit(limitedBy, amps));
    }

    private static Bound tighter(Bound one, Bound other) {
        return other.amps() < one.amps() ? other : one;
    }
}
