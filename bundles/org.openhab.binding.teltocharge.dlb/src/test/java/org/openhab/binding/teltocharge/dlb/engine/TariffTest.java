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

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PriceSettings;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.ScheduleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.SolarSettings;
import org.openhab.binding.teltocharge.dlb.TimedValue;
import org.openhab.binding.teltocharge.dlb.goal.Goal;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.binding.teltocharge.dlb.testing.RuleHouse;
import org.openhab.binding.teltocharge.dlb.week.WeeklySchedule;

/**
 * Schedules, prices and departures in a loop with a house, a meter and a vehicle.
 */
class TariffTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ChargerSettings CAR = ChargerSettings.defaults("car");

    @Test
    void chargesInTheAllowedTimesOnlyAndSaysWhenTheyCome() {
        RuleSettings rules = RuleSettings.NONE.withZone(BERLIN)
                .withSchedule(new ScheduleSettings(week("22:00-06:00"), WeeklySchedule.NONE, 0));
        RuleHouse house = house(rules, CAR, Instant.parse("2026-11-23T20:58:00Z")).run(60);
        assertThat(house.offered(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("outside-schedule");
        assertThat(house.decision(0).until()).isEqualTo("2026-11-23T21:00:00Z");

        house.run(64);
        assertThat(house.offered(0)).isEqualTo(6);
    }

    @Test
    void keepsToTheClockOnTheWallWhenItIsSet() {
        RuleSettings rules = RuleSettings.NONE.withZone(BERLIN)
                .withSchedule(new ScheduleSettings(week("01:00-02:30"), WeeklySchedule.NONE, 0));
        // On 25 October 2026 it is 02:30 at 00:30 and again at 01:30 UTC.
        RuleHouse house = house(rules, CAR, Instant.parse("2026-10-25T00:25:00Z")).run(200);
        assertThat(house.offered(0)).isGreaterThan(6);

        house.run(102);
        assertThat(house.offered(0)).isZero();
        house.takeStarts(0);
        house.run(2 * 3600);
        assertThat(house.takeStarts(0)).isZero();
    }

    @Test
    void chargesWithLessInPeakHours() {
        RuleSettings rules = RuleSettings.NONE.withZone(BERLIN)
                .withSchedule(new ScheduleSettings(WeeklySchedule.NONE, week("Mo-Fr 17:00-20:00"), 8));
        RuleHouse house = house(rules, CAR, Instant.parse("2026-11-23T15:55:00Z")).run(299);
        assertThat(house.offered(0)).isEqualTo(23);

        house.run(2);
        assertThat(house.offered(0)).isEqualTo(8);
        assertThat(house.reason(0)).isEqualTo("peak-hours");
        assertThat(house.decision(0).until()).isEqualTo("2026-11-23T19:00:00Z");
    }

    @Test
    void keepsAScheduleForEachCharger() {
        RuleHouse house = house(RuleSettings.NONE, CAR.withSchedule(week("22:00-06:00")), T0).run(60);

        assertThat(house.offered(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("outside-schedule");
    }

    @Test
    void chargesUpToThePriceCeiling() {
        RuleHouse house = house(priced(0.25), CAR, T0);
        house.signals(price(house, 0.251)).run(60);
        assertThat(house.offered(0)).isZero();
        assertThat(house.reason(0)).isEqualTo("price-too-high");

        house.signals(price(house, 0.25)).run(120);
        assertThat(house.offered(0)).isEqualTo(23);
        assertThat(house.reason(0)).isEqualTo("circuit-limit");

        house.wish(0, ChargerWish.DEFAULT.withPriceCeiling(0.1)).run(2);
        assertThat(house.offered(0)).isZero();
    }

    @Test
    void ignoresAPriceThatIsNotTheLatestAndSaysSo() {
        RuleHouse house = house(priced(0.25), new ChargerSettings("car", 6, 16), T0).run(120);
        assertThat(house.offered(0)).isEqualTo(16);
        assertThat(house.reason(0)).isEqualTo("price-unknown");

        house.signals(Signals.EMPTY.withPrice(new TimedValue(0.9, house.now().minusSeconds(7200)))).run(2);
        assertThat(house.offered(0)).isEqualTo(16);
    }

    @Test
    void chargesInTimeForTheDepartureAgainstSunPriceAndSchedule() {
        // 11 kWh with 16 A on three phases take an hour, and 6 min are kept as spare time.
        ChargerSettings car = new ChargerSettings("car", 6, 16).withSolar(new SolarSettings(SolarMode.SOLAR_ONLY, 0))
                .withSchedule(week("22:00-06:00"));
        Goal goal = new Goal(11_000, T0.plusSeconds(2 * 3600));
        RuleHouse house = house(priced(0.25), car, T0).wish(0, ChargerWish.DEFAULT.withGoal(goal));
        house.signals(Signals.EMPTY.withPrice(new TimedValue(0.9, T0.plusSeconds(3600))));

        house.run(3240);
        assertThat(house.sessionWh(0)).isZero();
        house.run(100);
        assertThat(house.offered(0)).isEqualTo(16);
        assertThat(house.reason(0)).isEqualTo("goal-due");

        house.run(2 * 3600 - house.second());
        assertThat(house.sessionWh(0)).isGreaterThanOrEqualTo(11_000);
        // Once it has what it is to have, the sun counts again.
        assertThat(house.run(60).offered(0)).isZero();
    }

    @Test
    void neverChargesWithMoreThanTheCircuitLeavesForADeparture() {
        Goal goal = new Goal(50_000, T0.plusSeconds(3600));
        RuleHouse house = house(RuleSettings.NONE, CAR, T0).house(15.5).wish(0, ChargerWish.DEFAULT.withGoal(goal))
                .run(300);

        assertThat(house.offered(0)).isEqualTo(8);
        assertThat(house.house(19).run(2).offered(0)).isZero();
    }

    @Test
    void servesTheVehicleThatMustLeaveFirst() {
        BalancerSettings settings = BalancerSettings.defaults(16,
                List.of(ChargerSettings.defaults("a"), ChargerSettings.defaults("b").withPriority(5)));
        Goal goal = new Goal(50_000, T0.plusSeconds(3600));
        RuleHouse house = new RuleHouse(settings, T0, PhaseSet.THREE_PHASE, PhaseSet.THREE_PHASE).house(4)
                .wish(1, ChargerWish.DEFAULT.withGoal(goal)).run(300);

        assertThat(List.of(house.offered(0), house.offered(1))).containsExactly(0, 11);
    }

    @Test
    void forgetsTheDepartureWhenItIsOver() {
        ChargerSettings car = CAR.withSchedule(week("22:00-06:00"));
        Goal goal = new Goal(50_000, T0.plusSeconds(600));
        RuleHouse house = house(RuleSettings.NONE, car, T0).wish(0, ChargerWish.DEFAULT.withGoal(goal)).run(590);
        assertThat(house.offered(0)).isGreaterThan(6);

        assertThat(house.run(15).offered(0)).isZero();
    }

    private static RuleSettings priced(double ceiling) {
        return RuleSettings.NONE.withPrice(new PriceSettings(ceiling, Duration.ofHours(2)));
    }

    private static Signals price(RuleHouse house, double price) {
        return Signals.EMPTY.withPrice(new TimedValue(price, house.now()));
    }

    private static WeeklySchedule week(String... windows) {
        return WeeklySchedule.parse(List.of(windows));
    }

    private static RuleHouse house(RuleSettings rules, ChargerSettings charger, Instant start) {
        return new RuleHouse(BalancerSettings.defaults(25, List.of(charger)).withRules(rules), start,
                PhaseSet.THREE_PHASE).vehicleMost(32);
    }
}
