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

import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.RuleHouse;

/**
 * The capacity tariff in a loop with a house, a meter and a vehicle. T0 is a quarter of the clock.
 */
class PeakTest {

    private static final int QUARTER = 900;

    @Test
    void keepsTheMeanOfTheQuarterAtTheLimit() {
        // 2.07 kW for the house leave 2.93 kW of 5, which are 12 A on one phase.
        RuleHouse house = house(5000, PhaseSet.L1).house(3).run(600);

        assertThat(house.offered(0)).isIn(12, 13);
        assertThat(house.reason(0)).isEqualTo("peak-power");
    }

    @Test
    void neverExceedsTheLimitUnlessTheHouseDoes() {
        Gen.forAllSeeds(1, 10, gen -> {
            double limit = gen.oneOf(2500, 5000, 8000);
            PhaseSet phases = gen.oneOf(PhaseSet.L1, PhaseSet.THREE_PHASE);
            RuleHouse house = house(limit, phases).vehicleMost(gen.oneOf(10, 16, 32));
            for (int quarter = 0; quarter < 4; quarter++) {
                double total = 0;
                double alone = 0;
                for (int t = 0; t < QUARTER; t++) {
                    if (gen.chance(0.01)) {
                        double amps = gen.between(0.2, limit / 690);
                        house.house(amps);
                        alone = 0;
                    }
                    house.run(1);
                    total += watts(house.total());
                }
                // A hundredth is what the vehicle needs to follow when the house draws more at the very end.
                assertThat(total / QUARTER).as("quarter " + quarter).isLessThanOrEqualTo(limit * 1.01);
            }
        });
    }

    @Test
    void startsAtMostOnceInAQuarterWhenTheLimitIsScarce() {
        // 4.14 kW for three phases and 2.1 kW for the house do not fit into 5 kW at first.
        RuleHouse house = house(5000, PhaseSet.THREE_PHASE).house(t -> PhaseAmps.of(3 + (t % 7) * 0.05)).run(QUARTER);
        int starts = 0;
        for (int quarter = 0; quarter < 8; quarter++) {
            house.run(QUARTER);
            starts += house.takeStarts(0);
        }
        assertThat(starts).isBetween(4, 9);
    }

    @Test
    void doesNotBoundWithoutALimit() {
        assertThat(house(0, PhaseSet.L1).house(3).run(600).offered(0)).isEqualTo(21);
    }

    private static double watts(PhaseAmps amps) {
        return 230 * (amps.l1() + amps.l2() + amps.l3());
    }

    private static RuleHouse house(double limit, PhaseSet phases) {
        BalancerSettings settings = BalancerSettings.defaults(25, List.of(ChargerSettings.defaults("car")))
                .withRaiseWindow(MINUTE).withRules(RuleSettings.NONE.withPeakWatts(limit));
        return new RuleHouse(settings, T0, phases).vehicleMost(32);
    }
}
