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
package org.openhab.binding.teltocharge.benchmarks.scenario.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.BadFileException;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * Reading of sites.
 */
class SiteFileTest {

    @TempDir
    Path folder;

    @Test
    void readsAllThatCanBeSet() throws Exception {
        Site site = read("""
                grid: star
                fuse: 35
                reserve: 1.5
                meter: {period_s: 10, delay_s: 2, resolution_a: 1, swap: [L1, L3]}
                groups:
                  - {id: garage, fuse: 20}
                chargers:
                  - {id: left, min_a: 8, max_a: 32, phase_switch: true}
                  - {id: right, phases: [L2, L3], rotation: STR, group: garage}
                cars:
                  - {charger: right, model: slow-up, phases: L2, max_a: 10, arrives_s: 60, leaves_s: 120, needs_kwh: 4}
                  - {charger: left}
                faults:
                  - {kind: dropout, at_s: 100, for_s: 30, every_s: 3600}
                  - {kind: whole-ampere}
                """);
        assertThat(site.limitAmps()).isEqualTo(33.5);
        assertThat(site.meter()).isEqualTo(new MeterSetup(10, 2, 1, PhaseSet.L1_L3));
        assertThat(site.groups()).isEqualTo(List.of(new GroupSetup("garage", 20)));
        CarSetup slow = new CarSetup(CarModel.SLOW_UP, 10, PhaseSet.L2, 60, 120, 4000);
        assertThat(site.chargers().get(1)).isEqualTo(new ChargerSetup("right", 6, 16, PhaseSet.L2_L3, false, slow,
                PhaseRotation.STR, "garage"));
        ChargerSetup left = site.chargers().get(0);
        assertThat(left.phaseSwitch()).isTrue();
        assertThat(left.car()).isEqualTo(new CarSetup(CarModel.STANDARD, 32, PhaseSet.THREE_PHASE, 0, 1_000_000_000,
                Double.POSITIVE_INFINITY));
        assertThat(site.faults()).isEqualTo(List.of(new Fault(Fault.Kind.DROPOUT, 100, 30, 3600),
                new Fault(Fault.Kind.WHOLE_AMPERE, 0, 1_000_000_000, 0)));
    }

    @Test
    void takesAUsualMeterAndNoFaultsWhenTheyAreLeftOut() throws Exception {
        Site site = read("fuse: 25\nchargers:\n  - id: a\n");
        assertThat(site.grid()).isEqualTo(GridKind.STAR);
        assertThat(site.meter()).isEqualTo(new MeterSetup(1, 0, 0));
        assertThat(site.chargers().get(0).car()).isNull();
        assertThat(site.faults()).isEmpty();
        assertThat(site.groups()).isEmpty();
    }

    @Test
    void takesAKeyWithoutAValueForOneThatIsLeftOut() throws Exception {
        Site site = read("fuse: 25\nmeter:\ngroups:\nchargers:\n  - id: a\ncars:\nfaults: []\n");
        assertThat(site).isEqualTo(read("fuse: 25\nchargers:\n  - id: a\n"));
    }

    @Test
    void wiresASinglePhaseGridToL1() throws Exception {
        Site site = read("grid: single\nfuse: 40\nchargers:\n  - id: a\ncars:\n  - model: ideal\n");
        assertThat(site.chargers().get(0).phases()).isEqualTo(PhaseSet.L1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // text, / for a new line | line | what is said
            "chargers:/ - id: a | 1 | fuse is missing",
            "fuse: 25 | 1 | chargers: there must be 1 to 100",
            "fuse: 5/chargers:/ - id: a | 1 | fuse must be 6 to 1000, not 5",
            "fuse: .nan/chargers:/ - id: a | 1 | fuse must be a number",
            "fuse: NaN/chargers:/ - id: a | 1 | fuse must be 6 to 1000, not NaN",
            "fuse: 25.5/chargers:/ - id: a | 1 | fuse must be a whole number",
            "fuse: 25/reserve: 20/chargers:/ - id: a | 2 | reserve must be 0 to 19, not 20",
            "fuse: 25/fuze: 1/chargers:/ - id: a | 2 | unknown key \"fuze\"",
            "fuse: 25/fuse: 26/chargers:/ - id: a | 2 | fuse is given twice",
            "fuse: 25/grid: round/chargers:/ - id: a | 2 | grid must be one of star, single, delta, not \"round\"",
            "fuse: 25/meter: fast/chargers:/ - id: a | 2 | here must be \"key: value\" lines",
            "fuse: 25/meter: {period_s: 0}/chargers:/ - id: a | 2 | period_s must be 1 to 600, not 0",
            "fuse: 25/chargers: left | 2 | chargers must be a list",
            "fuse: 25/chargers:/ - id: a/ - id: a | 4 | id a is used twice",
            "fuse: 25/chargers:/ - id: a b | 3 | id may hold",
            "fuse: 25/chargers:/ - id: a/   max_a: 40 | 4 | max_a must be 6 to 32, not 40",
            "fuse: 25/chargers:/ - id: a/   phases: L4 | 4 | phases must be some of L1, L2, L3",
            "grid: delta/fuse: 25/chargers:/ - {id: a, phases: L1} | 4 | a delta grid needs two or three lines",
            "grid: single/fuse: 25/chargers:/ - {id: a, phases: L2} | 4 | a single-phase grid has L1 only",
            "fuse: 25/chargers:/ - id: a/cars:/ - charger: b | 5 | there is no charger b",
            "fuse: 25/chargers:/ - id: a/cars:/ - charger: a/ - charger: a | 6 | charger a has a car already",
            "fuse: 25/chargers:/ - id: a/cars:/ - model: ufo | 5 | model must be one of ideal, standard, slow-up",
            "fuse: 25/chargers:/ - {id: a, phases: []} | 3 | phases must be some of L1, L2, L3",
            "fuse: 25/chargers:/ - {id: a, phases: ','} | 3 | phases must be some of L1, L2, L3",
            "fuse: 25f/chargers:/ - id: a | 1 | fuse must be a number, not \"25f\"",
            "fuse: 25/chargers:/ - id: a/cars:/ - {}/ - {} | 6 | there is no next charger for this car",
            "fuse: 25/chargers:/ - {id: a, phases: L1}/cars:/ - phases: L2 | 5 | phases L2 are not all wired",
            "fuse: 25/meter: {swap: L1}/chargers:/ - id: a | 2 | swap must name two lines, not L1",
            "fuse: 25/meter: {swap: [L1, N]}/chargers:/ - id: a | 2 | swap must be some of L1, L2, L3",
            "fuse: 25/chargers:/ - {id: a, rotation: RRR} | 3 | rotation must be one of",
            "grid: single/fuse: 25/chargers:/ - {id: a, rotation: STR} | 4 | a single-phase grid has L1 only",
            "fuse: 25/chargers:/ - {id: a, group: garage} | 3 | there is no group garage",
            "fuse: 25/groups:/ - {id: main, fuse: 20}/chargers:/ - id: a | 3 | a group may not be called main",
            "fuse: 25/groups:/ - {id: g, fuse: 20}/ - {id: g, fuse: 20}/chargers:/ - id: a | 4 | id g is used twice",
            "fuse: 25/groups:/ - {id: g}/chargers:/ - id: a | 3 | fuse is missing",
            "fuse: 25/chargers:/ - id: a/faults:/ - for_s: 5 | 5 | kind is missing",
            "fuse: 25/chargers:/ - id: a/faults:/ - {kind: dropout, for_s: 9, every_s: 5} | 5 | every_s must be 0 or more",
            "fuse: [25/chargers: | 2 | this is not YAML",
            "- 25 | 1 | here must be \"key: value\" lines"})
    void namesTheLineThatCannotBeUsed(String text, int line, String problem) {
        assertThatThrownBy(() -> read(text.replace('/', '\n') + "\n")).isInstanceOf(BadFileException.class)
                .hasMessageStartingWith("site.yaml:" + line + ": ").hasMessageContaining(problem)
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("")).hasMessage("site.yaml:1: the file is empty");
    }

    private Site read(String text) throws BadFileException, IOException {
        return SiteFile.read(Files.writeString(folder.resolve("site.yaml"), text));
    }
}
