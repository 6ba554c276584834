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
import static org.openhab.binding.teltocharge.dlb.testing.Samples.T0;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.SolarSettings;
import org.openhab.binding.teltocharge.dlb.TimedValue;
import org.openhab.binding.teltocharge.dlb.solar.BatteryUse;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.dlb.solar.SurplusSettings;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.RuleHouse;

/**
 * Solar charging in a loop with a house, a meter and vehicles.
 */
class SolarTest {

    private static final SolarSettings SOLAR_ONLY = new SolarSettings(SolarMode.SOLAR_ONLY, 0);
    private static final SolarSettings ECO = new SolarSettings(SolarMode.ECO, 0);
    private static final SolarSettings HYBRID = new SolarSettings(SolarMode.HYBRID, 2300);

    @Test
    void chargesWithWhatTheSunLeaves() {
        // 10 A are fed in on each phase.
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).house(-10.2).run(300);

        assertThat(house.offered(0)).isEqualTo(10);
        assertThat(house.reason(0)).isEqualTo("solar-surplus");
        house.takeChanges(0);
        house.run(600);
        assertThat(house.takeChanges(0)).isZero();
    }

    @Test
    void addsUpThePhasesAsTheMeterOfTheEnergySupplierDoes() {
        // 36 A are fed in on one phase, 3 A drawn on the two others: 30 A in all.
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).house(t -> new PhaseAmps(-36.5, 3, 3)).run(300);

        assertThat(house.offered(0)).isEqualTo(10);
    }

    @Test
    void takesThePowerThatTheMeterGives() {
        RuleHouse house = house(PhaseSet.L1, SOLAR_ONLY).meterGivesWatts().house(t -> new PhaseAmps(-12.2, 0, 0))
                .run(300);

        assertThat(house.offered(0)).isEqualTo(12);
    }

    @Test
    void startsAfterTheStartDelayAndNamesIt() {
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).house(-10).run(60);
        assertThat(house.offered(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("solar-starting");
        assertThat(house.decision(0).until()).isBetween(T0.plusSeconds(85), T0.plusSeconds(100));

        assertThat(house.run(45).offered(0)).isGreaterThanOrEqualTo(6);
    }

    @Test
    void holdsTheLeastCurrentForTheStopDelayAndThenPauses() {
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).house(-10).run(300);

        house.house(2).run(60);
        assertThat(house.offered(0)).isEqualTo(6);
        assertThat(house.reason(0)).isEqualTo("solar-ending");
        house.run(90);
        assertThat(house.offered(0)).isEqualTo(6);
        house.run(90);
        assertThat(house.offered(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("solar-too-little");
    }

    @Test
    void neverStartsWithLessThanTheLeastCurrent() {
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).house(-5.9).run(1200);

        assertThat(house.takeStarts(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("solar-too-little");
    }

    @Test
    void chargesInEcoModeWithTheLeastCurrentWithoutSunAndWithMoreInTheSun() {
        RuleHouse house = house(PhaseSet.THREE_PHASE, ECO).house(3).run(300);
        assertThat(house.offered(0)).isEqualTo(6);
        assertThat(house.reason(0)).isEqualTo("solar-eco");

        house.house(-9.2).run(300);
        assertThat(house.offered(0)).isEqualTo(9);
        assertThat(house.reason(0)).isEqualTo("solar-surplus");
        assertThat(house.takeStarts(0)).isEqualTo(1);
    }

    @Test
    void addsTheGridAllowanceInHybridMode() {
        // 2300 W are 3.3 A on three phases.
        RuleHouse house = house(PhaseSet.THREE_PHASE, HYBRID).house(-5).run(300);
        assertThat(house.offered(0)).isEqualTo(8);
        assertThat(house.reason(0)).isEqualTo("solar-hybrid");

        house.house(-2).run(600);
        assertThat(house.offered(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("solar-too-little");
    }

    @Test
    void followsTheWishBeforeTheSettings() {
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).house(3)
                .wish(0, ChargerWish.DEFAULT.withSolarMode(SolarMode.OFF)).run(300);
        assertThat(house.offered(0)).isEqualTo(21);

        house.wish(0, ChargerWish.DEFAULT.withSolarMode(SolarMode.HYBRID).withAllowanceWatts(6900.0)).run(300);
        assertThat(house.offered(0)).isEqualTo(10);
    }

    @Test
    void reckonsWithNoSurplusWithoutAMeter() {
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).house(-10).run(300);
        house.meterAnswers(false).run(60);

        assertThat(house.offered(0)).isZero();
        house.meterAnswers(true).run(20);
        assertThat(house.offered(0)).isZero();
        assertThat(house.run(300).offered(0)).isEqualTo(10);
    }

    @Test
    void neverCountsWhatTheBatteryGives() {
        // Of 3 x 10 A that are fed in the battery gives 3 x 5.
        RuleHouse house = withBattery(BatteryUse.BATTERY_FIRST).house(-10);
        battery(house, -3450, 900);
        assertThat(house.takeStarts(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("solar-too-little");

        battery(house, -1000, 300);
        assertThat(house.offered(0)).isEqualTo(8);
    }

    @Test
    void countsWhatTheBatteryTakesWhenVehiclesComeFirst() {
        RuleHouse first = withBattery(BatteryUse.VEHICLES_FIRST).house(-5);
        battery(first, 2070, 300);
        assertThat(first.offered(0)).isEqualTo(8);

        RuleHouse second = withBattery(BatteryUse.BATTERY_FIRST).house(-5);
        battery(second, 2070, 300);
        assertThat(second.offered(0)).isZero();
    }

    @Test
    void reckonsWithNoSurplusWhileTheBatteryIsNotKnown() {
        RuleHouse house = withBattery(BatteryUse.BATTERY_FIRST).house(-10).run(600);

        assertThat(house.takeStarts(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("solar-unknown");
    }

    @Test
    void sharesOneSurplusEquallyAndByPriority() {
        RuleHouse equal = new RuleHouse(settings(RuleSettings.NONE, SOLAR_ONLY, SOLAR_ONLY), T0, PhaseSet.L1,
                PhaseSet.L2).house(t -> new PhaseAmps(-7, -7, -7)).run(400);
        assertThat(List.of(equal.offered(0), equal.offered(1))).containsExactly(11, 10);
        assertThat(equal.reason(0)).isEqualTo("solar-shared");

        RuleHouse ranked = new RuleHouse(settings(RuleSettings.NONE, SOLAR_ONLY, SOLAR_ONLY), T0, PhaseSet.L1,
                PhaseSet.L2).house(t -> new PhaseAmps(-7, -7, -7)).wish(0, ChargerWish.DEFAULT.withPriority(2))
                        .run(400);
        assertThat(List.of(ranked.offered(0), ranked.offered(1))).containsExactly(6, 15);
    }

    @Test
    void takesOffTheSurplusWhatAFastChargerDraws() {
        RuleHouse house = new RuleHouse(settings(RuleSettings.NONE, SolarSettings.DEFAULT, SOLAR_ONLY), T0,
                PhaseSet.L1, PhaseSet.L2).house(t -> new PhaseAmps(-9, -9, -9)).vehicleMost(16).run(600);

        assertThat(house.offered(0)).isEqualTo(24);
        assertThat(house.offered(1)).isEqualTo(11);
    }

    @Test
    void neverOffersMoreThanTheCircuitLeaves() {
        // Phase L2 is full although the sun shines on the two others.
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).house(t -> new PhaseAmps(-30, 17, -30)).run(400);

        assertThat(house.offered(0)).isEqualTo(7);
        assertThat(house.reason(0)).isEqualTo("circuit-limit");
    }

    @Test
    void usesFewerPhasesWhenTheSurplusIsTooSmallForThree() {
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).phasesChange().house(-4.2).run(400);
        assertThat(house.phases(0).count()).isLessThan(3);
        assertThat(house.offered(0) * house.phases(0).count()).isBetween(10, 12);

        house.house(-9).run(900);
        assertThat(house.phases(0)).isEqualTo(PhaseSet.THREE_PHASE);
        assertThat(house.offered(0)).isEqualTo(9);
    }

    @Test
    void doesNotChangePhasesForASunThatShinesOnNone() {
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).phasesChange().house(2);
        for (int t = 0; t < 1200; t++) {
            house.run(1);
            assertThat(house.phases(0)).isEqualTo(PhaseSet.THREE_PHASE);
        }
    }

    @Test
    void doesNotChangePhasesWhileItWaitsForTheStart() {
        RuleHouse house = house(PhaseSet.THREE_PHASE, SOLAR_ONLY).phasesChange().house(-10);
        for (int t = 0; t < 300; t++) {
            house.run(1);
            assertThat(house.phases(0)).isEqualTo(PhaseSet.THREE_PHASE);
        }
        assertThat(house.offered(0)).isEqualTo(10);
    }

    @Test
    void isNotSwitchedToAndFroByClouds() {
        Gen.forAllSeeds(1, 8, gen -> {
            RuleHouse house = house(gen.oneOf(PhaseSet.THREE_PHASE, PhaseSet.L1),
                    gen.oneOf(SOLAR_ONLY, HYBRID, ECO)).house(clouds(gen, 2 * 3600));
            List<Integer> starts = new ArrayList<>();
            int changes = 0;
            for (int t = 0; t < 2 * 3600; t++) {
                house.run(1);
                if (house.takeStarts(0) > 0) {
                    starts.add(t);
                }
                changes += house.takeChanges(0);
            }
            for (int start : starts) {
                assertThat(starts.stream().filter(t -> t >= start && t < start + 3600)).as("starts in an hour")
                        .hasSizeLessThanOrEqualTo(7);
            }
            // Currents follow the mean of 30 s; each raise takes a step or a few.
            assertThat(changes).as("changes in two hours").isLessThan(2 * 3600 / 8);
        });
    }

    /** A sun that gives up to 3 x 14 A, with clouds of 5 s to 10 min that let through 10 to 60 %. */
    private static IntFunction<PhaseAmps> clouds(Gen gen, int seconds) {
        double[] sun = new double[seconds];
        double share = 1;
        for (int t = 0; t < seconds;) {
            share = share < 1 ? 1 : gen.between(0.1, 0.6);
            int end = Math.min(seconds, t + gen.oneOf(gen.between(5, 30), gen.between(30, 150), gen.between(60, 600)));
            for (; t < end; t++) {
                sun[t] = 14 * share + gen.between(-0.3, 0.3);
            }
        }
        return t -> PhaseAmps.of(1.5 - sun[Math.min(t, seconds - 1)]);
    }

    private static void battery(RuleHouse house, double watts, int seconds) {
        for (int t = 0; t < seconds; t += 10) {
            house.signals(Signals.EMPTY.withBattery(new TimedValue(watts, house.now()))).run(10);
        }
    }

    private static RuleHouse withBattery(BatteryUse use) {
        SurplusSettings normal = SurplusSettings.DEFAULT;
        SurplusSettings surplus = new SurplusSettings(use, normal.batteryTimeout(), normal.interval(),
                normal.startDelay(), normal.stopDelay());
        return new RuleHouse(settings(RuleSettings.NONE.withSurplus(surplus), SOLAR_ONLY), T0, PhaseSet.THREE_PHASE);
    }

    private static RuleHouse house(PhaseSet phases, SolarSettings solar) {
        return new RuleHouse(settings(RuleSettings.NONE, solar), T0, phases);
    }

    private static BalancerSettings settings(RuleSettings rules, SolarSettings... solar) {
        List<ChargerSettings> chargers = new ArrayList<>();
        for (int i = 0; i < solar.length; i++) {
            chargers.add(ChargerSettings.defaults("car" + i).withSolar(solar[i]));
        }
        return BalancerSettings.defaults(25, chargers).withRules(rules);
    }
}
