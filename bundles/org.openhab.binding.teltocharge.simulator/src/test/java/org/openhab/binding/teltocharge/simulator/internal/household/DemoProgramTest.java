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
package org.openhab.binding.teltocharge.simulator.internal.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;

class DemoProgramTest {

    private static final Duration PACE = Duration.ofSeconds(11);
    private static final int FUSE = 25;
    private static final double RESERVE = 1;
    private static final int CAR_MAX = 16;
    private static final Set<HousePhase> ALL = Set.of(HousePhase.values());

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 42, 2026, -5, Long.MAX_VALUE})
    void changesTheAllowedAmpsWithEveryStep(long seed) {
        assertEveryStepChanges(demo(seed), FUSE - RESERVE, CAR_MAX);
    }

    @ParameterizedTest(name = "{0} A less {1} A, car {2} A")
    @CsvSource({"16, 0, 16", "16, 5, 6", "16, 5, 16", "20, 1, 32", "25, 1, 32", "35, 1, 16", "35, 1.5, 32",
            "63, 2, 32"})
    void changesTheAllowedAmpsWithEveryStepWhenFuseAndCarDiffer(int fuse, double reserve, int carMax) {
        LoadTimeline timeline = DemoProgram.create(new HouseholdSettings(3, fuse, reserve, carMax, ALL, PACE));
        assertEveryStepChanges(timeline, fuse - reserve, carMax);
        assertThat(timeline.steps()).allSatisfy(step -> assertThat(step.amps().max()).isLessThan(fuse));
    }

    private static void assertEveryStepChanges(LoadTimeline timeline, double limit, int carMax) {
        List<LoadStep> steps = timeline.steps();
        for (int i = 0; i < steps.size(); i++) {
            LoadStep next = steps.get((i + 1) % steps.size());
            assertThat(allowedAmps(next, limit, carMax)).as("step after %d", i)
                    .isNotEqualTo(allowedAmps(steps.get(i), limit, carMax));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 42, 2026})
    void keepsTheHouseholdBelowTheFuseAndEachPhaseAboveZero(long seed) {
        assertThat(demo(seed).steps()).allSatisfy(step -> {
            assertThat(step.amps().max()).isLessThan(FUSE);
            assertThat(Math.min(step.amps().l1(), Math.min(step.amps().l2(), step.amps().l3()))).isGreaterThan(0.5);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 42, 2026})
    void keepsAwayFromWholeAmps(long seed) {
        assertThat(demo(seed).steps()).allSatisfy(step -> {
            double room = FUSE - RESERVE - step.amps().max();
            assertThat(room - Math.floor(room)).isBetween(0.25, 0.75);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 42, 2026})
    void pausesTheCarAndLetsItBackOnceInEachCycle(long seed) {
        List<LoadStep> steps = demo(seed).steps();
        for (int cycle = 0; cycle < steps.size(); cycle += DemoProgram.STEPS_PER_CYCLE) {
            List<LoadStep> cycleSteps = steps.subList(cycle, cycle + DemoProgram.STEPS_PER_CYCLE);
            assertThat(cycleSteps.stream().map(step -> allowedAmps(step, FUSE - RESERVE, CAR_MAX))
                    .filter(amps -> amps == 0)).hasSize(1);
            assertThat(allowedAmps(cycleSteps.get(DemoProgram.STEPS_PER_CYCLE - 1), FUSE - RESERVE, CAR_MAX))
                    .isGreaterThanOrEqualTo(6);
            Duration length = cycleSteps.stream().map(LoadStep::length).reduce(Duration.ZERO, Duration::plus);
            assertThat(length).isBetween(Duration.ofSeconds(110), Duration.ofSeconds(132));
        }
    }

    @Test
    void stepsEveryTenToTwelveSeconds() {
        assertThat(demo(1).steps()).allSatisfy(
                step -> assertThat(step.length()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(12)));
    }

    @Test
    void repeatsItselfOnlyWhenTheSeedIsTheSame() {
        assertThat(demo(5).steps()).isEqualTo(demo(5).steps()).isNotEqualTo(demo(6).steps());
    }

    @ParameterizedTest
    @EnumSource(HousePhase.class)
    void changesTheTightestPhaseOfTheCarWhenItUsesOnePhaseOnly(HousePhase phase) {
        LoadTimeline timeline = DemoProgram
                .create(new HouseholdSettings(4, FUSE, RESERVE, CAR_MAX, Set.of(phase), PACE));

        assertThat(timeline.steps())
                .allSatisfy(step -> assertThat(step.amps().get(phase)).isEqualTo(step.amps().max()));
        assertEveryStepChanges(timeline, FUSE - RESERVE, CAR_MAX);
    }

    private static LoadTimeline demo(long seed) {
        return DemoProgram.create(new HouseholdSettings(seed, FUSE, RESERVE, CAR_MAX, ALL, PACE));
    }

    /** The rule that the demo is measured by, written down again. */
    private static int allowedAmps(LoadStep step, double limit, int carMax) {
        int room = (int) Math.floor(limit - step.amps().max());
        return room < 6 ? 0 : Math.min(room, carMax);
    }
}
