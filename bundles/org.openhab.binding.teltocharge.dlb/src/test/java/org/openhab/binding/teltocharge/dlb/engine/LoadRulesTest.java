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
import static org.openhab.binding.teltocharge.dlb.testing.Samples.MINUTE;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.T0;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.RuleHouse;

/**
 * Phase unbalance and appliances that go on and off in a loop with a house, a meter and vehicles.
 */
class LoadRulesTest {

    private static final RuleSettings UNBALANCE = RuleSettings.NONE.withUnbalanceAmps(20);
    private static final RuleSettings APPLIANCES = RuleSettings.NONE.withAppliances(true);

    @Test
    void keepsAVehicleOnOnePhaseWithinTheUnbalance() {
        // VDE-AR-N 4100: 20 A. L1 may carry 20 A more than L3, which carries 1.
        RuleHouse house = house(63, UNBALANCE, PhaseSet.L1).house(t -> new PhaseAmps(5, 3, 1)).run(300);

        assertThat(house.offered(0)).isEqualTo(16);
        assertThat(house.reason(0)).isEqualTo("unbalance");
    }

    @Test
    void letsAVehicleOnThreePhasesAlone() {
        RuleHouse house = house(63, UNBALANCE, PhaseSet.THREE_PHASE).house(t -> new PhaseAmps(25, 3, 1)).run(300);

        assertThat(house.offered(0)).isEqualTo(32);
    }

    @Test
    void sharesTheUnbalanceOfAPhase() {
        RuleHouse house = house(63, UNBALANCE, PhaseSet.L2, PhaseSet.L2).house(1).run(300);
        assertThat(List.of(house.offered(0), house.offered(1))).containsExactly(10, 10);

        house.wish(1, ChargerWish.DEFAULT.withPriority(2)).house(t -> new PhaseAmps(1, 12, 1)).run(300);
        assertThat(List.of(house.offered(0), house.offered(1))).containsExactly(9, 0);
    }

    @Test
    void allowsMoreWhereOtherVehiclesReallyLoadTheOtherPhases() {
        RuleHouse house = house(63, UNBALANCE, PhaseSet.L1, PhaseSet.L2, PhaseSet.L3).house(1).run(600);
        assertThat(List.of(house.offered(0), house.offered(1), house.offered(2))).containsExactly(32, 32, 32);

        house.connected(2, false).run(20);
        assertThat(house.offered(0)).isEqualTo(20);
    }

    @Test
    void neverExceedsTheUnbalanceForLongWhateverTheHouseDoes() {
        Gen.forAllSeeds(1, 10, gen -> {
            List<PhaseSet> phases = new ArrayList<>();
            for (int i = gen.between(1, 4); i > 0; i--) {
                phases.add(gen.oneOf(PhaseSet.L1, PhaseSet.L2, PhaseSet.L3, PhaseSet.L1_L2, PhaseSet.THREE_PHASE));
            }
            RuleHouse house = house(63, UNBALANCE, phases.toArray(PhaseSet[]::new)).vehicleMost(32);
            int exceeded = 0;
            for (int t = 0; t < 1200; t++) {
                boolean event = gen.chance(0.02);
                if (event) {
                    PhaseAmps load = new PhaseAmps(gen.between(0.0, 12.0), gen.between(0.0, 12.0),
                            gen.between(0.0, 12.0));
                    house.house(s -> load);
                }
                if (gen.chance(0.01)) {
                    event = true;
                    house.connected(gen.between(0, phases.size() - 1), gen.chance(0.7));
                }
                house.run(1);
                exceeded = !event && unbalance(house.total()) > 20.01 ? exceeded + 1 : 0;
                assertThat(exceeded).as("seconds of unbalance since something happened").isLessThanOrEqualTo(8);
            }
        });
    }

    @Test
    void keepsRoomForAnOvenUntilItEnds() {
        // 16 A of a fuse of 25 A while the oven is on L2 for 120 s of every 400 s, with 10 A.
        RuleHouse house = house(25, APPLIANCES, PhaseSet.THREE_PHASE).vehicleMost(32)
                .house(t -> new PhaseAmps(1, t % 400 >= 200 && t % 400 < 320 && t < 3000 ? 13 : 3, 1));
        house.run(400);
        assertThat(house.offered(0)).isEqualTo(21);
        house.run(800);
        assertThat(house.second()).isEqualTo(1200);
        assertThat(house.offered(0)).isEqualTo(11);
        assertThat(house.reason(0)).isEqualTo("appliance-cycles");
        assertThat(house.decision(0).until()).isNotNull();

        house.takeChanges(0);
        house.run(1800);
        assertThat(house.takeChanges(0)).as("changes while the oven goes on and off").isZero();

        // It went on at 2600 s for the last time but one, and does not at 3000 s.
        house.run(1000);
        assertThat(house.offered(0)).isEqualTo(21);
    }

    @Test
    void shakesTheVehicleLessThanWithoutTheRule() {
        Gen.forAllSeeds(1, 6, gen -> {
            boolean[] on = oven(gen, 5400);
            double amps = gen.between(7.0, 11.0);
            int with = changes(APPLIANCES, on, amps);
            int without = changes(RuleSettings.NONE, on, amps);
            assertThat(with).isLessThan(without);
        });
    }

    @Test
    void neverOffersMoreThanWithoutTheRule() {
        Gen.forAllSeeds(100, 4, gen -> {
            boolean[] on = oven(gen, 4000);
            RuleHouse with = cycling(APPLIANCES, on, 9);
            RuleHouse without = cycling(RuleSettings.NONE, on, 9);
            for (int t = 0; t < 4000; t++) {
                with.run(1);
                without.run(1);
                assertThat(with.offered(0)).isLessThanOrEqualTo(Math.max(without.offered(0), 24 - 2 - 9));
            }
        });
    }

    private static int changes(RuleSettings rules, boolean[] on, double amps) {
        RuleHouse house = cycling(rules, on, amps).run(on.length);
        return house.takeChanges(0);
    }

    private static RuleHouse cycling(RuleSettings rules, boolean[] on, double amps) {
        return house(25, rules, PhaseSet.L1).vehicleMost(32)
                .house(t -> new PhaseAmps(2 + (on[Math.min(t, on.length - 1)] ? amps : 0), 2, 2));
    }

    /** Heats for 60 to 90 s of every 240 to 300 s. */
    private static boolean[] oven(Gen gen, int seconds) {
        boolean[] on = new boolean[seconds];
        for (int t = 100; t < seconds; t += gen.between(240, 300)) {
            for (int end = Math.min(seconds, t + gen.between(60, 90)), s = t; s < end; s++) {
                on[s] = true;
            }
        }
        return on;
    }

    private static double unbalance(PhaseAmps amps) {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (Phase phase : Phase.values()) {
            most = Math.max(most, amps.get(phase));
            least = Math.min(least, amps.get(phase));
        }
        return most - least;
    }

    private static RuleHouse house(int fuse, RuleSettings rules, PhaseSet... phases) {
        List<ChargerSettings> chargers = new ArrayList<>();
        for (int i = 0; i < phases.length; i++) {
            chargers.add(ChargerSettings.defaults("car" + i));
        }
        return new RuleHouse(BalancerSettings.defaults(fuse, chargers).withRaiseWindow(MINUTE).withRules(rules), T0,
                phases).vehicleMost(32);
    }
}
