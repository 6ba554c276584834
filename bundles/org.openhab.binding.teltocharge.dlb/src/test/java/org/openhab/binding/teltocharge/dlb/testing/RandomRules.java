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
package org.openhab.binding.teltocharge.dlb.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.PriceSettings;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.ScheduleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.SolarSettings;
import org.openhab.binding.teltocharge.dlb.TimedValue;
import org.openhab.binding.teltocharge.dlb.curtail.ContactMode;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.curtail.ExternalLimit;
import org.openhab.binding.teltocharge.dlb.goal.Goal;
import org.openhab.binding.teltocharge.dlb.solar.BatteryUse;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.dlb.solar.SurplusSettings;
import org.openhab.binding.teltocharge.dlb.week.WeeklySchedule;

/**
 * Random settings, signals and wishes of the rules that are off unless they are set; absurd ones too.
 */
final class RandomRules {

    private final Gen gen;
    private Signals signals = Signals.EMPTY;
    private final Map<String, ChargerWish> wishes = new HashMap<>();

    RandomRules(Gen gen) {
        this.gen = gen;
    }

    RuleSettings settings() {
        SurplusSettings surplus = new SurplusSettings(gen.oneOf(BatteryUse.values()), gen.millis(1000, 20_000),
                gen.millis(1000, 5000), gen.millis(0, 10_000), gen.millis(0, 10_000));
        CurtailmentSettings curtailment = new CurtailmentSettings(gen.oneOf(ContactMode.values()), gen.oneOf(0, 6, 10),
                gen.chance(0.3), gen.oneOf(0, 0, 5000), gen.chance(0.3), gen.millis(0, 20_000), gen.oneOf(0, 6, 13));
        // RandomSite begins on a Sunday at noon.
        ScheduleSettings schedule = new ScheduleSettings(
                gen.chance(0.2) ? WeeklySchedule.parse(List.of("Su 10:00-12:01")) : WeeklySchedule.NONE,
                gen.chance(0.2) ? WeeklySchedule.parse(List.of("Su 12:00-14:00")) : WeeklySchedule.NONE,
                gen.oneOf(0, 6, 9));
        return new RuleSettings(ZoneId.of("UTC"), surplus, curtailment, schedule,
                new PriceSettings(gen.oneOf(Double.NaN, 0.2), Duration.ofMinutes(1)), gen.oneOf(0, 0, 20),
                gen.oneOf(0, 0, 2500, 9000), gen.chance(0.5));
    }

    ChargerSettings with(ChargerSettings charger) {
        return gen.chance(0.5)
                ? charger
                : charger.withSolar(new SolarSettings(gen.oneOf(SolarMode.values()), gen.oneOf(0, 2000)));
    }

    Signals signals(Instant now) {
        if (gen.chance(0.1)) {
            signals = new Signals(gen.oneOf(true, false, false, null), gen.oneOf(true, false, false, null),
                    gen.chance(0.2) ? null : new ExternalLimit(amount(0, 60), amount(0, 30_000), now),
                    gen.chance(0.2) ? null : new TimedValue(amount(-5000, 5000), now),
                    gen.chance(0.2) ? null : new TimedValue(amount(-0.1, 0.5), now));
        }
        return signals;
    }

    Map<String, ChargerWish> wishes(List<ChargerSettings> chargers, Instant now) {
        for (ChargerSettings charger : chargers) {
            if (gen.chance(0.03)) {
                wishes.put(charger.id(), new ChargerWish(gen.oneOf(null, 1, 2, 9, 42, -1),
                        gen.oneOf(null, SolarMode.OFF, SolarMode.SOLAR_ONLY, SolarMode.ECO, SolarMode.HYBRID),
                        gen.oneOf(null, 1500.0, Double.NaN, -3.0), gen.oneOf(null, 0.3, Double.NaN), null,
                        gen.chance(0.5)
                                ? null
                                : new Goal(amount(-100, 5000), now.plus(gen.millis(-10_000, 300_000)))));
            }
        }
        return Map.copyOf(wishes);
    }

    private double amount(double least, double most) {
        return gen.chance(0.1)
                ? gen.oneOf(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1e9)
                : gen.between(least, most);
    }
}
