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

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.testing.Driver;

/**
 * What is taken for background load when samples are missing, late or out of step.
 */
class BackgroundLoadTest {

    @Test
    void countsTheChargersCurrentWhenTheChargerFallsSilent() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);
        for (int t = 21; t <= 35; t++) {
            assertThat(driver.decide(t, meter(t, 24), charging(20, 20, 20)).amps()).isEqualTo(20);
        }

        driver.decide(36, meter(36, 24), charging(20, 20, 20));
        assertThat(driver.last().site().background()).isEqualTo(PhaseAmps.of(24));
        assertThat(driver.amps()).isZero();
    }

    @Test
    void countsTheChargersCurrentAtATimeInsideALongGapOfItsSamples() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);

        driver.decide(41, meter(30, 24), charging(41, 20, 20));
        assertThat(driver.last().site().background()).isEqualTo(PhaseAmps.of(24));
    }

    @Test
    void coversTheWindowAnewAfterAGapOfTheMeter() {
        Driver driver = new Driver(settings(25));
        driver.follow(0, 70, 4);
        assertThat(driver.decide(86, meter(70, 24), charging(86, 20, 20)).amps()).isEqualTo(6);

        assertThat(driver.follow(91, 150, 4).amps()).isEqualTo(6);
        assertThat(driver.follow(151, 152, 4).amps()).isEqualTo(20);
    }

    @Test
    void lowersForAnExcessOnceWhileTheChargerSaysNothing() {
        Driver driver = new Driver(quick(40));
        for (int t = 0; t <= 20; t++) {
            driver.decide(t, meter(t, 10), charging(t, 0, t == 0 ? 0 : driver.amps()));
        }
        assertThat(driver.amps()).isEqualTo(29);

        // Of 50 A the vehicle may draw 29 at most, so 21 A are not its own.
        assertThat(driver.decide(21, meter(21, 50), charging(20, 0, 29)).amps()).isEqualTo(18);
        for (int t = 22; t <= 26; t++) {
            assertThat(driver.decide(t, meter(21, 50), charging(20, 0, 29)).amps()).isEqualTo(18);
        }
    }

    @Test
    void beginsAnewAfterAGapOfTheMeter() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 4);
        driver.decide(40, meter(20, 24), charging(40, 6, 20));

        driver.decide(41, meter(41, 12 + 6), charging(40.5, 6, 20));
        assertThat(driver.last().site().background()).isEqualTo(PhaseAmps.of(12));
    }

    @Test
    void beginsAnewWhenAChargerIsSeenForTheFirstTime() {
        Driver driver = new Driver(quick(25));
        driver.round(0, meter(0, 4 + 16));
        assertThat(driver.last().site().background()).isEqualTo(PhaseAmps.of(20));

        assertThat(driver.decide(0.5, meter(0, 4 + 16), charging(0.5, 16, 16)).amps()).isEqualTo(6);
        assertThat(driver.last().site().background()).isEqualTo(PhaseAmps.of(4));
    }

    @Test
    void doesNotFallUntilTheChargerShowsThatItWasNotTheVehicle() {
        Driver driver = new Driver(quick(25));
        driver.follow(0, 20, 10);
        assertThat(driver.amps()).isEqualTo(14);
        driver.decide(20.5, meter(20, 24), charging(20.5, 14, 14));

        driver.decide(21, meter(21, 16), charging(20.5, 14, 14));
        assertThat(driver.last().site().background()).isEqualTo(PhaseAmps.of(10));
        driver.decide(21.5, meter(21, 16), charging(21.5, 14, 14));
        assertThat(driver.last().site().background()).isEqualTo(PhaseAmps.of(2));
    }
}
