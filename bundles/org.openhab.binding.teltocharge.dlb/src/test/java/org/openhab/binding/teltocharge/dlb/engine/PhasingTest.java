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
import static org.openhab.binding.teltocharge.dlb.PhaseSet.*;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.CAR;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSettings;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.SolarSettings;
import org.openhab.binding.teltocharge.dlb.Trait;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.dlb.VehicleSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.solar.BatteryUse;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.dlb.solar.SurplusSettings;
import org.openhab.binding.teltocharge.dlb.testing.Samples;
import org.openhab.binding.teltocharge.dlb.testing.TestCar;
import org.openhab.binding.teltocharge.dlb.testing.TestCharger;
import org.openhab.binding.teltocharge.dlb.testing.TestHouse;

class PhasingTest {

    private ChargerSettings settings = ChargerSettings.defaults(CAR);
    private TestCharger charger = new TestCharger(CAR, PhaseRotation.RST, TestCar.USUAL);

    @AfterEach
    void nothingIsEverSwitchedUnderLoad() {
        assertThat(charger.wasSwitchedUnderLoad()).isFalse();
    }

    @Test
    void changesToThePhaseWithRoomWhenThreeDoNotFitAndBackAfterTheDwell() {
        TestHouse house = charging();
        house.house(19, 5, 18.5);

        house.takeReasons();
        int taken = house.passUntil(it -> charger.offered() == 6 && charger.gridPhases() == L2, 40);
        assertThat(taken).isLessThanOrEqualTo(20);
        assertThat(house.takeReasons()).containsSubsequence("circuit-too-full", "phase-switch-shortage", "ramp-hold");
        house.pass(30);
        assertThat(charger.drawn()).isEqualTo(PhaseAmps.of(0, 16, 0));

        house.house(4, 5, 4);
        house.pass(200);
        assertThat(charger.gridPhases()).isEqualTo(L2);
        house.passUntil(it -> charger.gridPhases() == THREE_PHASE, 120);
        assertThat(house.takeReasons()).contains("phase-switch-room");
        house.pass(30);
        assertThat(charger.drawn()).isEqualTo(PhaseAmps.of(16));
        assertThat(charger.changes()).isEqualTo(2);
    }

    @Test
    void startsAgainWithSixAmpsAndNotBeforeTwoSecondsOfRest() {
        TestHouse house = charging();
        house.house(19, 5, 18.5);
        house.passUntil(it -> charger.gridPhases() == L2, 40);
        assertThat(charger.offered()).isZero();

        int rest = house.passUntil(it -> charger.offered() > 0, 10);
        assertThat(rest).isGreaterThanOrEqualTo(2);
        assertThat(charger.offered()).isEqualTo(6);
    }

    @Test
    void tellsTheChargersOwnPhaseWhenItIsRotated() {
        charger = new TestCharger(CAR, PhaseRotation.STR, TestCar.USUAL);
        settings = settings.withWiring(Wiring.rotated(PhaseRotation.STR));
        TestHouse house = charging();
        house.house(19, 18.5, 2);

        house.passUntil(it -> charger.offered() > 0 && charger.gridPhases() == L3, 40);
        assertThat(house.decision().phases()).isEqualTo(L2);
    }

    @Test
    void usesTwoPhasesWhereTheyGiveMore() {
        TestHouse house = charging();
        house.house(19, 12, 12);

        house.passUntil(it -> charger.offered() > 0 && charger.gridPhases() == L2_L3, 40);
    }

    @Test
    void doesNotChangeWhenTheShortageIsShort() {
        TestHouse house = charging();
        house.house(19, 5, 18.5);
        house.pass(8);
        house.house(4, 5, 10);
        house.pass(100);

        assertThat(charger.changes()).isZero();
        assertThat(charger.offered()).isEqualTo(14);
    }

    @Test
    void pausesAndNeverChangesWhenThatIsNotAllowed() {
        settings = settings.withPhases(new PhaseSettings(false, Duration.ofMinutes(5), 4));
        TestHouse house = charging();
        house.house(19, 5, 18.5);
        house.pass(60);

        assertThat(charger.changes()).isZero();
        assertThat(house.decision().amps()).isZero();
    }

    @Test
    void findsAVehicleWithOnePhaseAndGivesItTheLeastLoadedOne() {
        charger = new TestCharger(CAR, PhaseRotation.RST, TestCar.USUAL.withPhases(1).withMost(32));
        TestHouse house = new TestHouse(site(), charger);
        house.house(12, 9, 2);
        house.pass(200);

        assertThat(charger.gridPhases()).isEqualTo(L3);
        assertThat(charger.drawn()).isEqualTo(PhaseAmps.of(0, 0, 22));
        assertThat(house.takeReasons()).contains("phase-switch-one-phase-vehicle");
        assertThat(charger.changes()).isEqualTo(1);
    }

    @Test
    void waitsForTheVehicleToStopAndSaysSo() {
        TestHouse house = charging();
        house.house(19, 5, 18.5);
        house.pass(2);
        charger.stick(true);
        house.passUntil(it -> it.decision().reason().key().equals("phase-switch-blocked"), 30);
        assertThat(charger.gridPhases()).isEqualTo(THREE_PHASE);

        house.pass(30);
        assertThat(charger.changes()).isZero();
    }

    @Test
    void saysThatTheChargerDoesNotTakeThePhasesAndGoesOnWithWhatItHas() {
        charger.obeyPhases(false);
        TestHouse house = charging();
        house.house(19, 5, 18.5);
        house.passUntil(it -> it.decision().reason().key().equals("phases-not-taken"), 40);
        house.pass(40);
        assertThat(house.decision().reason().key()).isEqualTo("circuit-too-full");

        house.house(4, 5, 10);
        house.pass(90);
        assertThat(charger.drawn()).isEqualTo(PhaseAmps.of(14));
    }

    @Test
    void leavesThePhasesOfAVehicleThatDiedOfAChangeAloneAfterUndoingIt() {
        charger = new TestCharger(CAR, PhaseRotation.RST, TestCar.USUAL.dying());
        TestHouse house = charging();
        house.house(19, 5, 18.5);
        house.passUntil(it -> charger.gridPhases() == L2, 40);
        house.house(4, 5, 10);
        house.passUntil(it -> charger.gridPhases() == THREE_PHASE, 160);
        assertThat(house.takeReasons()).contains("phase-switch-vehicle-died");
        assertThat(house.memory().chargers().get(CAR).vehicle().profile().diesAfterSwitch()).isEqualTo(Trait.YES);

        house.house(19, 5, 18.5);
        house.pass(1000);
        assertThat(charger.changes()).isEqualTo(2);
    }

    @Test
    void obeysTheOwnersChoiceOfPhasesAndMakesNoneOfItsOwn() {
        TestHouse house = charging();
        house.wish(CAR, ChargerWish.DEFAULT.withPhases(L3));
        house.passUntil(it -> charger.gridPhases() == L3 && charger.offered() > 0, 20);
        assertThat(house.takeReasons()).contains("phase-switch-owner");

        house.house(4, 4, 20);
        house.pass(600);
        assertThat(charger.gridPhases()).isEqualTo(L3);
        house.wish(CAR, ChargerWish.DEFAULT);
        house.passUntil(it -> charger.gridPhases() == THREE_PHASE || charger.gridPhases() == L1_L2, 600);
    }

    @Test
    void givesTwoChargersAPhaseEachWhenBothWait() {
        TestCharger other = new TestCharger("other", PhaseRotation.RST, TestCar.USUAL);
        TestHouse house = new TestHouse(Samples.quick(25)
                .withChargers(List.of(settings, ChargerSettings.defaults("other"))), charger, other);
        house.house(4, 4, 4);
        house.pass(60);
        house.house(19, 14, 13);
        house.pass(60);

        assertThat(charger.offered()).isPositive();
        assertThat(other.offered()).isPositive();
        assertThat(charger.gridPhases().and(other.gridPhases())).isEqualTo(NONE);
        assertThat(other.wasSwitchedUnderLoad()).isFalse();
    }

    @Test
    void pausesRatherThanOfferingLessThanTheVehicleNeeds() {
        // A Renault Zoe takes nothing below 8 A on three phases (load-balancing research, section 3.2).
        settings = settings.withVehicle(new VehicleSettings(VehicleProfile.UNKNOWN.withMinimum(3, 8)))
                .withPhases(new PhaseSettings(false, Duration.ZERO, 0));
        TestHouse house = charging();
        house.house(16.5, 5, 5);
        house.pass(5);
        assertThat(house.decision().amps()).isZero();
        assertThat(house.decision().reason().key()).isEqualTo("circuit-too-full");

        house.house(15.5, 5, 5);
        house.pass(30);
        assertThat(house.decision().amps()).isEqualTo(8);
    }

    @Test
    void saysThatTheVehicleNeedsMoreThanItsOwnerAllows() {
        settings = new ChargerSettings(CAR, 6, 7)
                .withVehicle(new VehicleSettings(VehicleProfile.UNKNOWN.withMinimum(3, 8)))
                .withPhases(new PhaseSettings(false, Duration.ZERO, 0));
        TestHouse house = new TestHouse(site(), charger);
        house.pass(30);

        assertThat(house.decision().amps()).isZero();
        assertThat(house.decision().reason().key()).isEqualTo("vehicle-needs-more");
    }

    @Test
    void learnsWhatTheVehicleIsLikeWhileItCharges() {
        charger = new TestCharger(CAR, PhaseRotation.RST, TestCar.USUAL.withAmpsPerSecond(1));
        TestHouse house = new TestHouse(site(), charger);
        house.house(4, 4, 4);
        house.pass(120);

        VehicleProfile learned = house.memory().chargers().get(CAR).vehicle().profile();
        assertThat(learned.phases()).isEqualTo(3);
        assertThat(learned.diesAfterSwitch()).isEqualTo(Trait.UNKNOWN);
    }

    @Test
    void followsTheSunToOnePhaseAndBack() {
        settings = settings.withSolar(new SolarSettings(SolarMode.SOLAR_ONLY, 0))
                .withPhases(new PhaseSettings(true, Duration.ofMinutes(1), 4));
        TestHouse house = new TestHouse(sun(), charger);
        // 10 A of surplus in all are 2.3 kW: too little for three phases, 9 A and more for one.
        house.house(-4, -3, -3);
        house.passUntil(it -> charger.gridPhases().count() == 1 && charger.offered() >= 9, 300);

        house.house(-14, -13, -13);
        house.passUntil(it -> charger.gridPhases() == THREE_PHASE && charger.offered() >= 12, 300);
    }

    @Test
    void holdsAVehicleThatWouldNotWakeUpWhenTheSunIsGoneButNotWhenTheFuseIsFull() {
        VehicleProfile sleeper = VehicleProfile.UNKNOWN.withSleepsAfterPause(Trait.YES);
        charger = new TestCharger(CAR, PhaseRotation.RST, TestCar.USUAL.sleeping());
        settings = settings.withSolar(new SolarSettings(SolarMode.SOLAR_ONLY, 0))
                .withVehicle(new VehicleSettings(sleeper))
                .withPhases(new PhaseSettings(false, Duration.ZERO, 0));
        TestHouse house = new TestHouse(sun(), charger);
        house.house(-14, -13, -13);
        house.passUntil(it -> charger.offered() >= 12, 300);

        house.house(2, 2, 2);
        house.pass(300);
        assertThat(charger.offered()).isEqualTo(6);
        assertThat(house.decision().reason().key()).isEqualTo("vehicle-kept-awake");
        assertThat(charger.isAsleep()).isFalse();

        house.house(19, 2, 2);
        house.pass(2);
        assertThat(charger.offered()).isZero();
        assertThat(house.decision().reason().key()).isEqualTo("circuit-too-full");
    }

    @Test
    void goesOnWithWhatWasLearnedInEarlierRuns() {
        VehicleProfile before = VehicleProfile.UNKNOWN.withMinimum(3, 8);
        settings = settings.withVehicle(new VehicleSettings(VehicleProfile.UNKNOWN, before))
                .withPhases(new PhaseSettings(false, Duration.ZERO, 0));
        TestHouse house = new TestHouse(site(), charger);
        house.house(16.5, 5, 5);
        house.pass(5);

        assertThat(house.decision().amps()).isZero();
        assertThat(house.memory().chargers().get(CAR).vehicle().profile()).isEqualTo(before);
    }

    @Test
    void givesTheNextVehicleAllPhasesAgain() {
        TestHouse house = charging();
        house.house(19, 5, 18.5);
        house.passUntil(it -> charger.gridPhases() == L2, 40);
        charger.plugIn(false);

        house.passUntil(it -> charger.gridPhases() == THREE_PHASE, 40);
        assertThat(house.takeReasons()).contains("phase-switch-no-vehicle");
    }

    private TestHouse charging() {
        TestHouse house = new TestHouse(site(), charger);
        house.house(4, 5, 10);
        house.pass(60);
        Decision decision = house.decision();
        assertThat(decision.amps()).isEqualTo(14);
        return house;
    }

    private BalancerSettings sun() {
        Duration second = Duration.ofSeconds(1);
        return site().withRules(RuleSettings.NONE.withSurplus(new SurplusSettings(BatteryUse.NONE,
                Duration.ofSeconds(60), second, Duration.ofSeconds(5), Duration.ofSeconds(5))));
    }

    private BalancerSettings site() {
        return Samples.quick(25).withChargers(List.of(settings));
    }
}
