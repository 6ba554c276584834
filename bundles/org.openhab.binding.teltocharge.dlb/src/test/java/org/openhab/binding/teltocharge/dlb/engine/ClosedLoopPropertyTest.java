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
package org.openhab.binding.teltocharge.dlb.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.Plant;
import org.openhab.binding.teltocharge.dlb.testing.Samples;
import org.openhab.binding.teltocharge.dlb.testing.TreePlant;

/**
 * The balancer in a loop with a house, a meter and a vehicle that have delays of their own.
 */
class ClosedLoopPropertyTest {

    private static final int RUNS = 40;
    private static final double METER_PERIOD = 1;

    @Test
    void endsAnOverloadThatTheVehicleCausesWithinTheMeterPeriodAndEightSeconds() {
        Gen.forAllSeeds(1, RUNS, gen -> {
            BalancerSettings settings = settings(gen);
            Plant plant = new Plant(gen, settings, phases(gen));
            for (int change = 0; change < 60; change++) {
                plant.house(load(gen, settings.site().root().fuseAmps()));
                plant.run(gen.oneOf(1, 2, 3, 5, 10, 30, 90));
            }
            assertThat(plant.longestOverload()).isLessThanOrEqualTo(METER_PERIOD + 8);
        });
    }

    @Test
    void settlesAtTheHeadroomAndStaysThereWhenTheLoadIsConstant() {
        Gen.forAllSeeds(2_000_001, RUNS, gen -> {
            BalancerSettings settings = settings(gen);
            PhaseSet phases = phases(gen);
            Plant plant = new Plant(gen, settings, phases);
            for (int load = 0; load < 5; load++) {
                PhaseAmps house = load(gen, settings.site().root().fuseAmps());
                plant.house(house);
                plant.run(200);
                plant.takeChanges();
                plant.run(200);
                assertThat(plant.takeChanges()).as("changes at constant load").isZero();
                assertThat(plant.offered()).isEqualTo(expected(settings, phases, house));
            }
        });
    }

    @Test
    void lowersNoFurtherThanNeededWhenALoadIsSwitchedOn() {
        Gen.forAllSeeds(3_000_001, RUNS, gen -> {
            BalancerSettings settings = settings(gen);
            PhaseSet phases = phases(gen);
            Plant plant = new Plant(gen, settings, phases);
            plant.run(200);
            PhaseAmps house = load(gen, settings.site().root().fuseAmps());
            int before = plant.offered();
            plant.house(house);
            plant.run(12);
            int expected = expected(settings, phases, house);
            if (expected < before) {
                assertThat(plant.offered()).isEqualTo(expected);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void endsAnOverloadInAnyCircuitOfATreeWithinTheMeterPeriodAndEightSeconds(GridType grid) {
        double[] worst = new double[1];
        Gen.forAllSeeds(4_000_001, RUNS, gen -> {
            TreePlant plant = new TreePlant(gen, grid);
            for (int change = 0; change < 30; change++) {
                plant.change();
                plant.run(gen.oneOf(1, 2, 3, 5, 10, 30, 90));
            }
            assertThat(plant.longestOverload()).as(plant.where()).isLessThanOrEqualTo(METER_PERIOD + 8);
            worst[0] = Math.max(worst[0], plant.longestOverload());
        });
        // Without any overload nothing would have been tested.
        assertThat(worst[0]).isGreaterThan(1);
    }

    private static int expected(BalancerSettings settings, PhaseSet phases, PhaseAmps house) {
        double headroom = settings.site().root().limitAmps();
        for (Phase phase : phases.phases()) {
            headroom = Math.min(headroom, settings.site().root().limitAmps() - house.get(phase));
        }
        int amps = (int) Math.floor(headroom);
        return amps < 6 ? 0 : Math.min(amps, 32);
    }

    private static BalancerSettings settings(Gen gen) {
        return Samples.settings(gen.oneOf(20, 25, 35, 63)).withRaiseWindow(Duration.ofSeconds(gen.oneOf(0, 1, 10, 60)));
    }

    private static PhaseSet phases(Gen gen) {
        return gen.oneOf(PhaseSet.THREE_PHASE, PhaseSet.L2);
    }

    private static PhaseAmps load(Gen gen, int fuse) {
        // A tenth of an ampere off the whole, so that rounding of the last bit does not decide.
        return new PhaseAmps(amps(gen, fuse), amps(gen, fuse), amps(gen, fuse));
    }

    private static double amps(Gen gen, int fuse) {
        return gen.between(0, fuse - 1) + gen.oneOf(0.1, 0.5, 0.9);
    }
}
