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
        problems.amps("peakHoursAmps", rules.schedule().peakHoursAmps());
        problems.secondsBetween("priceTimeout", rules.price().timeout(), Duration.ofMinutes(1),
                PriceSettings.LONGEST_TIMEOUT);
        if (rules.unbalanceAmps() != 0) {
            problems.number("unbalanceAmps", rules.unbalanceAmps(), 1, MOST_AMPS);
        }
        if (rules.peakWatts() != 0) {
            problems.number("peakWatts", rules.peakWatts(), RuleSettings.LEAST_PEAK_WATTS, MOST_WATTS);
        }
        for (ChargerSettings charger : chargers) {
            problems.number("allowanceWatts", charger.solar().allowanceWatts(), 0, MOST_ALLOWANCE_WATTS);
        }
    }

    private void surplus(SurplusSettings surplus) {
        problems.secondsBetween("batteryTimeout", surplus.batteryTimeout(), SHORTEST, LONGEST_BATTERY_TIMEOUT);
        problems.secondsBetween("surplusInterval", surplus.interval(), SHORTEST, SurplusSettings.LONGEST_INTERVAL);
        problems.secondsBetween("startDelay", surplus.startDelay(), Duration.ZERO, SurplusSettings.LONGEST_DELAY);
        problems.secondsBetween("stopDelay", surplus.stopDelay(), Duration.ZERO, SurplusSettings.LONGEST_DELAY);
    }

    private void curtailment(CurtailmentSettings curtailment) {
        problems.amps("reduceAmps", curtailment.reduceAmps());
        problems.number("dimmedWatts", curtailment.dimmedWatts(), 0, MOST_WATTS);
        problems.secondsBetween("externalTimeout", curtailment.externalTimeout(), Duration.ZERO,
                CurtailmentSettings.LONGEST_TIMEOUT);
        problems.amps("externalFallbackAmps", curtailment.externalFallbackAmps());
    }
}
