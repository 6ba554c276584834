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
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.OrderReason;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.RuleMemory;
import org.openhab.binding.teltocharge.dlb.TariffReason;
import org.openhab.binding.teltocharge.dlb.curtail.Cause;
import org.openhab.binding.teltocharge.dlb.power.PowerMean;
import org.openhab.binding.teltocharge.dlb.power.QuarterHour;

class SiteRuleTest {

    private static final double NONE = Double.NaN;
    private static final Reason STOP = new OrderReason.Each(Cause.CONTACT_STOP, 0);
    private static final Reason DIMMED = new OrderReason.GridOperator(4200);
    private static final Reason OVEN = new LoadReason.ApplianceCycles("main", Phase.L2, 10, 300);
    private static final Duration GAP = Duration.ofSeconds(15);

    private final SiteRule rule = new SiteRule();

    @Test
    void saysNothingWhenNothingLimits() {
        assertThat(rule.bound(situation(SiteLimits.NONE), charger(10, PhaseSet.THREE_PHASE))).isNull();
    }

    @Test
    void namesTheTightestOfOrdersAndCaps() {
        SiteLimits limits = new SiteLimits(List.of(new Bound(10, STOP)), List.of(new Bound(0, STOP)),
                new Caps(List.of(Cap.ofWatts(4200, DIMMED))));

        assertThat(rule.bound(situation(limits), charger(10, PhaseSet.THREE_PHASE))).isEqualTo(new Bound(6, DIMMED));
        assertThat(rule.bound(situation(limits), charger(10, PhaseSet.L1))).isEqualTo(new Bound(10, STOP));
    }

    @Test
    void capsAChargerOnThePhasesThatItUses() {
        SiteLimits limits = caps(Cap.ofAmps(new PhaseAmps(NONE, 12.9, NONE), OVEN, at(300)));

        assertThat(rule.bound(situation(limits), charger(16, PhaseSet.THREE_PHASE)))
                .isEqualTo(new Bound(12, OVEN, at(300)));
        assertThat(rule.bound(situation(limits), charger(16, PhaseSet.L1)).amps()).isGreaterThan(32);
    }

    @Test
    void letsAPausedChargerStartOnlyWhenTheCapHasSomeToSpare() {
        Cap cap = new Cap(PhaseAmps.MISSING, 4400, 1.1, DIMMED, null);

        assertThat(rule.bound(situation(caps(cap)), charger(6, PhaseSet.THREE_PHASE)).amps()).isEqualTo(6);
        assertThat(rule.bound(situation(caps(cap)), charger(0, PhaseSet.THREE_PHASE)).amps()).isZero();
        Cap more = new Cap(PhaseAmps.MISSING, 4560, 1.1, DIMMED, null);
        assertThat(rule.bound(situation(caps(more)), charger(0, PhaseSet.THREE_PHASE)).amps()).isEqualTo(6);
    }

    @Test
    void capsWhatTheRootLeavesAndTellsWhichCapDoes() {
        Caps limits = new Caps(List.of(Cap.ofWatts(6000, DIMMED), Cap.ofWatts(9000, STOP)))
                .and(new Caps(List.of(Cap.ofAmps(new PhaseAmps(NONE, 12, NONE), OVEN, null))));

        assertThat(limits.capped(new PhaseAmps(20, 20, NONE))).isEqualTo(new PhaseAmps(20, 12, NONE));
        assertThat(limits.capped(NONE)).isEqualTo(6000);
        assertThat(limits.capped(3000)).isEqualTo(3000);
        assertThat(limits.tightest(NONE).reason()).isEqualTo(DIMMED);
        assertThat(limits.tightest(3000)).isNull();
        assertThat(limits.tightest(Phase.L2, 20).reason()).isEqualTo(OVEN);
        assertThat(limits.tightest(Phase.L2, 11)).isNull();
        assertThat(limits.tightest(Phase.L1, 20)).isNull();
    }

    @Test
    void peakRuleLeavesWhatTheHouseDoesNotDraw() {
        RuleMemory memory = memory(2000, 3000);
        Cap cap = PeakRule.cap(at(1), 5000, memory, GAP);

        assertThat(cap.watts()).isBetween(2990.0, 3010.0);
        assertThat(((TariffReason.PeakPower) cap.reason()).limit()).isEqualTo(5000);
        assertThat(PeakRule.cap(at(1), 5000, memory(8000, 9000), GAP).watts()).isZero();
        assertThat(PeakRule.cap(at(1), 0, memory, GAP)).isNull();
        // An old reading lowers the chargers by itself.
        assertThat(PeakRule.cap(at(20), 5000, memory, GAP)).isNull();
    }

    private static RuleMemory memory(double background, double total) {
        PowerMean mean = PowerMean.UNKNOWN.plus(at(0), background, Duration.ofSeconds(30), GAP);
        QuarterHour quarter = QuarterHour.UNKNOWN.plus(at(0), total, 5000, GAP);
        RuleMemory empty = RuleMemory.EMPTY;
        return new RuleMemory(empty.contact(), empty.dimmed(), empty.surplus(), mean, quarter,
                empty.curtailments());
    }

    private static SiteLimits caps(Cap... caps) {
        return new SiteLimits(List.of(), List.of(), new Caps(List.of(caps)));
    }

    private static ChargerView charger(int last, PhaseSet phases) {
        return view(charging(CAR, 0, PhaseAmps.ZERO, last, phases), offered(last));
    }

    private static Situation situation(SiteLimits limits) {
        Situation plain = org.openhab.binding.teltocharge.dlb.testing.Samples.situation(settings(25), 0,
                PhaseAmps.of(1));
        return new Situation(plain.moment(), plain.settings(), plain.grid(), plain.startedAt(), plain.signals(),
                plain.rules(), plain.circuits(), plain.news(), limits);
    }
}
