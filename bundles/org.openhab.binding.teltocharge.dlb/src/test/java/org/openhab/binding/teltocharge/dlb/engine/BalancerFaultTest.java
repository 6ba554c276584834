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
import static org.openhab.binding.teltocharge.dlb.testing.Samples.*;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.MeterFault;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.Outcome;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.testing.Driver;

/**
 * What is decided when readings, chargers or the clock cannot be relied on.
 */
class BalancerFaultTest {

    @Test
    void pausesWhenNothingIsKnownAndNothingWasOffered() {
        Decision decision = new Driver(settings(25)).decide(0, null, charging(0, 0, 0));

        assertThat(decision.amps()).isZero();
        assertThat(decision.reason()).isEqualTo(new Reason.NoMeterYet(Duration.ZERO, 0, "main"));
    }

    @Test
    void goesOnWithTheFailsafeCurrentWhenOpenhabRestartsDuringASession() {
        Driver driver = new Driver(settings(25));

        assertThat(driver.decide(0, null, charging(0, 16, 16)).amps()).isEqualTo(6);
        assertThat(driver.decide(29, null, charging(29, 6, 6)).amps()).isEqualTo(6);
        assertThat(driver.decide(30, null, charging(30, 6, 6)).amps()).isZero();
    }

    @Test
    void lowersToFailsafeThenPausesWhenTheMeterFallsSilent() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);
        MeterSample last = meter(20, 24);

        assertThat(driver.decide(34.9, last, charging(34.9, 20, 20)).amps()).isEqualTo(20);
        Decision stale = driver.decide(35, last, charging(35, 20, 20));
        assertThat(stale.amps()).isEqualTo(6);
        assertThat(stale.reason()).isEqualTo(new Reason.MeterStale(Duration.ofSeconds(15), 6, "main"));
        Decision lost = driver.decide(50, last, charging(50, 6, 6));
        assertThat(lost.amps()).isZero();
        assertThat(lost.reason()).isEqualTo(new Reason.MeterLost(Duration.ofSeconds(30), "main"));
    }

    @Test
    void recoversWithSixAmpsWhenTheMeterReturns() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);
        driver.decide(50, meter(20, 24), charging(50, 0, 0));
        assertThat(driver.amps()).isZero();

        assertThat(driver.decide(61, meter(61, 4), charging(61, 0, 0)).amps()).isEqualTo(6);
    }

    @Test
    void lowersToFailsafeAtOnceWhenAPhaseIsMissing() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);

        Decision decision = driver.decide(21, meter(21, 24, Double.NaN, 24), charging(21, 20, 20));

        assertThat(decision.amps()).isEqualTo(6);
        assertThat(decision.reason())
                .isEqualTo(new Reason.MeterImplausible(MeterFault.MISSING, Phase.L2, Double.NaN, 6, "main"));
    }

    @Test
    void ignoresAMissingPhaseWhenTheChargerDoesNotUseIt() {
        Driver driver = new Driver(quick(25));
        for (int t = 0; t < 20; t++) {
            int offered = t == 0 ? 0 : driver.amps();
            driver.decide(t, meter(t, 4 + offered, Double.NaN, Double.NaN),
                    charging(CAR, t, new PhaseAmps(offered, 0, 0), offered, PhaseSet.L1));
        }

        assertThat(driver.amps()).isEqualTo(20);
    }

    @Test
    void neverUsesASampleFromTheFutureEvenWhenItsTimeComes() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);

        Decision decision = driver.decide(21, meter(30, 4), charging(21, 20, 20));
        assertThat(decision.amps()).isEqualTo(6);
        assertThat(decision.reason())
                .isEqualTo(new Reason.MeterImplausible(MeterFault.FUTURE, null, Double.NaN, 6, "main"));
        driver.decide(31, meter(30, 4), charging(31, 6, 6));
        assertThat(driver.last().memory().circuit("main").lastGood().l1()).isEqualTo(at(20));
    }

    @Test
    void raisesAnAlarmAndLowersFurtherWhenTheChargerDoesNotFollow() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);
        for (int t = 21; t <= 37; t++) {
            driver.decide(t, meter(t, 14 + 20), charging(t, 20, 10));
        }
        Decision first = driver.last().decisions().get(0);
        assertThat(first.amps()).isEqualTo(6);
        assertThat(first.reason()).isEqualTo(new Reason.EffectMissing(20, 10, Duration.ofSeconds(15), 6));
        for (int t = 38; t <= 53; t++) {
            driver.decide(t, meter(t, 14 + 20), charging(t, 20, 6));
        }
        assertThat(driver.amps()).isZero();
        assertThat(driver.last().decisions().get(0).reason().key()).isEqualTo("effect-missing");
    }

    @Test
    void countsAllAsBackgroundWhenTheDrawnCurrentIsUnknown() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);

        Outcome outcome = driver.round(21, meter(21, 24),
                charging(CAR, 21, PhaseAmps.MISSING, 20, PhaseSet.THREE_PHASE));

        assertThat(outcome.site().background()).isEqualTo(PhaseAmps.of(24));
        assertThat(driver.amps()).isZero();
    }

    @Test
    void goesOnWhenTheClockIsSetBack() {
        Driver driver = new Driver(quick(25));
        driver.follow(3600, 3620, 4);
        assertThat(driver.amps()).isEqualTo(20);

        Decision first = driver.decide(0, meter(0, 24), charging(0, 20, 20));
        assertThat(first.amps()).isEqualTo(20);
        driver.follow(1, 40, 10);
        assertThat(driver.amps()).isEqualTo(14);
    }
}
