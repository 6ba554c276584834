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
import static org.assertj.core.data.Offset.offset;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.*;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.testing.Driver;

class BalancerTest {

    @Test
    void startsWithSixAmpsAfterTheFirstFreshSample() {
        Decision decision = new Driver(settings(25)).decide(0, meter(0, 4), charging(0, 0, 0));

        assertThat(decision.amps()).isEqualTo(6);
    }

    @Test
    void raisesToTheHeadroomOfTheTightestPhaseOnceTheWindowIsCovered() {
        Driver driver = new Driver(settings(25));

        assertThat(driver.follow(0, 59, 4).amps()).isEqualTo(6);
        assertThat(driver.last().decisions().get(0).reason()).isInstanceOf(Reason.RampHold.class);
        assertThat(driver.last().decisions().get(0).until()).isEqualTo(at(60));
        assertThat(driver.follow(60, 62, 4).amps()).isEqualTo(20);
    }

    @Test
    void lowersInTheSameRoundWhenALoadIsSwitchedOn() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);
        assertThat(driver.amps()).isEqualTo(20);

        Decision decision = driver.decide(21, meter(21, 4 + 20, 9.3 + 20, 4 + 20), charging(20.5, 20, 20));

        assertThat(decision.amps()).isEqualTo(14);
        Reason.CircuitLimit reason = (Reason.CircuitLimit) decision.reason();
        assertThat(reason.phase()).isEqualTo(Phase.L2);
        assertThat(reason.headroom()).isCloseTo(14.7, offset(1e-9));
        assertThat(decision.until()).isEqualTo(at(22));
    }

    @Test
    void doesNotSubtractTheSameExcessTwiceWhenTheVehicleIsSlow() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);
        assertThat(driver.decide(21, meter(21, 14 + 20), charging(21, 20, 20)).amps()).isEqualTo(10);

        // The vehicle needs four more seconds, in which the meter shows the overload again and again.
        for (int t = 22; t <= 25; t++) {
            assertThat(driver.decide(t, meter(t, 14 + 20), charging(t, 20, 10)).amps()).isEqualTo(10);
        }
        assertThat(driver.decide(26, meter(26, 14 + 10), charging(26, 10, 10)).amps()).isEqualTo(10);
    }

    @Test
    void doesNotTakeTheVehiclesOwnRampForALoadWhenTheMeterSeesItFirst() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 3, 12);
        assertThat(driver.amps()).isEqualTo(6);
        driver.decide(5, meter(5, 12 + 6), charging(5, 6, 6));
        driver.decide(6, meter(6, 12 + 6), charging(6, 6, 6));
        assertThat(driver.amps()).isEqualTo(12);

        assertThat(driver.decide(7, meter(7, 12 + 12), charging(6.5, 6, 12)).amps()).isEqualTo(12);
        assertThat(driver.decide(7.5, meter(7, 12 + 12), charging(7.5, 12, 12)).amps()).isEqualTo(12);
    }

    @Test
    void findsALoadBehindTheVehicleAsSoonAsTheChargerIsHeardAgain() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);
        for (int t = 21; t < 26; t++) {
            driver.decide(t, meter(t, 4 + 6), charging(t, 6, 20));
        }
        // The total still is far below the limit, and the vehicle might be drawing 16 of its 20 A.
        assertThat(driver.decide(26, meter(26, 14 + 6), charging(25.5, 6, 20)).amps()).isEqualTo(20);

        assertThat(driver.decide(26.5, meter(26, 14 + 6), charging(26.5, 6, 20)).amps()).isEqualTo(10);
    }

    @Test
    void countsATotalAboveTheLimitAtOnceWhenTheVehicleCannotExplainIt() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);
        for (int t = 21; t < 26; t++) {
            driver.decide(t, meter(t, 4 + 6), charging(t, 6, 20));
        }

        assertThat(driver.decide(26, meter(26, 26), charging(25.5, 6, 20)).amps()).isEqualTo(18);
    }

    @Test
    void pausesWhenLessThanSixAmpsAreLeftAndRestartsAfterTheDelay() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);

        Decision decision = driver.decide(21, meter(21, 18.5 + 20), charging(21, 20, 20));
        assertThat(decision.amps()).isZero();
        assertThat(decision.reason()).isInstanceOf(Reason.CircuitTooFull.class);
        assertThat(decision.until()).isEqualTo(at(31));
        Decision waiting = driver.follow(22, 30, 4);
        assertThat(waiting.amps()).isZero();
        assertThat(waiting.reason()).isEqualTo(new Reason.RestartDelay(Duration.ofSeconds(10)));
        assertThat(waiting.until()).isEqualTo(at(31));
        assertThat(driver.follow(31, 31, 4).amps()).isEqualTo(6);
    }

    @Test
    void offersNoMoreThanTheLimitWhenTheSunShines() {
        Driver driver = new Driver(quick(16));

        assertThat(driver.follow(0, 30, -20).amps()).isEqualTo(15);
    }

    @Test
    void offersNothingWhenTheVehicleHasFinished() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);

        Decision decision = driver.decide(21, meter(21, 4), vehicle(charging(21, 0, 20), true, false));

        assertThat(decision.amps()).isZero();
        assertThat(decision.reason()).isEqualTo(new Reason.VehicleFinished());
    }

    @Test
    void startsAtOnceWhenTheVehicleWantsCurrentAgain() {
        Driver driver = new Driver(settings(25));
        driver.follow(0, 20, 4);
        driver.decide(21, meter(21, 4), vehicle(charging(21, 0, 6), true, false));

        assertThat(driver.decide(22, meter(22, 4), charging(22, 0, 0)).amps()).isEqualTo(6);
    }

    @Test
    void reckonsWithWhatTheVehicleDrewAtTheTimeOfALateSample() {
        Driver driver = new Driver(quick(25));
        for (int t = 0; t < 30; t++) {
            double drawn = t < 20 ? 16 : 0;
            MeterSample late = t < 10 ? null : meter(t - 10, 4 + 16);
            driver.decide(t, late, charging(t, drawn, 16));
        }

        assertThat(driver.last().site().background()).isEqualTo(PhaseAmps.of(4));
        assertThat(driver.last().site().meterAge(at(29))).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void holdsSixAmpsReadyWhenThereIsNoVehicle() {
        Driver driver = new Driver(quick(25));
        for (int t = 0; t < 30; t++) {
            driver.decide(t, meter(t, 4), vehicle(charging(t, 0, 0), false, false));
        }

        assertThat(driver.amps()).isEqualTo(6);
        assertThat(driver.last().decisions().get(0).reason()).isEqualTo(new Reason.NoVehicle(6));
    }

    @Test
    void sharesEquallyAndHandsOverOnlyWhatWasLetGoWhenASecondVehicleComes() {
        BalancerSettings settings = quick(25)
                .withChargers(List.of(ChargerSettings.defaults("a"), ChargerSettings.defaults("b")));
        Driver driver = new Driver(settings);
        for (int t = 0; t < 20; t++) {
            int a = t == 0 ? 0 : driver.last().decisions().get(0).amps();
            driver.round(t, meter(t, a), three("a", t, a, a), vehicle(three("b", t, 0, 0), false, false));
        }
        assertThat(driver.last().decisions()).extracting(Decision::amps).containsExactly(24, 0);

        driver.round(20, meter(20, 24), three("a", 20, 24, 24), three("b", 20, 0, 0));
        assertThat(driver.last().decisions()).extracting(Decision::amps).containsExactly(12, 0);
        driver.round(21, meter(21, 18), three("a", 21, 18, 12), three("b", 21, 0, 0));
        driver.round(22, meter(22, 12), three("a", 22, 12, 12), three("b", 22, 0, 0));
        assertThat(driver.last().decisions()).extracting(Decision::amps).containsExactly(12, 6);
    }

    @Test
    void makesNoDecisionForAChargerThatHasNoSample() {
        assertThat(new Driver(settings(25)).round(0, meter(0, 4)).decisions()).isEmpty();
    }

    private static ChargerSample three(String id, double t, double drawn,
            int offered) {
        return charging(id, t, PhaseAmps.of(drawn), offered, PhaseSet.THREE_PHASE);
    }
}
