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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.curtail.Order;

/**
 * What holds for all chargers of a site alike, found once a round.
 *
 * @param orders what each charger may have, whatever it has to do
 * @param habits what each charger may have unless its departure is near
 * @param caps what all may have together at the grid connection
 */
@NonNullByDefault
public record SiteLimits(List<Bound> orders, List<Bound> habits, Caps caps) {

    /** Nothing but the circuits limits. */
    public static final SiteLimits NONE = new SiteLimits(List.of(), List.of(), Caps.NONE);

    public SiteLimits {
        orders = List.copyOf(orders);
        habits = List.copyOf(habits);
    }

    /**
     * @param root the grid connection
     * @param chargers all that were heard of
     */
    public static SiteLimits of(Instant now, BalancerSettings settings, RuleMemory memory, Signals signals,
            CircuitState root, List<ChargerView> chargers) {
        RuleSettings rules = settings.rules();
        List<Cap> trend = TrendRule.caps(root, chargers);
        if (rules.equals(RuleSettings.NONE)) {
            return trend.isEmpty() ? NONE : new SiteLimits(List.of(), List.of(), Caps.of(trend));
        }
        List<Order> orders = CurtailmentRule.orders(now, settings, memory, signals);
        List<Cap> caps = new ArrayList<>(CurtailmentRule.caps(orders));
        caps.addAll(trend);
        MeterSettings meter = root.settings().meter();
        Duration gap = meter == null ? Duration.ZERO : meter.staleAfter();
        Cap peak = PeakRule.cap(now, rules.peakWatts(), memory, gap);
        if (peak != null) {
            caps.add(peak);
        }
        SiteLimits limits = new SiteLimits(CurtailmentRule.bounds(orders), ScheduleRule.bounds(now, rules),
                Caps.of(caps));
        return limits.equals(NONE) ? NONE : limits;
    }
}
