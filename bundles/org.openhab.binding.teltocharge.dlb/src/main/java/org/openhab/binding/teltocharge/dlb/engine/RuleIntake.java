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

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.HeadroomPoint;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.TimedValue;
import org.openhab.binding.teltocharge.dlb.curtail.ContactMode;
import org.openhab.binding.teltocharge.dlb.curtail.ContactState;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.power.PowerMean;
import org.openhab.binding.teltocharge.dlb.power.QuarterHour;
import org.openhab.binding.teltocharge.dlb.rule.CircuitState;
import org.openhab.binding.teltocharge.dlb.rule.Plausibility;
import org.openhab.binding.teltocharge.dlb.solar.BatteryUse;
import org.openhab.binding.teltocharge.dlb.solar.Surplus;

/**
 * Takes in what rules of the whole site have to remember: signals, and the power of the grid connection over time.
 */
@NonNullByDefault
final class RuleIntake {

    /** Orders of the grid operator come over a relay; a bounce of it must not pause chargers. */
    private static final Duration DIMMED_DEBOUNCE = ContactMode.BLOCK.debounce();

    private final RuleSettings rules;
    private final Grid grid;

    RuleIntake(BalancerSettings settings, Grid grid) {
        this.rules = settings.rules();
        this.grid = grid;
    }

    RuleMemory take(Instant now, Signals signals, RuleMemory before, CircuitState root) {
        CurtailmentSettings curtailment = rules.curtailment();
        ContactState contact = curtailment.contact() == ContactMode.OFF
                ? ContactState.IDLE
                : ContactState.step(before.contact(), signals.contact(), now, curtailment.contact().debounce());
        ContactState dimmed = curtailment.dimmable()
                ? ContactState.step(before.dimmed(), signals.dimmed(), now, DIMMED_DEBOUNCE)
                : ContactState.IDLE;
        RuleMemory next = new RuleMemory(contact, dimmed, before.surplus(), before.background(), before.quarter(),
                before.curtailments());
        MeterSettings meter = root.settings().meter();
        return meter == null ? next : withLoad(now, signals, next, root, meter.staleAfter());
    }

    private RuleMemory withLoad(Instant now, Signals signals, RuleMemory before, CircuitState root, Duration gap) {
        QuarterHour quarter = before.quarter();
        MeterSample latest = root.memory().latest();
        if (latest != null && rules.peakWatts() > 0) {
            quarter = quarter.plus(latest.sourceTime(), Plausibility.watts(latest, root.settings().fuseAmps(), grid),
                    rules.peakWatts(), gap);
        }
        PowerMean surplus = before.surplus();
        PowerMean background = before.background();
        HeadroomPoint settled = newest(root.memory().window());
        if (settled != null) {
            Instant time = settled.time();
            Duration interval = rules.surplus().interval();
            double watts = root.memory().settledWatts();
            background = background.plus(time, watts, interval, gap);
            surplus = surplus.plus(time, Surplus.watts(watts, battery(now, signals), rules.surplus().battery()),
                    interval, gap);
        }
        return new RuleMemory(before.contact(), before.dimmed(), surplus, background, quarter,
                before.curtailments());
    }

    private double battery(Instant now, Signals signals) {
        return rules.surplus().battery() == BatteryUse.NONE
                ? 0
                : TimedValue.fresh(signals.battery(), now, rules.surplus().batteryTimeout());
    }

    private static @Nullable HeadroomPoint newest(List<HeadroomPoint> points) {
        return points.isEmpty() ? null : points.get(points.size() - 1);
    }
}
