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
import static org.openhab.binding.teltocharge.dlb.testing.Samples.charging;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.meter;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.settings;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSample;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.Decision;
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.testing.Driver;

/**
 * A load that keeps rising. The limit is 34 A; the house draws 10 A, and the vehicle 24 A of it until it follows.
 */
class TrendRuleTest {

    /** Points that are older than the raise window are not kept, so a trend needs one of some seconds. */
    private static final BalancerSettings SETTINGS = settings(35)
            .withRaiseWindow(Duration.ofSeconds(5)).withRestartDelay(Duration.ofSeconds(10));
    private static final double HOUSE = 10;
    private static final int FIRST = 60;

    private final Driver driver = new Driver(SETTINGS);
    private int second = FIRST;

    TrendRuleTest() {
        driver.follow(0, FIRST, HOUSE);
        assertThat(driver.amps()).isEqualTo(24);
    }

    @Test
    void meetsALoadThatKeepsRisingWhereItWillBeInFourSeconds() {
        Decision decision = house(11.2, 12.4, 13.6);

        // 34 - 13.6 = 20.4 A are left now, and 4 x 1.2 A less soon.
        assertThat(decision.amps()).isEqualTo(15);
        assertThat(decision.reason()).isInstanceOfSatisfying(LoadReason.LoadRises.class, reason -> {
            assertThat(reason.phase()).isEqualTo(Phase.L1);
            assertThat(reason.ampsPerSecond()).isEqualTo(1.2, offset(1e-9));
        });
    }

    @Test
    void takesOneStepForNoTrend() {
        assertThat(house(18, 18, 18, 18).amps()).isEqualTo(16);
        assertThat(driver.last().decisions().get(0).reason().key()).isEqualTo("circuit-limit");
    }

    @Test
    void takesTwoStepsForNoTrend() {
        assertThat(house(13, 13, 16, 16).amps()).isEqualTo(18);
    }

    @Test
    void takesAStepAmongSmallRisesForNoTrend() {
        assertThat(house(10.2, 10.4, 16, 16.2).amps()).isEqualTo(17);
    }

    @Test
    void takesALoadThatFallsInBetweenForNoTrend() {
        assertThat(house(11.5, 11, 12.5, 12, 13.5).amps()).isEqualTo(20);
    }

    @Test
    void takesALoadThatWandersALittleForNoTrend() {
        assertThat(house(10.2, 10.4, 10.6, 10.8).amps()).isEqualTo(23);
    }

    @Test
    void comesBackToTheHeadroomSoonAfterTheRiseHasEnded() {
        assertThat(house(11.2, 12.4, 13.6).amps()).isEqualTo(15);
        assertThat(house(13.6, 13.6, 13.6, 13.6, 13.6, 13.6).amps()).isEqualTo(20);
    }

    @Test
    void pausesNobodyAsLongAsTheLeastCurrentFits() {
        assertThat(house(17, 20, 23, 26).amps()).isEqualTo(6);
        assertThat(house(29).amps()).isZero();
    }

    @Test
    void leavesSeveralVehiclesTheirLeastCurrents() {
        Driver two = new Driver(SETTINGS.withChargers(List.of(ChargerSettings.defaults("a"),
                ChargerSettings.defaults("b"))));
        for (int t = 0; t <= FIRST; t++) {
            int each = two.last() == null ? 0 : two.amps();
            two(two, t, HOUSE, each);
        }
        assertThat(two.last().decisions()).extracting(Decision::amps).containsExactly(12, 12);
        for (int rise = 1; rise <= 4; rise++) {
            two(two, FIRST + rise, HOUSE + 2.5 * rise, 12);
        }
        // 14 A are left, and would be 4 in a moment.
        assertThat(two.last().decisions()).extracting(Decision::amps).containsExactly(6, 6);
    }

    @Test
    void knowsNoTrendWithASlowMeter() {
        for (int i = 1; i <= 4; i++) {
            second += 10;
            round(HOUSE + 3 * i);
        }
        assertThat(driver.amps()).isEqualTo(12);
    }

    /** A sample each second with these loads; the vehicle does not follow yet. */
    private Decision house(double... amps) {
        for (double load : amps) {
            second++;
            round(load);
        }
        return driver.last().decisions().get(0);
    }

    private void round(double load) {
        driver.decide(second, meter(second, load + 24, load + 24, load + 24), charging(second, 24, driver.amps()));
    }

    private static void two(Driver driver, int second, double house, int each) {
        driver.round(second, meter(second, house + 2 * each), car("a", second, each), car("b", second, each));
    }

    private static ChargerSample car(String id, int second, int amps) {
        return charging(id, second, PhaseAmps.of(amps), amps,
                PhaseSet.THREE_PHASE);
    }
}
