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
package org.openhab.binding.teltocharge.dlb.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.*;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitMemory;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.MeterFault;
import org.openhab.binding.teltocharge.dlb.MeterResolution;
import org.openhab.binding.teltocharge.dlb.MeterSample;
import org.openhab.binding.teltocharge.dlb.MeterSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseCycles;
import org.openhab.binding.teltocharge.dlb.PhaseTimes;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.SiteSettings;

class StalenessRuleTest {

    private final StalenessRule rule = new StalenessRule();

    @ParameterizedTest
    @CsvSource({"14.999,20,-1,", "15,20,6,meter-stale", "15,0,0,meter-stale", "29.999,20,6,meter-stale",
            "30,20,0,meter-lost"})
    void fallsToFailsafeAndThenPausesWithTheAgeOfTheReading(double age, int last, int amps, String key) {
        Bound bound = rule.bound(aged(settings(25), age), view(charging(0, 0, last), offered(last)));

        assertThat(bound == null ? -1 : bound.amps()).isEqualTo(amps);
        assertThat(bound == null ? null : bound.reason().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"49,-1", "50,6", "99,6", "100,0"})
    void waitsFivePeriodsWhenTheMeterIsSlow(double age, int amps) {
        BalancerSettings slow = settings(25).withSite(SiteSettings
                .star(new CircuitSettings("main", 25, 1).withMeter(new MeterSettings(Duration.ofSeconds(10)))));
        Bound bound = rule.bound(aged(slow, age), view(charging(0, 0, 20), offered(20)));

        assertThat(bound == null ? -1 : bound.amps()).isEqualTo(amps);
    }

    @Test
    void pausesAtOnceWhenTheOwnerWantsNoFailsafeCurrent() {
        Bound bound = rule.bound(aged(settings(25).withFailsafeAmps(0), 15), view(charging(0, 0, 20), offered(20)));

        assertThat(bound.amps()).isZero();
    }

    @Test
    void goesByThePhaseThatWasSeenLongestAgo() {
        Situation base = situation(settings(25), 20, PhaseAmps.of(4));
        CircuitMemory site = site(base, meter(20, 4), new PhaseTimes(at(20), at(2), at(20)));

        assertThat(rule.bound(with(base, site, false), view(charging(0, 0, 20), offered(20))).reason())
                .isEqualTo(new Reason.MeterStale(Duration.ofSeconds(18), 6, "main"));
    }

    @ParameterizedTest
    @CsvSource({"NaN,MISSING", "250.1,TOO_LARGE", "-250.1,TOO_LARGE", "Infinity,TOO_LARGE"})
    void distrustsACurrentThatCannotBe(double amps, MeterFault fault) {
        Situation base = situation(settings(25), 20, PhaseAmps.of(4));
        CircuitMemory site = site(base, meter(20, 4, 4, amps), base.root().memory().lastGood());

        assertThat(rule.bound(with(base, site, false), view(charging(0, 0, 20), offered(20))).reason())
                .isEqualTo(new Reason.MeterImplausible(fault, Phase.L3, amps, 6, "main"));
    }

    @Test
    void trustsALargeCurrentThatAFuseCanCarryForAMoment() {
        Situation base = situation(settings(25), 20, PhaseAmps.of(4));
        CircuitMemory site = site(base, meter(20, 250), base.root().memory().lastGood());

        assertThat(rule.bound(with(base, site, false), view(charging(0, 0, 20), offered(20)))).isNull();
    }

    @Test
    void distrustsASampleFromTheFuture() {
        Situation base = situation(settings(25), 20, PhaseAmps.of(4));

        Bound bound = rule.bound(with(base, base.root().memory(), true), view(charging(0, 0, 20), offered(20)));
        assertThat(bound.reason())
                .isEqualTo(new Reason.MeterImplausible(MeterFault.FUTURE, null, Double.NaN, 6, "main"));
    }

    private static Situation aged(BalancerSettings settings, double age) {
        CircuitState root = situation(settings, 0, PhaseAmps.of(4)).root();
        return situation(settings, at(age),
                new CircuitState(0, root.settings(), null, root.memory(), root.headroom(), Double.NaN,
                        root.window(), Caps.NONE, false),
                false);
    }

    private static CircuitMemory site(Situation base, MeterSample latest, PhaseTimes lastGood) {
        return new CircuitMemory(latest, null, lastGood, List.of(), base.root().memory().settled(),
                base.root().memory().background(),
                Double.NaN, Double.NaN, List.of(), PhaseCycles.UNKNOWN, MeterResolution.UNKNOWN);
    }

    private static Situation with(Situation base, CircuitMemory site, boolean future) {
        CircuitState root = base.root();
        return situation(base.settings(), base.now(),
                new CircuitState(0, root.settings(), null, site, root.headroom(), Double.NaN,
                        root.window(), Caps.NONE, future),
                true);
    }
}
