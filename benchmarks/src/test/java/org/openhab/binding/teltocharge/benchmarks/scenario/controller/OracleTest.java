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
package org.openhab.binding.teltocharge.benchmarks.scenario.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarModel;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GridKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.MeterSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Plant;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.TraceFamily;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * The oracle of load-balancing research, section 4.5.
 */
class OracleTest {

    @Test
    void offersTheLargestWholeCurrentThatFitsAndStopsBelowSix() {
        Site site = site(CarModel.IDEAL, 1, false);
        double[] house = {3, 3, 12.5, 12.5, 19.5, 19.5, 3, 3, 3};
        OraclePlan plan = new OraclePlan(trace(house), site);
        int[] amps = new int[house.length];
        Arrays.setAll(amps, second -> plan.amps(0, second));
        assertThat(amps).containsExactly(16, 16, 12, 12, 0, 0, 16, 16, 16);
    }

    @ParameterizedTest
    @EnumSource
    void neverOverloadsAnythingWhateverTheCar(CarModel model) {
        Site site = site(model, 2, false);
        Trace trace = TraceFamily.OVENS.day(1, 2, 3);
        new Plant(trace, site).run(new Oracle(trace, site), second -> assertThat(worst(second, site)).isZero());
    }

    @Test
    void dealsOutWhatSeveralCarsCanHave() {
        Site site = site(CarModel.IDEAL, 2, false);
        OraclePlan plan = new OraclePlan(trace(5, 14, 3, 20), site);
        assertThat(List.of(plan.amps(0, 0), plan.amps(1, 0))).containsExactly(10, 10);
        assertThat(List.of(plan.amps(0, 1), plan.amps(1, 1))).containsExactly(11, 0);
        assertThat(List.of(plan.amps(0, 2), plan.amps(1, 2))).containsExactly(11, 11);
        assertThat(List.of(plan.amps(0, 3), plan.amps(1, 3))).containsExactly(0, 0);
    }

    @Test
    void leavesAPhaseThatIsFullWhereTheChargerCanSwitch() {
        Site site = site(CarModel.IDEAL, 1, true);
        double[] full = new double[200];
        Arrays.fill(full, 22);
        double[] empty = new double[200];
        Trace trace = new Trace("t", 0, empty, full, empty, empty);
        OraclePlan plan = new OraclePlan(trace, site);
        assertThat(plan.phases(0, 100)).isEqualTo(PhaseSet.L1_L3);
        assertThat(plan.amps(0, 100)).isEqualTo(16);
    }

    private static double worst(Second second, Site site) {
        double worst = 0;
        for (Phase phase : Phase.values()) {
            double excess = second.line().get(phase) - site.limitAmps();
            worst = Math.max(worst, Math.min(excess, second.drawn().get(phase)));
        }
        return worst < 1e-9 ? 0 : worst;
    }

    private static Trace trace(double... amps) {
        double[] nothing = new double[amps.length];
        return new Trace("t", 0, nothing, amps, nothing, nothing);
    }

    private static Site site(CarModel model, int chargers, boolean phaseSwitch) {
        List<ChargerSetup> setups = new ArrayList<>();
        for (int i = 0; i < chargers; i++) {
            CarSetup car = new CarSetup(model, 16, PhaseSet.THREE_PHASE, 0, Integer.MAX_VALUE,
                    Double.POSITIVE_INFINITY);
            setups.add(new ChargerSetup("c" + i, 6, 16, PhaseSet.THREE_PHASE, phaseSwitch, car));
        }
        return new Site(GridKind.STAR, 25, 0, new MeterSetup(1, 0, 0), setups, List.of());
    }
}
