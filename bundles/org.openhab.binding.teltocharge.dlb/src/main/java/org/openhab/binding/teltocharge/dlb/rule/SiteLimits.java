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
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.curtail.Order;

/**
 * What holds for all chargers of a site alike, found once a round.
 *
 * @param orders what each charger may have, whatever it has to do
 * @param habits what each charger may have unless its departure is near
 * @param caps what all may have together
 */
@NonNullByDefault
public record SiteLimits(List<Bound> orders, List<Bound> habits, List<Cap> caps) {

    /** Nothing but the circuits limits. */
    public static final SiteLimits NONE = new SiteLimits(List.of(), List.of(), List.of());

    public SiteLimits {
        orders = List.copyOf(orders);
        habits = List.copyOf(habits);
        caps = List.copyOf(caps);
    }

    /** @return the lesser of both; what is missing does not bound */
    public static double least(double one, double other) {
        return Double.isNaN(one) || other < one ? other : one;
    }

    /** @return what is left of headroom on the lines, in amps */
    public PhaseAmps capped(PhaseAmps headroom) {
        PhaseAmps left = headroom;
        for (Cap cap : caps) {
            left = left.combine(cap.amps(), SiteLimits::least);
        }
        return left;
    }

    /** @return what is left of headroom, in watts */
    public double capped(double headroomWatts) {
        double left = headroomWatts;
        for (Cap cap : caps) {
            left = least(left, cap.watts());
        }
        return left;
    }

    /** @return the cap that leaves least on a line, and less than the headroom; null when none does */
    public @Nullable Cap tightest(Phase line, double headroom) {
        return tightest(cap -> cap.amps().get(line), headroom);
    }

    /** @return the cap that leaves least power, and less than the headroom; null when none does */
    public @Nullable Cap tightest(double headroomWatts) {
        return tightest(Cap::watts, headroomWatts);
    }

    private @Nullable Cap tightest(ToDoubleFunction<Cap> value, double headroom) {
        Cap tightest = null;
        double left = headroom;
        for (Cap cap : caps) {
            double amount = value.applyAsDouble(cap);
            if (least(left, amount) != left && !Double.isNaN(amount)) {
                tightest = cap;
                left = amount;
            }
        }
        return tightest;
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
            return trend.isEmpty() ? NONE : new SiteLimits(List.of(), List.of(), trend);
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
        if (rules.appliances()) {
            caps.addAll(ApplianceRule.caps(now, memory.cycles(), root));
        }
        SiteLimits limits = new SiteLimits(CurtailmentRule.bounds(orders), ScheduleRule.bounds(now, rules), caps);
        return limits.equals(NONE) ? NONE : limits;
    }
}
