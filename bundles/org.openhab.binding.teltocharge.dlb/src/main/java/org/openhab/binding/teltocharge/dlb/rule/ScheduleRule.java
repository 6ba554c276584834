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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.ScheduleSettings;
import org.openhab.binding.teltocharge.dlb.TariffReason;
import org.openhab.binding.teltocharge.dlb.week.WeeklySchedule;

/**
 * Charges only at the times that the owner allows, for the whole site and for each charger, and with less in peak hours.
 * A near departure overrides it.
 */
@NonNullByDefault
public final class ScheduleRule implements Rule {

    /** @return what holds for all chargers now */
    static List<Bound> bounds(Instant now, RuleSettings rules) {
        ScheduleSettings schedule = rules.schedule();
        List<Bound> bounds = new ArrayList<>();
        Bound closed = closed(now, schedule.allowed(), rules.zone());
        if (closed != null) {
            bounds.add(closed);
        }
        if (schedule.peakHours().holds(now, rules.zone())) {
            bounds.add(new Bound(schedule.peakHoursAmps(), new TariffReason.PeakHours(schedule.peakHoursAmps()),
                    schedule.peakHours().nextChange(now, rules.zone())));
        }
        return bounds;
    }

    @Override
    public boolean isSoft() {
        return true;
    }

    @Override
    public @Nullable Bound bound(Situation situation, ChargerView charger) {
        if (charger.isDue()) {
            return null;
        }
        WeeklySchedule own = charger.settings().schedule();
        Bound tightest = own.isEmpty() ? null : closed(situation.now(), own, situation.settings().rules().zone());
        for (Bound habit : situation.limits().habits()) {
            tightest = Bound.tighter(tightest, habit);
        }
        return tightest;
    }

    private static @Nullable Bound closed(Instant now, WeeklySchedule allowed, ZoneId zone) {
        return allowed.isEmpty() || allowed.holds(now, zone)
                ? null
                : new Bound(0, new TariffReason.OutsideSchedule(), allowed.nextChange(now, zone));
    }
}
