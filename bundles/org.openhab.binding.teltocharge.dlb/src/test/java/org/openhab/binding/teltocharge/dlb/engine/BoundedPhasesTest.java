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
import static org.openhab.binding.teltocharge.dlb.testing.Samples.T0;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PhaseSettings;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.curtail.ContactMode;
import org.openhab.binding.teltocharge.dlb.curtail.CurtailmentSettings;
import org.openhab.binding.teltocharge.dlb.curtail.ExternalLimit;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.RuleHouse;
import org.openhab.binding.teltocharge.dlb.testing.Samples;
import org.openhab.binding.teltocharge.dlb.testing.TestCar;
import org.openhab.binding.teltocharge.dlb.testing.TestCharger;
import org.openhab.binding.teltocharge.dlb.testing.TestHouse;

/**
 * The choice of phases where more than the circuits bounds what they give. What is expected is worked out by hand, or
 * reckoned from the house's load and the owner's limits alone.
 */
class BoundedPhasesTest {

    private static final RuleSettings UNBALANCE = RuleSettings.NONE.withUnbalanceAmps(20);
    private static final CircuitSettings GARAGE = CircuitSettings.group("garage", "main", 32);
    private static final double NONE_AMPS = Double.NaN;
    private static final int MOST = 32;
    private static final int LEAST = 6;

    private ChargerSettings settings = ChargerSettings.defaults(CAR).withCircuit("garage");
    private final TestCharger onePhase = new TestCharger(CAR, PhaseRotation.RST,
            TestCar.USUAL.withPhases(1).withMost(MOST));

    @Test
    void takesThePhaseThatGivesAVehicleWithOnePhaseMostWithinTheUnbalance() {
        TestHouse house = new TestHouse(site(), onePhase);
        // The garage has 32 A on each. Beyond L3: L1 20 - 9 = 11 A, L2 none; L3 20 + 9 beyond L1 and 43 beyond L2.
        house.house(10, 24, 1);
        house.pass(300);

        assertThat(onePhase.gridPhases()).isEqualTo(L3);
        assertThat(onePhase.drawn()).isEqualTo(PhaseAmps.of(0, 0, 29));
        assertThat(onePhase.changes()).isEqualTo(1);
    }

    @Test
    void keepsAVehicleWithOnePhaseWithinTheUnbalanceAtAChargerThatUsesThree() {
        settings = settings.withPhases(new PhaseSettings(false, Duration.ZERO, 0));
        TestHouse house = new TestHouse(site(), onePhase);
        house.house(5, 3, 1);
        house.pass(300);
        assertThat(onePhase.drawn()).isEqualTo(PhaseAmps.of(16, 0, 0));
        assertThat(house.decision().reason().key()).isEqualTo("unbalance");

        // It would load L1 again: it is not started to find that out once more.
        house.house(20, 3, 1);
        house.pass(5);
        house.takeReasons();
        house.pass(300);
        assertThat(onePhase.offered()).isZero();
        assertThat(house.takeReasons()).containsExactly("unbalance");
    }

    @Test
    void staysWhereItIsWhenTheUnbalanceLeavesNothingOnTheOtherPhase() {
        settings = settings.withWiring(new Wiring(PhaseRotation.RST, L1_L2));
        RuleHouse house = house(UNBALANCE, Signals.EMPTY, L1_L2).house(t -> PhaseAmps.of(5, 5, 1)).run(100);
        assertThat(house.offered(0)).isEqualTo(16);

        // L2 has 37 A left, but exceeds L3 by 24 A already.
        house.house(t -> PhaseAmps.of(57.5, 25, 1)).run(200);
        assertThat(house.phases(0)).isEqualTo(L1_L2);
        house.house(t -> PhaseAmps.of(57.5, 12, 1)).run(100);
        assertThat(house.phases(0)).isEqualTo(L2);
        assertThat(house.offered(0)).isEqualTo(9);
    }

    @Test
    void doesNotMoveTwoVehiclesToTheSamePhaseWhenTheUnbalanceLeavesRoomForOne() {
        Wiring wiring = new Wiring(PhaseRotation.RST, L1_L2);
        BalancerSettings both = site().withChargers(List.of(settings.withWiring(wiring),
                ChargerSettings.defaults("other").withCircuit("main").withWiring(wiring)));
        RuleHouse house = new RuleHouse(both, T0, L1_L2, L1_L2).vehicleMost(MOST).phasesChange()
                .house(t -> PhaseAmps.of(5, 5, 1)).run(100);
        // 20 - 11 = 9 A beyond L3: enough for one.
        house.house(t -> PhaseAmps.of(57.5, 12, 1)).run(300);

        assertThat(List.of(house.offered(0), house.offered(1))).containsExactlyInAnyOrder(9, 0);
        assertThat(List.of(house.phases(0), house.phases(1))).containsExactlyInAnyOrder(L2, L1_L2);
    }

    @Test
    void weighsOrdersThatHoldForACharger() {
        // 8 A on one phase or on two.
        CurtailmentSettings contact = new CurtailmentSettings(ContactMode.REDUCE, 8, false, 0, false, Duration.ZERO, 6);
        RuleHouse house = house(RuleSettings.NONE.withCurtailment(contact), Signals.EMPTY.withContact(true),
                THREE_PHASE).house(t -> PhaseAmps.of(57.5, 1, 48)).run(100);

        assertThat(house.phases(0)).isEqualTo(L2_L3);
        assertThat(house.offered(0)).isEqualTo(8);
    }

    @Test
    void weighsALimitOfTheTotalPower() {
        // 5 kW are 21 A on one phase, and 10 A on each of two.
        RuleHouse house = house(external(), limit(NONE_AMPS, 5000), THREE_PHASE)
                .house(t -> PhaseAmps.of(57.5, 1, 1)).run(100);

        assertThat(house.phases(0).count()).isEqualTo(1);
        assertThat(house.offered(0)).isEqualTo(21);
    }

    /** One charger, so that what each set of phases gives is known beforehand. */
    @Test
    void neverMovesToPhasesThatGiveLessAndLeavesNoneThatGiveMoreAlone() {
        int[] moves = new int[1];
        int[] bySize = new int[4];
        Gen.forAllSeeds(1, 35, gen -> {
            // Where a phase is not connected nothing but the unbalance cares for its load.
            PhaseSet home = gen.oneOf(THREE_PHASE, L1_L2, L2_L3);
            settings = ChargerSettings.defaults(CAR).withPhases(new PhaseSettings(true, Duration.ZERO, 20))
                    .withCircuit("main").withWiring(new Wiring(PhaseRotation.RST, home));
            double unbalance = gen.oneOf(0, 10, 20);
            double amps = gen.oneOf(NONE_AMPS, NONE_AMPS, 8.0, 13.0);
            double watts = gen.oneOf(NONE_AMPS, NONE_AMPS, 4500.0, 9000.0);
            boolean limited = !Double.isNaN(amps) || !Double.isNaN(watts);
            RuleHouse house = house((limited ? external() : RuleSettings.NONE).withUnbalanceAmps(unbalance),
                    limited ? limit(amps, watts) : Signals.EMPTY, home);
            for (int period = 0; period < 4; period++) {
                PhaseAmps load = PhaseAmps.of(load(gen), load(gen), load(gen));
                Expected expected = new Expected(load, unbalance, amps, watts);
                PhaseSet before = house.phases(0);
                house.house(t -> load).run(1);
                for (int t = 0; t < 120; t++) {
                    PhaseSet from = house.phases(0);
                    house.run(1);
                    PhaseSet to = house.phases(0);
                    if (to != from) {
                        moves[0]++;
                        bySize[to.count()]++;
                        assertThat(expected.total(to)).as(expected + ": " + from + " to " + to)
                                .isGreaterThanOrEqualTo(expected.total(from));
                    }
                }
                PhaseSet phases = house.phases(0);
                assertThat(house.offered(0)).as(expected + " on " + phases).isEqualTo(expected.amps(phases));
                if (expected.amps(before) == 0) {
                    assertThat(expected.total(phases)).as(expected + ": " + before + " to " + phases)
                            .isEqualTo(expected.best(home));
                }
            }
        });
        assertThat(moves[0]).isGreaterThan(20);
        assertThat(bySize[1]).isGreaterThan(3);
        assertThat(bySize[2]).isGreaterThan(3);
        assertThat(bySize[3]).isGreaterThan(3);
    }

    /** What a single charger gets when the house draws this. */
    private record Expected(PhaseAmps load, double unbalance, double amps, double watts) {

        int amps(PhaseSet phases) {
            double least = MOST;
            for (Phase own : phases.phases()) {
                least = Math.min(least, 62 - Math.max(0, load.get(own)));
                for (Phase other : Phase.values()) {
                    boolean counts = unbalance > 0 && !phases.uses(other);
                    least = counts ? Math.min(least, unbalance - load.get(own) + load.get(other)) : least;
                }
            }
            least = Double.isNaN(amps) ? least : Math.min(least, amps);
            least = Double.isNaN(watts) ? least : Math.min(least, watts / (230 * phases.count()));
            return least < LEAST ? 0 : (int) Math.floor(least + 1e-6);
        }

        int total(PhaseSet phases) {
            return phases.count() * amps(phases);
        }

        int best(PhaseSet home) {
            int best = 0;
            for (PhaseSet set : PhaseSet.values()) {
                best = set.isWithin(home) ? Math.max(best, total(set)) : best;
            }
            return best;
        }
    }

    private static double load(Gen gen) {
        return gen.chance(0.4) ? gen.between(50.0, 60.0) : gen.between(-25.0, 45.0);
    }

    private static RuleSettings external() {
        return RuleSettings.NONE.withCurtailment(
                new CurtailmentSettings(ContactMode.OFF, 0, false, 0, true, Duration.ZERO, 6));
    }

    private static Signals limit(double amps, double watts) {
        return Signals.EMPTY.withExternal(new ExternalLimit(amps, watts, T0));
    }

    private RuleHouse house(RuleSettings rules, Signals signals, PhaseSet phases) {
        return new RuleHouse(site().withRules(rules), T0, phases).vehicleMost(MOST).signals(signals).phasesChange();
    }

    private BalancerSettings site() {
        CircuitSettings main = new CircuitSettings("main", 63, 1);
        return Samples.quick(63).withSite(SiteSettings.star(main, GARAGE)).withChargers(List.of(settings))
                .withRules(UNBALANCE);
    }
}
