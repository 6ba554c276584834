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
package org.openhab.binding.teltocharge.dlb.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.testing.TestCar;
import org.openhab.binding.teltocharge.dlb.testing.TestCharger;
import org.openhab.binding.teltocharge.dlb.testing.TestHouse;

class ShadowBalancerTest {

    private BalancerSettings settings = quick(25);
    private ShadowBalancer shadow = new ShadowBalancer(settings);
    private ShadowMemory memory = ShadowMemory.EMPTY;
    private final List<Decision> decisions = new ArrayList<>();
    private int now;

    @Test
    void decidesAsIfItWereObeyed() {
        TestHouse obeyed = new TestHouse(settings, new TestCharger(CAR, PhaseRotation.RST, TestCar.USUAL
                .withAmpsPerSecond(32)));
        double[][] loads = {{4, 4, 4}, {4, 12, 4}, {20, 20, 20}, {4, 4, 4}};
        List<Integer> real = new ArrayList<>();
        List<Integer> imagined = new ArrayList<>();
        for (double[] load : loads) {
            obeyed.house(load[0], load[1], load[2]);
            for (int second = 0; second < 60; second++) {
                obeyed.pass(1);
                real.add(obeyed.decision().amps());
                pass(1, new PhaseAmps(load[0], load[1], load[2]), 16);
                imagined.add(decisions.get(decisions.size() - 1).amps());
            }
        }

        // The first start differs: the charger was charging already.
        assertThat(imagined.subList(30, 240)).isEqualTo(real.subList(30, 240));
    }

    @Test
    void neverRaisesAnAlarmBecauseNobodyObeys() {
        pass(60, PhaseAmps.of(20), 16);

        assertThat(decisions).extracting(decision -> decision.reason().key()).doesNotContain("effect-missing",
                "phases-not-taken", "phase-switch-blocked");
        assertThat(decisions.get(59).amps()).isZero();
    }

    @Test
    void scoresTheOverloadThatItWouldHaveAvoided() {
        pass(60, PhaseAmps.of(4), 16);
        assertThat(memory.score().avoidedOverload()).isZero();
        pass(60, PhaseAmps.of(14), 16);

        // 16 A above 14 A are 6 A too much of 24 A, on three phases; a second passes before it is seen.
        assertThat(memory.score().avoidedOverload()).isCloseTo(3 * 6 * 58, offset(3 * 6 * 2.0));
        assertThat(memory.score().shadow().overload()).isLessThanOrEqualTo(3 * 6);
        assertThat(memory.score().shadow().wattHours()).isLessThan(memory.score().actual().wattHours());
    }

    @Test
    void imaginesAnotherPhaseOfARotatedChargerInASubCircuit() {
        CircuitSettings root = new CircuitSettings(CircuitSettings.MAIN, 63, 1);
        settings = BalancerSettings.of(SiteSettings.star(root, CircuitSettings.metered("garage", "main", 25, 1)),
                List.of(ChargerSettings.defaults(CAR).withCircuit("garage")
                        .withWiring(Wiring.rotated(PhaseRotation.STR))));
        shadow = new ShadowBalancer(settings);
        pass(150, PhaseAmps.of(20, 19, 2), 6);

        Decision last = decisions.get(149);
        assertThat(last.phases()).isEqualTo(PhaseSet.L2);
        assertThat(PhaseRotation.STR.toGrid(last.phases())).isEqualTo(PhaseSet.L3);
        assertThat(last.amps()).isEqualTo(22);
    }

    @Test
    void becomesBlindWithTheMeter() {
        pass(60, PhaseAmps.of(4), 16);
        for (int second = 0; second < 31; second++) {
            now++;
            decide(meter(60, 20), charging(now, 16, 16));
        }

        assertThat(decisions.get(decisions.size() - 1).reason().key()).isEqualTo("meter-lost");
    }

    private void pass(int seconds, PhaseAmps house, double drawn) {
        for (int second = 0; second < seconds; second++) {
            now++;
            PhaseAmps total = house.plus(PhaseAmps.of(drawn));
            decide(new MeterSample(total, at(now)), charging(now, drawn, 16));
        }
    }

    private void decide(MeterSample meter, ChargerSample charger) {
        Map<String, MeterSample> meters = settings.site().circuits().size() == 1
                ? Map.of(CircuitSettings.MAIN, meter)
                : Map.of(CircuitSettings.MAIN, meter, "garage", meter);
        Inputs inputs = Inputs.of(null, List.of(charger), memory.imagined());
        ShadowOutcome outcome = shadow.decide(at(now), new Inputs(meters, inputs.chargers(), inputs.signals(),
                inputs.wishes(), inputs.memory()), memory);
        memory = outcome.memory();
        decisions.addAll(outcome.outcome().decisions());
    }
}
