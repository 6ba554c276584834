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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSettingsTest {

    private static final CircuitSettings MAIN = new CircuitSettings("main", 25, 1);
    private static final ChargerSettings CAR = ChargerSettings.defaults("car");

    @Test
    void acceptsATreeInAnyOrder() {
        SiteSettings site = SiteSettings.star(CircuitSettings.group("group", "garage", 20),
                CircuitSettings.metered("garage", "main", 20, 0), MAIN,
                CircuitSettings.assumed("barn", "main", 16, 4));

        assertThat(keys(site, CAR.withCircuit("group"))).isEmpty();
        assertThat(site.root()).isEqualTo(MAIN);
        assertThat(site.circuits().get(0).hasMeter()).isFalse();
    }

    @Test
    void refusesACircuitThatIsListedTwice() {
        assertThat(keys(SiteSettings.star(MAIN, CircuitSettings.group("a", "main", 20),
                CircuitSettings.group("a", "main", 16)), CAR)).containsExactly("circuit-twice");
    }

    @Test
    void refusesAParentThatDoesNotExist() {
        assertThat(keys(SiteSettings.star(MAIN, CircuitSettings.group("a", "barn", 20)), CAR))
                .containsExactly("parent-unknown");
    }

    @Test
    void namesTheCircuitsOnALoopAndNoOthers() {
        SiteSettings site = SiteSettings.star(MAIN, CircuitSettings.group("a", "b", 20),
                CircuitSettings.group("b", "a", 20), CircuitSettings.group("hangs-on", "a", 20));

        List<SettingsProblem> problems = problems(site, CAR);
        assertThat(problems).extracting(SettingsProblem::key).containsOnly("circuit-loop");
        assertThat(problems).extracting(problem -> problem.args().get(0)).containsExactly("a", "b");
    }

    @Test
    void refusesACircuitThatFeedsItself() {
        assertThat(keys(SiteSettings.star(MAIN, CircuitSettings.group("a", "a", 20)), CAR))
                .containsExactly("circuit-loop");
    }

    @Test
    void refusesTwoRootsAndNone() {
        assertThat(keys(SiteSettings.star(MAIN, new CircuitSettings("second", 25, 1)), CAR))
                .containsExactly("roots-many");
        assertThat(keys(SiteSettings.star(CircuitSettings.group("a", "b", 20), CircuitSettings.group("b", "a", 20)),
                CAR.withCircuit("a"))).contains("root-missing");
        assertThat(keys(SiteSettings.star(), CAR)).contains("root-missing");
    }

    @Test
    void refusesAChargerInACircuitThatDoesNotExist() {
        assertThat(keys(SiteSettings.star(MAIN), CAR.withCircuit("barn"))).containsExactly("circuit-unknown");
    }

    @ParameterizedTest
    @CsvSource({"20,0", "16,14", "10,-1", "10,NaN"})
    void refusesAnAssumedLoadThatLeavesNoVehicleACurrent(int fuse, double assumed) {
        boolean works = assumed >= 0 && fuse - assumed >= 6;
        assertThat(keys(SiteSettings.star(MAIN, CircuitSettings.assumed("barn", "main", fuse, assumed)), CAR))
                .isEqualTo(works ? List.of() : List.of("assumed-load-too-large"));
    }

    @ParameterizedTest
    @CsvSource({"1379,watts-too-small", "1380,", "-1,watts-too-small", "NaN,"})
    void refusesATotalPowerBelowOnePhaseAtSixAmps(double watts, String key) {
        assertThat(keys(SiteSettings.star(MAIN.withMaxWatts(watts)), CAR))
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @ParameterizedTest
    @ValueSource(doubles = {99, 301, Double.NaN})
    void refusesAVoltageThatNoGridHas(double voltage) {
        assertThat(keys(new SiteSettings(GridType.STAR, voltage, List.of(MAIN)), CAR))
                .containsExactly("voltage-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void refusesAPriorityThatIsNone(int priority) {
        assertThat(keys(SiteSettings.star(MAIN), CAR.withPriority(priority)))
                .containsExactly("priority-out-of-range");
    }

    @Test
    void refusesAWiringThatTheGridDoesNotHave() {
        ChargerSettings onL2 = CAR.withWiring(Wiring.single(Phase.L2));

        assertThat(keys(SiteSettings.star(MAIN), onL2)).isEmpty();
        assertThat(keys(SiteSettings.star(MAIN).withGrid(GridType.SINGLE_PHASE), onL2))
                .containsExactly("phase-not-in-grid");
        assertThat(keys(SiteSettings.star(MAIN).withGrid(GridType.DELTA), onL2)).containsExactly("pair-missing");
    }

    private static List<String> keys(SiteSettings site, ChargerSettings charger) {
        return problems(site, charger).stream().map(SettingsProblem::key).toList();
    }

    private static List<SettingsProblem> problems(SiteSettings site, ChargerSettings charger) {
        return BalancerSettings.problems(site, List.of(charger), RampSettings.DEFAULT, 6);
    }
}
