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
package org.openhab.binding.teltocharge.dlb;

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.solar.SurplusSettings;

/**
 * Finds settings of rules that cannot work.
 */
@NonNullByDefault
final class RuleCheck {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST_BATTERY_TIMEOUT = Duration.ofHours(1);
    private static final double MOST_AMPS = 1000;
    private static final double MOST_WATTS = 1_000_000;
    private static final double MOST_ALLOWANCE_WATTS = 100_000;

    private final SettingsProblems problems;

    RuleCheck(SettingsProblems problems) {
        this.problems = problems;
    }

    void check(RuleSettings rules, List<ChargerSettings> chargers) {
        surplus(rules.surplus());
        curtailment(rules.curtailment());
        amps("peakHoursAmps", rules.schedule().peakHoursAmps());
        span("priceTimeout", rules.price().timeout(), Duration.ofMinutes(1), PriceSettings.LONGEST_TIMEOUT);
        if (rules.unbalanceAmps() != 0) {
            number("unbalanceAmps", rules.unbalanceAmps(), 1, MOST_AMPS);
        }
        if (rules.peakWatts() != 0) {
            number("peakWatts", rules.peakWatts(), RuleSettings.LEAST_PEAK_WATTS, MOST_WATTS);
        }
        for (ChargerSettings charger : chargers) {
            number("allowanceWatts", charger.solar().allowanceWatts(), 0, MOST_ALLOWANCE_WATTS);
        }
    }

    private void surplus(SurplusSettings surplus) {
        span("batteryTimeout", surplus.batteryTimeout(), SHORTEST, LONGEST_BATTERY_TIMEOUT);
        span("surplusInterval", surplus.interval(), SHORTEST, SurplusSettings.LONGEST_INTERVAL);
        span("startDelay", surplus.startDelay(), Duration.ZERO, SurplusSettings.LONGEST_DELAY);
        span("stopDelay", surplus.stopDelay(), Duration.ZERO, SurplusSettings.LONGEST_DELAY);
    }

    private void curtailment(CurtailmentSettings curtailment) {
        amps("reduceAmps", curtailment.reduceAmps());
        number("dimmedWatts", curtailment.dimmedWatts(), 0, MOST_WATTS);
        span("externalTimeout", curtailment.externalTimeout(), Duration.ZERO,
                CurtailmentSettings.LONGEST_TIMEOUT);
        amps("externalFallbackAmps", curtailment.externalFallbackAmps());
    }

    private void amps(String field, int amps) {
        if (amps != 0 && (amps < BalancerSettings.LOWEST_AMPS || amps > BalancerSettings.HIGHEST_AMPS)) {
            problems.add(field, "amps-out-of-range", List.of(field, amps),
                    field + " of " + amps + " A is neither 0 nor 6 to 32 A");
        }
    }

    private void span(String field, Duration span, Duration least, Duration most) {
        number(field, span.toMillis() / 1000.0, least.toSeconds(), most.toSeconds());
    }

    /** Written so that a missing number is refused too. */
    private void number(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            problems.add(field, "number-out-of-range", List.of(field, value, least, most),
                    field + " of " + value + " is outside " + least + " to " + most);
        }
    }
}
