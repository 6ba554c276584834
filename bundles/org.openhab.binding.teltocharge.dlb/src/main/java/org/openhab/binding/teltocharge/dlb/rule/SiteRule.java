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
import org.eclipse.jdt.annotation.Nullable;

/**
 * What holds for the whole site, for one charger alone: orders from outside and the quarter-hour peak. The
 * allocator shares what holds for all chargers together.
 */
@NonNullByDefault
public final class SiteRule implements Rule {

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        SiteLimits limits = situation.limits();
        if (limits == SiteLimits.NONE) {
            return null;
        }
        Bound tightest = null;
        for (Bound order : limits.orders()) {
            tightest = Bound.tighter(tightest, order);
        }
        return Bound.tighter(tightest, limits.caps().bound(charger, situation.grid()));
    }
}
