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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.dlb.curtail.ContactMode;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.solar.BatteryUse;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.dlb.solar.SurplusSettings;
import org.openhab.binding.teltocharge.dlb.week.WeeklySchedule;

class RuleSettingsTest {

    private static final ChargerSettings CHARGER = ChargerSettings.defaults("car");

    @Test
    void canWorkAsTheyAreAtFirst() {
        assertThat(problems(RuleSettings.NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 5, 33})
    void refuseACurrentThatDoesNotExist(int amps) {
        CurtailmentSettings curtailment = new CurtailmentSettings(ContactMode.REDUCE, amps, false, 0, false,
                Duration.ZERO, amps);
        ScheduleSettings schedule = new ScheduleSettings(WeeklySchedule.NONE, WeeklySchedule.NONE, amps);

        assertThat(problems(RuleSettings.NONE.withCurtailment(curtailment).withSchedule(schedule)))
                .extracting(SettingsProblem::field)
                .containsExactly("reduceAmps", "externalFallbackAmps", "peakHoursAmps");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 1, 2499, Double.NaN, 2e6})
    void refuseAPeakThatSavesNothing(double watts) {
        List<SettingsProblem> problems = problems(RuleSettings.NONE.withPeakWatts(watts));

        assertThat(problems).extracting(SettingsProblem::field).containsExactly("peakWatts");
        assertThat(problems.get(0).args()).containsExactly("peakWatts", watts, 2500.0, 1e6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0.5, Double.NaN, 1001})
    void refuseAnUnbalanceThatCannotBeMeant(double amps) {
        assertThat(problems(RuleSettings.NONE.withUnbalanceAmps(amps))).extracting(SettingsProblem::field)
                .containsExactly("unbalanceAmps");
    }

    @Test
    void refuseSpansThatAreTooShortOrTooLong() {
        SurplusSettings surplus = new SurplusSettings(BatteryUse.NONE, Duration.ZERO, Duration.ofMinutes(11),
                Duration.ofSeconds(-1), Duration.ofHours(2));
        CurtailmentSettings curtailment = new CurtailmentSettings(ContactMode.OFF, 0, false, -1, true,
                Duration.ofDays(2), 6);
        PriceSettings price = new PriceSettings(0.3, Duration.ofSeconds(1));

        assertThat(problems(RuleSettings.NONE.withSurplus(surplus).withCurtailment(curtailment).withPrice(price)))
                .extracting(SettingsProblem::field).containsExactly("batteryTimeout", "surplusInterval", "startDelay",
                        "stopDelay", "dimmedWatts", "externalTimeout", "priceTimeout");
    }

    @Test
    void areCheckedBeforeAnyDecision() {
        ChargerSettings charger = CHARGER.withSolar(new SolarSettings(SolarMode.HYBRID, -5));

        assertThatIllegalArgumentException().isThrownBy(() -> BalancerSettings.defaults(25, List.of(charger)))
                .withMessageContaining("allowanceWatts of -5.0");
    }

    private static List<SettingsProblem> problems(RuleSettings rules) {
        BalancerSettings settings = BalancerSettings.defaults(25, List.of(CHARGER));
        return BalancerSettings.problems(settings.site(), settings.chargers(), settings.ramp(), 6, rules);
    }
}
