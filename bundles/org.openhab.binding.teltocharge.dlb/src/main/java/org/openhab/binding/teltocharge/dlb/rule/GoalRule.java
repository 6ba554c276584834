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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.TariffReason;
import org.openhab.binding.teltocharge.dlb.goal.Goal;

/**
 * A vehicle that is to have some energy by its departure must charge with all it can when the time is just enough. The
 * rule bounds nothing; it tells why sun, price and schedule do not bound. Priority comes with it, never more than the
 * circuits leave.
 */
@NonNullByDefault
public final class GoalRule implements Rule {

    private static final double WATT_HOURS_PER_KWH = 1000;

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        Goal goal = charger.wish().goal();
        if (goal == null || !charger.isDue()) {
            return null;
        }
        double missing = goal.missing(charger.sample().sessionWh());
        return new Bound(charger.settings().maxAmps(), new TariffReason.GoalDue(missing / WATT_HOURS_PER_KWH));
    }

    /**
     * @param mostWatts with how much the vehicle can charge at most
     * @return the goal for which it must charge with all it can from now on; null when there is none. Once it must, it
     *         does so until it has what it is to have, or the departure is over.
     */
    public static @Nullable Goal due(ChargerView charger, double mostWatts, Instant now) {
        Goal goal = charger.wish().goal();
        if (goal == null || !charger.sample().vehicleConnected()) {
            return null;
        }
        double missing = goal.missing(charger.sample().sessionWh());
        boolean open = missing > 0 && now.isBefore(goal.departure());
        return open && (charger.isDue() || goal.isDue(missing, mostWatts, now)) ? goal : null;
    }
}
