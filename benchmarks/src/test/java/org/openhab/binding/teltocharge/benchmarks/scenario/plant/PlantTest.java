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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.benchmarks.scenario.trace.Trace;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;

/**
 * The plant as a whole: what comes after what.
 */
class PlantTest {

    private final List<View> views = new ArrayList<>();

    @Test
    void whatTheControllerSaysHoldsFromTheNextSecondOn() {
        List<Second> seconds = run(site(false, CarModel.IDEAL), view -> new Order(view.second() < 2 ? 0 : 10, "test"));
        assertThat(seconds.get(2).offered()).isEqualTo(10);
        assertThat(seconds.get(2).drawn()).isEqualTo(PhaseAmps.ZERO);
        assertThat(seconds.get(3).drawn()).isEqualTo(PhaseAmps.of(10));
        assertThat(seconds.get(3).line()).isEqualTo(new PhaseAmps(13, 13, 13));
        assertThat(views.get(3).meter()).isEqualTo(new Reading(new PhaseAmps(13, 13, 13), 3, 3));
        assertThat(views.get(3).chargers().get(0).drawn()).isEqualTo(PhaseAmps.of(10));
    }

    @Test
    void theChargerTakesWholeAmpsAndRefusesWhatDoesNotExist() {
        double[] told = {7.9, 5, 40, 3.999, 0};
        List<Second> seconds = run(site(false, CarModel.IDEAL), view -> new Order(told[view.second() % 5], "test"));
        assertThat(seconds.subList(0, 5).stream().map(Second::offered)).containsExactly(7, 7, 16, 16, 0);
        assertThat(seconds.get(1).chargers().get(0).events().refused()).isTrue();
        assertThat(seconds.get(2).chargers().get(0).events().changed()).isTrue();
    }

    @Test
    void aRepeatedSetpointIsWrittenOnlyWhenItIsAskedFor() {
        List<Second> seconds = run(site(false, CarModel.IDEAL),
                view -> new Order(10, PhaseSet.NONE, view.second() == 3, "test"));
        assertThat(seconds.stream().filter(second -> second.chargers().get(0).events().written())
                .map(Second::second)).containsExactly(0, 3);
        assertThat(seconds.stream().filter(second -> second.chargers().get(0).events().changed())
                .map(Second::second)).containsExactly(0);
    }

    @Test
    void switchingPhasesUnderLoadIsCountedAndTakesTwoSecondsWithoutCurrent() {
        List<Second> seconds = run(site(true, CarModel.IDEAL),
                view -> new Order(10, view.second() < 5 ? PhaseSet.NONE : PhaseSet.L2, false, "test"));
        assertThat(seconds.get(5).drawn()).isEqualTo(PhaseAmps.of(10));
        assertThat(seconds.get(5).chargers().get(0).events().underLoad()).isTrue();
        assertThat(seconds.get(6).drawn()).isEqualTo(PhaseAmps.ZERO);
        assertThat(seconds.get(6).chargers().get(0).state()).isEqualTo(ChargerSecond.State.SWITCHING);
        assertThat(seconds.get(7).drawn()).isEqualTo(PhaseAmps.ZERO);
        assertThat(seconds.get(8).drawn()).isEqualTo(new PhaseAmps(0, 10, 0));
        assertThat(seconds.stream().filter(second -> second.chargers().get(0).events().switched())).hasSize(1);
    }

    @Test
    void aChargerThatCannotSwitchKeepsItsPhases() {
        List<Second> seconds = run(site(false, CarModel.IDEAL), view -> new Order(10, PhaseSet.L2, false, "test"));
        assertThat(seconds.get(9).drawn()).isEqualTo(PhaseAmps.of(10));
    }

    @Test
    void solarPanelsAreTakenOffTheHouseEvenly() {
        Trace trace = new Trace("t", 0, new double[]{5}, new double[]{1}, new double[]{0},
                new double[]{690});
        assertThat(Plant.house(trace, GridKind.STAR, 0)).isEqualTo(new PhaseAmps(4, 0, -1));
        assertThat(Plant.house(trace, GridKind.SINGLE, 0)).isEqualTo(new PhaseAmps(2, 0, 0));
    }

    @Test
    void aCarComesAndGoes() {
        CarSetup car = new CarSetup(CarModel.IDEAL, 16, PhaseSet.THREE_PHASE, 3, 6, Double.POSITIVE_INFINITY);
        Site site = new Site(GridKind.STAR, 25, 0, new MeterSetup(1, 0, 0),
                List.of(new ChargerSetup("a", 6, 16, PhaseSet.THREE_PHASE, false, car)), List.of());
        List<Second> seconds = run(site, view -> new Order(10, "test"));
        assertThat(seconds.stream().filter(second -> second.drawn().l1() > 0).map(Second::second))
                .containsExactly(3, 4, 5);
        assertThat(seconds.get(2).chargers().get(0).state()).isEqualTo(ChargerSecond.State.NOT_CONNECTED);
        assertThat(views.get(4).chargers().get(0).wants()).isTrue();
        assertThat(views.get(6).chargers().get(0).wants()).isFalse();
    }

    private List<Second> run(Site site, Function<View, Order> rule) {
        double[] amps = new double[10];
        Arrays.fill(amps, 3);
        List<Second> seconds = new ArrayList<>();
        new Plant(new Trace("t", 0, amps, amps, amps, new double[10]), site).run(view -> {
            views.add(view);
            return List.of(rule.apply(view));
        }, seconds::add);
        return seconds;
    }

    private static Site site(boolean phaseSwitch, CarModel model) {
        CarSetup car = new CarSetup(model, 16, PhaseSet.THREE_PHASE, 0, 100, Double.POSITIVE_INFINITY);
        return new Site(GridKind.STAR, 25, 0, new MeterSetup(1, 0, 0),
                List.of(new ChargerSetup("a", 6, 16, PhaseSet.THREE_PHASE, phaseSwitch, car)), List.of());
    }
}
