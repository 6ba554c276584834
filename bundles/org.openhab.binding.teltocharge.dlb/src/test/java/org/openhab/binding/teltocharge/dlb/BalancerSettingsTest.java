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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalancerSettingsTest {

    private static final List<ChargerSettings> ONE = List.of(ChargerSettings.defaults("car"));

    @Test
    void acceptsDefaults() {
        BalancerSettings settings = BalancerSettings.defaults(25, ONE);

        assertThat(settings.site().root().limitAmps()).isEqualTo(24);
        assertThat(settings.site().root().meter().staleAfter()).isEqualTo(Duration.ofSeconds(15));
        assertThat(settings.site().root().meter().lostAfter()).isEqualTo(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({"5,0,fuse-out-of-range", "1001,0,fuse-out-of-range", "25,19.1,reserve-too-large",
            "25,30,reserve-too-large", "25,-1,reserve-negative", "25,NaN,reserve-negative"})
    void namesWhatIsWrongWithTheCircuit(int fuse, double reserve, String key) {
        assertThat(problems(new CircuitSettings("main", fuse, reserve), ONE, 6)).extracting(SettingsProblem::key)
                .containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource({"6,0", "1000,0", "25,19", "6,0"})
    void acceptsTheBoundsOfTheCircuit(int fuse, double reserve) {
        assertThat(problems(new CircuitSettings("main", fuse, reserve), ONE, 6)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,16,min-out-of-range", "33,32,min-out-of-range", "8,7,max-out-of-range", "6,33,max-out-of-range"})
    void namesWhatIsWrongWithACharger(int min, int max, String key) {
        assertThat(problems(circuit(), List.of(new ChargerSettings("car", min, max)), 6))
                .extracting(SettingsProblem::key).contains(key);
    }

    @Test
    void refusesAChargerThatIsListedTwice() {
        assertThat(problems(circuit(), List.of(ONE.get(0), ONE.get(0)), 6)).extracting(SettingsProblem::key)
                .containsExactly("charger-twice");
    }

    @ParameterizedTest
    @CsvSource({"1", "5", "33", "-1"})
    void refusesAFailsafeCurrentThatDoesNotExist(int amps) {
        assertThat(problems(circuit(), ONE, amps)).extracting(SettingsProblem::field).containsExactly("failsafeAmps");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> BalancerSettings.defaults(5, ONE).withFailsafeAmps(3))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("fuse of 5 A");
        CircuitSettings broken = new CircuitSettings("main", 5, 0).withMeter(new MeterSettings(Duration.ZERO));
        List<SettingsProblem> problems = BalancerSettings.problems(SiteSettings.star(broken), ONE,
                new RampSettings(Duration.ofSeconds(601), Duration.ofSeconds(-1), Duration.ofHours(2)), 3);
        assertThat(problems).extracting(SettingsProblem::field).containsExactly("fuse", "meterPeriod", "failsafeAmps",
                "raiseWindow", "raiseInterval", "restartDelay");
    }

    private static CircuitSettings circuit() {
        return new CircuitSettings("main", 25, 1);
    }

    private static List<SettingsProblem> problems(CircuitSettings circuit, List<ChargerSettings> chargers,
            int failsafe) {
        return BalancerSettings.problems(SiteSettings.star(circuit), chargers, RampSettings.DEFAULT, failsafe);
    }
}
