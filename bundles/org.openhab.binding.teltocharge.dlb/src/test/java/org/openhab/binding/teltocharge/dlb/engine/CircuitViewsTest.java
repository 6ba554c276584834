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
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.CircuitView;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.Neighbours;
import org.openhab.binding.teltocharge.dlb.testing.PhasorDelta;

class CircuitViewsTest {

    private static final int SETTLED = 120;

    /** What flows is reckoned with phasors; the house's currents lie at any angle to the chargers'. */
    @Test
    void showsWhatChargersDrawFromTheLinesOfADelta() {
        Gen.forAllSeeds(1, 60, gen -> {
            List<PhaseSet> phases = new ArrayList<>();
            for (int i = gen.between(1, 3); i > 0; i--) {
                phases.add(gen.oneOf(PhaseSet.L1_L2, PhaseSet.L1_L3, PhaseSet.L2_L3, PhaseSet.THREE_PHASE));
            }
            Neighbours site = delta(phases).house("main", gen.between(0.0, 20), gen.between(0.0, 20),
                    gen.between(0.0, 20)).run(SETTLED);

            PhasorDelta chargers = new PhasorDelta(SiteSettings.NOMINAL_VOLTAGE);
            for (int i = 0; i < phases.size(); i++) {
                chargers.charger(phases.get(i), site.amps(i), 0);
            }
            for (Phase line : Phase.ALL) {
                assertThat(site.last().site().chargers().get(line)).as(line + " " + phases)
                        .isCloseTo(chargers.amps(line), offset(1e-6));
            }
        });
    }

    @Test
    void showsNothingOfChargersWhereTheNewestReadingIsOfNoUse() {
        Neighbours site = new Neighbours(BalancerSettings.defaults(25, List.of(ChargerSettings.defaults("car"))));
        site.house("main", 2, 3, 4).run(SETTLED);
        assertThat(site.last().site().chargers()).isEqualTo(PhaseAmps.of(site.amps(0)));

        CircuitView view = site.house("main", 2, 10_000, Double.NaN).run(1).last().site();
        assertThat(view.chargers().l1()).isPositive();
        assertThat(view.chargers().l2()).isNaN();
        assertThat(view.chargers().l3()).isNaN();
    }

    private static Neighbours delta(List<PhaseSet> phases) {
        List<ChargerSettings> chargers = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            chargers.add(ChargerSettings.defaults("car" + i)
                    .withWiring(new Wiring(PhaseRotation.RST, phases.get(i))));
        }
        CircuitSettings main = new CircuitSettings("main", 100, 1);
        return new Neighbours(BalancerSettings.of(new SiteSettings(GridType.DELTA, 230, List.of(main)), chargers));
    }
}
