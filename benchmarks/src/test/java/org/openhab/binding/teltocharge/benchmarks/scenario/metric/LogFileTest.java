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
package org.openhab.binding.teltocharge.benchmarks.scenario.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSecond;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.ChargerSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.GridKind;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.MeterSetup;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Second;
import org.openhab.binding.teltocharge.benchmarks.scenario.plant.Site;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * The log's columns.
 */
class LogFileTest {

    private static final ChargerSecond.Events QUIET = new ChargerSecond.Events(false, false, false, false, false);

    @Test
    void hasARowForEachSecondOfOneCharger() {
        StringBuilder out = new StringBuilder();
        LogFile log = new LogFile(out, site("a"), 100);
        log.accept(new Second(7, new PhaseAmps(1.5, -0.25, 12), PhaseAmps.of(9.9996), PhaseAmps.of(1),
                List.of(charger("a", 10, PhaseSet.THREE_PHASE, "circuit-limit"))));
        assertThat(out.toString().split("\n")).containsExactly(
                "t_s,house_l1,house_l2,house_l3,drawn_l1,drawn_l2,drawn_l3,offered,phases,state,reason",
                "107,1.500,-0.250,12.000,10.000,10.000,10.000,10,L1_L2_L3,charging,circuit-limit");
    }

    @Test
    void hasColumnsOfEachChargerWhenThereAreSeveral() {
        StringBuilder out = new StringBuilder();
        LogFile log = new LogFile(out, site("a", "b"), 0);
        log.accept(new Second(0, PhaseAmps.ZERO, PhaseAmps.ZERO, PhaseAmps.ZERO, List.of(
                charger("a", 10, PhaseSet.THREE_PHASE, "shared"), charger("b", 6, PhaseSet.L2, "shared"))));
        assertThat(out.toString().split("\n")).containsExactly(
                "t_s,house_l1,house_l2,house_l3,drawn_l1,drawn_l2,drawn_l3,offered,phases,state,reason,"
                        + "offered_a,phases_a,offered_b,phases_b",
                "0,0.000,0.000,0.000,0.000,0.000,0.000,16,L1_L2_L3+L2,charging,shared,10,L1_L2_L3,6,L2");
    }

    private static ChargerSecond charger(String id, int offered, PhaseSet phases, String reason) {
        return new ChargerSecond(id, offered, phases, PhaseAmps.ZERO, ChargerSecond.State.CHARGING, reason, QUIET);
    }

    private static Site site(String... ids) {
        return new Site(GridKind.STAR, 25, 0, new MeterSetup(1, 0, 0),
                Arrays.stream(ids)
                        .map(id -> new ChargerSetup(id, 6, 16, PhaseSet.THREE_PHASE, false, null)).toList(),
                List.of());
    }
}
