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
package org.openhab.binding.teltocharge.dlb.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.ChargerRuleMemory;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.LimitedBy;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.SolarReason;
import org.openhab.binding.teltocharge.dlb.SolarSettings;
import org.openhab.binding.teltocharge.dlb.goal.Goal;
import org.openhab.binding.teltocharge.dlb.power.PowerMean;
import org.openhab.binding.teltocharge.dlb.solar.SolarGate;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;

class SolarRuleTest {

    private static final SolarGate OPEN = new SolarGate(true, null, List.of());
    private static final SolarGate CLOSED = SolarGate.CLOSED;
    private static final Bound FREE = new Bound(32, new Reason.HardwareLimit(LimitedBy.RATED, 32));
    private static final Instant NOW = at(100);

    @Test
    void saysNothingWhenNoChargerUsesTheSun() {
        assertThat(plan(5000, charger(SolarMode.OFF, CLOSED))).isNull();
    }

    @Test
    void saysNothingOfAChargerWhoseDepartureIsNear() {
        Goal goal = new Goal(10_000, at(4000));
        ChargerView charger = charger(SolarMode.SOLAR_ONLY, CLOSED);
        ChargerView due = new ChargerView(charger.settings(), ChargerWish.DEFAULT.withGoal(goal), charger.sample(),
                offered(6).withRules(new ChargerRuleMemory(CLOSED, goal)), 0, charger.given(), charger.phases());

        assertThat(plan(0, due)).isNull();
    }

    @Test
    void tellsHowMuchIsNeededWhenItIsTooLittle() {
        assertThat(bound(2000, charger(SolarMode.SOLAR_ONLY, CLOSED)))
                .isEqualTo(new Bound(0, new SolarReason.TooLittle(2000, 4140)));
        assertThat(bound(2000, charger(SolarMode.HYBRID, CLOSED)))
                .isEqualTo(new Bound(0, new SolarReason.TooLittle(2000, 3140)));
    }

    @Test
    void tellsWhenItWillStartAndThatItWillPause() {
        SolarGate opening = new SolarGate(false, at(70), List.of());
        assertThat(bound(5000, charger(SolarMode.SOLAR_ONLY, opening)))
                .isEqualTo(new Bound(0, new SolarReason.Starting(5000, Duration.ofMinutes(1)), at(130)));

        SolarGate closing = new SolarGate(true, at(90), List.of());
        assertThat(bound(2000, charger(SolarMode.SOLAR_ONLY, closing)))
                .isEqualTo(new Bound(6, new SolarReason.Ending(2000, 6)));
    }

    @Test
    void givesWhatTheSunGives() {
        assertThat(bound(5000, charger(SolarMode.SOLAR_ONLY, OPEN)))
                .isEqualTo(new Bound(7, new SolarReason.Surplus(5000, 7)));
        assertThat(bound(5000, charger(SolarMode.HYBRID, OPEN)))
                .isEqualTo(new Bound(8, new SolarReason.Hybrid(5000, 1000, 8)));
        assertThat(bound(500, charger(SolarMode.ECO, CLOSED)))
                .isEqualTo(new Bound(6, new SolarReason.Eco(500, 6)));
        assertThat(bound(50_000, charger(SolarMode.SOLAR_ONLY, OPEN))).isNull();
    }

    @Test
    void reckonsWithNoneWhenNobodyKnowsTheSurplus() {
        assertThat(bound(Double.NaN, charger(SolarMode.SOLAR_ONLY, CLOSED)))
                .isEqualTo(new Bound(0, new SolarReason.Unknown(0)));
        assertThat(bound(Double.NaN, charger(SolarMode.SOLAR_ONLY, OPEN)))
                .isEqualTo(new Bound(6, new SolarReason.Unknown(6)));
        assertThat(bound(Double.NaN, charger(SolarMode.ECO, OPEN)))
                .isEqualTo(new Bound(6, new SolarReason.Unknown(6)));
        assertThat(plan(Double.NaN, charger(SolarMode.SOLAR_ONLY, OPEN)).gates().get(0).wishSince()).isEqualTo(NOW);
    }

    @Test
    void holdsNoCurrentReadyForAVehicleThatIsNotThere() {
        ChargerView charger = charger(SolarMode.SOLAR_ONLY, OPEN);
        ChargerView empty = new ChargerView(charger.settings(), charger.wish(),
                vehicle(charger.sample(), false, false), charger.memory(), 0, charger.given(), charger.phases());

        assertThat(bound(9000, empty).amps()).isZero();
        assertThat(plan(9000, empty).gates()).containsExactly(SolarGate.CLOSED);
    }

    @Test
    void closesWithoutCountingAStopWhileSomethingElseBlocks() {
        SolarGate closing = new SolarGate(true, at(-100), List.of());
        SolarPlan plan = new SolarRule().plan(situation(9000), List.of(charger(SolarMode.SOLAR_ONLY, closing)),
                List.of(new Bound(0, new Reason.VehicleFinished())));

        assertThat(plan.gates()).containsExactly(SolarGate.CLOSED);
    }

    @Test
    void takesOffWhatOtherChargersDraw() {
        ChargerView fast = view(charging("fast", 100, new PhaseAmps(10, 0, 0), 16, PhaseSet.L1), offered(16));
        SolarPlan plan = new SolarRule().plan(situation(9000),
                List.of(fast, charger(SolarMode.SOLAR_ONLY, OPEN)), List.of(FREE, FREE));

        assertThat(plan.bounds().get(0)).isNull();
        assertThat(plan.bounds().get(1).amps()).isEqualTo((9000 - 2300) / 690);
    }

    @Test
    void tellsWhatItWouldLeaveOnOtherPhases() {
        ChargerView charger = charger(SolarMode.SOLAR_ONLY, CLOSED);
        assertThat(plan(2000, charger).amps(0, charger, 230)).isEqualTo(8);
        // It is enough for three phases, and only the start delay runs.
        assertThat(plan(5000, charger).amps(0, charger, 230)).isZero();
    }

    private static Bound bound(double surplus, ChargerView charger) {
        return plan(surplus, charger).bounds().get(0);
    }

    private static SolarPlan plan(double surplus, ChargerView charger) {
        return new SolarRule().plan(situation(surplus), List.of(charger), List.of(FREE));
    }

    private static ChargerView charger(SolarMode mode, SolarGate gate) {
        ChargerSample sample = charging(CAR, 100, PhaseAmps.ZERO, 6, PhaseSet.THREE_PHASE);
        return ChargerView.of(ChargerSettings.defaults(CAR).withSolar(new SolarSettings(mode, 1000)),
                ChargerWish.DEFAULT, sample, offered(6).withRules(new ChargerRuleMemory(gate, null)), 0);
    }

    private static Situation situation(double surplus) {
        PowerMean mean = new PowerMean(NOW, NOW, surplus, 0, surplus);
        Situation plain = org.openhab.binding.teltocharge.dlb.testing.Samples.situation(settings(63), 100,
                PhaseAmps.of(1));
        RuleMemory empty = RuleMemory.EMPTY;
        RuleMemory rules = new RuleMemory(empty.contact(), empty.dimmed(), mean, empty.background(), empty.quarter(),
                empty.curtailments());
        return new Situation(plain.moment(), plain.settings(), plain.grid(), plain.startedAt(), plain.signals(), rules,
                plain.circuits(), plain.news(), SiteLimits.NONE);
    }
}
