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
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.benchmarks.scenario.metric.Scorer;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarModel;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.CarSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GridKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GroupSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.MeterSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Plant;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * Chargers behind a fuse of their own, and chargers whose phases are rotated.
 */
class GroupsTest {

    private static final int SECONDS = 600;
    private static final MeterSetup METER = new MeterSetup(1, 0, 0);

    @ParameterizedTest
    @EnumSource(names = {"OURS", "EVCC_10", "SMARTEVSE", "OPENWB", "ORACLE"})
    void whoKnowsGroupsKeepsThemUnderTheirFuse(ControllerKind kind) {
        List<Second> seconds = run(kind, garage(), 3);
        for (Second second : seconds.subList(SECONDS / 2, SECONDS)) {
            assertThat(second.groups()).hasSize(1);
            assertThat(second.groups().get(0)).isEqualTo(second.drawn());
            assertThat(second.drawn().l1()).as("second " + second.second()).isBetween(6.0, 20.0 + 1e-9);
        }
        assertThat(seconds.get(SECONDS - 1).drawn().l1()).isBetween(16.0, 20.0);
    }

    @Test
    void aGroupsOverloadIsCountedOnAllItsPhases() {
        Scorer scorer = new Scorer(garage());
        run(ControllerKind.NONE, garage(), 3).forEach(scorer);
        // 3 x 16 A above 20 A, on three phases, once the cars have risen; the house's 3 A and 48 A are above 35 A, too.
        assertThat(scorer.score().groupOverloadAs()).isCloseTo(3 * 28 * SECONDS, within(3 * 28 * 10.0));
        assertThat(scorer.score().overloadAs()).isCloseTo(3 * 16 * SECONDS, within(3 * 16 * 10.0));
    }

    @Test
    void theEngineIsToldOfTheChargersOwnPhases() {
        // The charger's own L1 is the grid's L2, where the house leaves 10 A; on the other lines there are 22.
        CarSetup car = new CarSetup(CarModel.STANDARD, 16, PhaseSet.L2, 0, SECONDS, Double.POSITIVE_INFINITY);
        Site site = new Site(GridKind.STAR, 25, 0, METER,
                List.of(new ChargerSetup("a", 6, 16, PhaseSet.THREE_PHASE, false, car)
                        .withRotation(PhaseRotation.STR)),
                List.of());
        assertThat(run(ControllerKind.OURS, site, 15).get(SECONDS - 1).drawn()).isEqualTo(new PhaseAmps(0, 10, 0));
        assertThat(run(ControllerKind.OURS, site, 3).get(SECONDS - 1).drawn()).isEqualTo(new PhaseAmps(0, 16, 0));
    }

    private static List<Second> run(ControllerKind kind, Site site, double onL2) {
        double[] three = new double[SECONDS];
        Arrays.fill(three, 3);
        double[] second = new double[SECONDS];
        Arrays.fill(second, onL2);
        Trace trace = new Trace("t", 0, three, second, three, new double[SECONDS]);
        List<Second> seconds = new ArrayList<>();
        new Plant(trace, site).run(kind.create(trace, site), seconds::add);
        return seconds;
    }

    /** Three cars of 16 A behind 20 A, behind a main fuse of 35 A. */
    private static Site garage() {
        List<ChargerSetup> chargers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            CarSetup car = new CarSetup(CarModel.STANDARD, 16, PhaseSet.THREE_PHASE, 0, SECONDS,
                    Double.POSITIVE_INFINITY);
            chargers.add(new ChargerSetup("c" + i, 6, 16, PhaseSet.THREE_PHASE, false, car).withGroup("garage"));
        }
        return new Site(GridKind.STAR, 35, 0, METER, chargers, List.of(), List.of(new GroupSetup("garage", 20)));
    }
}
