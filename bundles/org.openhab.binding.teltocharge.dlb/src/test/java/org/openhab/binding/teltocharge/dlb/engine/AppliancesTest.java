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
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.testing.Neighbours;
import org.openhab.binding.teltocharge.dlb.testing.Samples;

/** An oven of 10 A that is on for 120 of every 400 s, in circuits with a meter of their own. */
class AppliancesTest {

    private static final CircuitSettings KITCHEN = CircuitSettings.metered("kitchen", "main", 20, 1);
    private static final IntToDoubleFunction OVEN = t -> t % 400 >= 200 && t % 400 < 320 && t < 3000 ? 10 : 0;

    private int second;

    @Test
    void keepsRoomInTheCircuitInWhichTheApplianceIs() {
        Neighbours site = site(new CircuitSettings("main", 63, 1), CircuitSettings.metered("garage", "main", 25, 1),
                car("a", "garage"), car("b", "main"));
        run(site, "garage", t -> 3, t -> 0, 1200);
        assertThat(site.amps(0)).isEqualTo(11);
        assertOven(site, "garage");
        assertThat(site.decision(0).until()).isEqualTo(Samples.at(1000 + 1.75 * 400));
        assertThat(site.amps(1)).isEqualTo(32);

        // It went on at 2600 s for the last time but one, and does not at 3000 s.
        run(site, "garage", t -> 3, t -> 0, 2200);
        assertThat(site.amps(0)).isEqualTo(21);
    }

    @Test
    void keepsRoomInTheCircuitsThatFeedItAndChangesNothingMeanwhile() {
        Neighbours site = site(new CircuitSettings("main", 25, 1), KITCHEN, car("a", "main"));
        run(site, "kitchen", t -> 3, t -> 0, 1200);
        assertThat(site.amps(0)).isEqualTo(11);
        for (int t = 0; t < 1600; t++) {
            run(site, "kitchen", s -> 3, s -> 0, 1);
            assertThat(site.amps(0)).as("at " + second + " s").isEqualTo(11);
        }
    }

    @Test
    void findsItThereWhenOtherLoadsHideItAtTheGridConnection() {
        // 4 A for 8 of every 17 s: nothing that the grid connection's meter could know again.
        IntToDoubleFunction others = t -> t % 17 < 8 ? 4 : 0;
        CircuitSettings main = new CircuitSettings("main", 25, 1);
        Neighbours site = site(main, KITCHEN, car("a", "main"));
        run(site, "kitchen", t -> 3, others, 1210);
        assertThat(site.amps(0)).isEqualTo(11);
        assertOven(site, "kitchen");

        Neighbours blind = site(main, KITCHEN.withMeter(null), car("a", "main"));
        second = 0;
        run(blind, "kitchen", t -> 3, others, 1210);
        assertThat(blind.amps(0)).isEqualTo(17);
    }

    @Test
    void keepsNoMoreThanTheNewestCyclesOfACircuit() {
        Neighbours site = site(new CircuitSettings("main", 25, 1), KITCHEN, car("a", "main"));
        run(site, "kitchen", t -> 3 + t % 90 / 30 * 4, t -> t % 50 < 20 ? 5 : 0, 1200);

        site.last().memory().circuits().values().forEach(circuit -> {
            assertThat(circuit.cycles().l2().rises()).hasSizeBetween(1, 6);
        });
    }

    private void run(Neighbours site, String circuit, IntToDoubleFunction base, IntToDoubleFunction others,
            int seconds) {
        for (int i = 0; i < seconds; i++) {
            site.house(circuit, 1, base.applyAsDouble(second) + OVEN.applyAsDouble(second), 1)
                    .house("main", 0, others.applyAsDouble(second), 0).run(1);
            if (second % 37 == 0) {
                assertThat(site.anew()).isEqualTo(site.last());
            }
            second++;
        }
    }

    private static void assertOven(Neighbours site, String circuit) {
        LoadReason.ApplianceCycles reason = (LoadReason.ApplianceCycles) site.reason(0);
        assertThat(reason.circuit()).isEqualTo(circuit);
        assertThat(reason.phase()).isEqualTo(Phase.L2);
        assertThat(reason.amps()).isCloseTo(10, within(0.1));
        assertThat(reason.periodSeconds()).isEqualTo(400);
    }

    private static ChargerSettings car(String id, String circuit) {
        return ChargerSettings.defaults(id).withCircuit(circuit);
    }

    private static Neighbours site(CircuitSettings main, CircuitSettings circuit, ChargerSettings... chargers) {
        return new Neighbours(BalancerSettings.of(SiteSettings.star(main, circuit), List.of(chargers))
                .withRaiseWindow(Duration.ofSeconds(60)).withRules(RuleSettings.NONE.withAppliances(true)));
    }
}
