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
import static org.openhab.binding.teltocharge.dlb.testing.Samples.CAR;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.MINUTE;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerMemory;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.Inputs;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.testing.Gen;

/** A fuse of 25 A, a vehicle on L1 that draws what it is offered, and meters that round or cut off. */
class WholeAmperesTest {

    private static final DoubleUnaryOperator EXACT = amps -> amps;

    private double reserve;
    private Balancer balancer;
    private BalancerMemory memory;
    private Outcome last;
    private int second;
    private int offered;

    @Test
    void keepsAnAmpereFreeBelowAMeterThatCutsOffAndSaysSo() {
        // 8.9 A are told as 8 A; the vehicle could have 17 A then, and 16 A really.
        start(0).run(300, Math::floor, 8.9);
        assertThat(offered).isEqualTo(16);
        assertThat(decision().reason()).isEqualTo(new Reason.WholeAmperes("main", Phase.L1, 25, 1, 8, 16));
        assertThat(last.site().keptAmps()).isEqualTo(1);
        assertThat(last.site().headroom().l1()).isEqualTo(16);

        run(5, Math::floor, 18.9);
        assertThat(offered).isEqualTo(6);
        run(1, Math::floor, 19.9);
        assertThat(decision()).isEqualTo(new Decision(CAR, 0, PhaseSet.L1,
                new Reason.WholeAmperes("main", Phase.L1, 25, 1, 19, 5), decision().until()));
    }

    @Test
    void givesItBackOnceTheMeterHasShownAFraction() {
        start(0).run(300, Math::floor, 8);
        assertThat(offered).isEqualTo(16);
        run(1, EXACT, 8.5).run(120, Math::floor, 8);

        assertThat(offered).isEqualTo(17);
        assertThat(decision().reason()).isEqualTo(new Reason.CircuitLimit("main", Phase.L1, 25, 0, 8, 17));
        assertThat(last.site().keptAmps()).isZero();
    }

    @Test
    void keepsNothingBeyondAReserveThatCoversIt() {
        start(1).run(300, Math::floor, 8.9);
        assertThat(offered).isEqualTo(16);
        assertThat(decision().reason()).isEqualTo(new Reason.CircuitLimit("main", Phase.L1, 25, 1, 8, 16));

        start(0.5).run(300, Math::floor, 8.9);
        assertThat(offered).isEqualTo(16);
        assertThat(decision().reason()).isEqualTo(new Reason.CircuitLimit("main", Phase.L1, 25, 1, 8, 16));
        assertThat(last.site().keptAmps()).isEqualTo(1);
    }

    @Test
    void keepsNothingBelowAMeterThatTellsFractions() {
        start(0).run(300, amps -> Math.rint(amps * 10) / 10, 8.1);

        assertThat(offered).isEqualTo(16);
        assertThat(decision().reason()).isInstanceOf(Reason.CircuitLimit.class);
        assertThat(last.site().keptAmps()).isZero();
    }

    /** Rule 1: the real current, whatever the meter makes of it. The house changes by steps, and each is answered. */
    @Test
    void neverOffersMoreThanIsReallyThereHoweverTheMeterMakesWholeAmperes() {
        Gen.forAllSeeds(1, 30, gen -> {
            DoubleUnaryOperator meter = gen.chance(0.5) ? Math::floor : Math::rint;
            start(0).run(100, meter, 3.3);
            for (int step = 0; step < 12; step++) {
                double house = gen.between(0.0, 24.0);
                run(2, meter, house);
                for (int t = 0; t < 10; t++) {
                    run(1, meter, house);
                    assertThat(offered == 0 || offered <= 25 - house).as(offered + " A beside " + house).isTrue();
                }
            }
        });
    }

    private WholeAmperesTest start(double reserveAmps) {
        reserve = reserveAmps;
        balancer = new Balancer(BalancerSettings
                .of(SiteSettings.star(new CircuitSettings("main", 25, reserve)), List.of(ChargerSettings.defaults(CAR)))
                .withRaiseWindow(MINUTE));
        memory = BalancerMemory.EMPTY;
        offered = 0;
        return this;
    }

    private WholeAmperesTest run(int seconds, DoubleUnaryOperator meter, double house) {
        for (int i = 0; i < seconds; i++) {
            second++;
            MeterSample sample = new MeterSample(PhaseAmps.of(meter.applyAsDouble(house + offered),
                    meter.applyAsDouble(second % 5 + 0.4), 0), at(second));
            ChargerSample charger = new ChargerSample(CAR, at(second), true, true, PhaseAmps.of(offered, 0, 0), offered,
                    PhaseSet.L1, PhaseSet.L1, false, 32, 32, 32);
            last = balancer.decide(at(second), Inputs.of(sample, List.of(charger), memory));
            memory = last.memory();
            offered = decision().amps();
        }
        return this;
    }

    private Decision decision() {
        return last.decisions().get(0);
    }
}
