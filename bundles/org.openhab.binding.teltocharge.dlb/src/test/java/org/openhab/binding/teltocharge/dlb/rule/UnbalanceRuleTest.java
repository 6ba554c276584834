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
import static org.openhab.binding.teltocharge.dlb.PhaseSet.*;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.CAR;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.charging;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.offered;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.settings;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.view;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.LoadReason;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.RuleSettings;
import org.openhab.binding.teltocharge.dlb.VehicleProfile;
import org.openhab.binding.teltocharge.dlb.VehicleSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.testing.Samples;

/** A main fuse of 63 A and vehicles of 32 A; no phase may carry 20 A more than another (VDE-AR-N 4100). */
class UnbalanceRuleTest {

    private static final PhaseAmps LITTLE = PhaseAmps.of(1);

    private final UnbalanceRule rule = new UnbalanceRule();

    @Test
    void givesTwentyAmpsOnOnePhaseAndOnTwoAndNoLimitOnThree() {
        for (PhaseSet phases : List.of(L1, L2, L3, L1_L2, L1_L3, L2_L3)) {
            assertThat(plan(LITTLE, on(phases)).bounds())
                    .containsExactly(new Bound(20, new LoadReason.Unbalance(first(phases), 20)));
        }
        assertThat(plan(LITTLE, on(THREE_PHASE)).bounds()).containsExactly((Bound) null);
    }

    @Test
    void saysWhatItWouldGiveOnOtherPhases() {
        UnbalancePlan plan = plan(PhaseAmps.of(25, 3, 1), on(THREE_PHASE));

        assertThat(plan.left(0, L1)).isEqualTo(-4);
        assertThat(plan.left(0, L2)).isEqualTo(18);
        assertThat(plan.left(0, L3)).isEqualTo(22);
        assertThat(plan.left(0, L2_L3)).isEqualTo(42);
        assertThat(plan.left(0, L1_L2)).isEqualTo(-4);
        assertThat(plan.left(0, THREE_PHASE)).isGreaterThan(1000);
    }

    @Test
    void answersForOtherPhasesAsItBoundsWhenTheyAreUsed() {
        PhaseAmps house = PhaseAmps.of(9, 4, 6);
        UnbalancePlan plan = plan(house, on(L1), on(L2));
        for (PhaseSet phases : List.of(L3, L1_L3)) {
            Bound there = plan(house, on(phases), on(L2)).bounds().get(0);
            int least = there == null ? 32 : there.amps();
            assertThat(CircuitRule.wholeAmps(plan.left(0, phases))).as(phases.label()).isEqualTo(least);
        }
        // L2 is used up by the other one, which is given 20 - 4 + 6 = 22 A beyond L3, and draws nothing yet.
        assertThat(plan.bounds().get(1).amps()).isEqualTo(22);
        assertThat(plan.left(0, L2)).isZero();
    }

    @Test
    void leavesToOthersWhatAChargerCannotTakeForAnotherReason() {
        UnbalancePlan plan = plan(LITTLE, on(L1), on(L2));
        assertThat(plan.left(0, L2)).isZero();

        plan.settle(List.of(new Bound(20, new Reason.NoVehicle(6)), new Bound(8, new Reason.NoVehicle(6))));
        assertThat(plan.left(0, L2)).isEqualTo(12);
        plan.reserve(1, L2);
        assertThat(plan.left(0, L2)).isEqualTo(6);
    }

    @Test
    void countsAVehicleWithFewerPhasesWhereItsPinsAre() {
        ChargerSettings rotated = ChargerSettings.defaults(CAR).withWiring(Wiring.rotated(PhaseRotation.STR))
                .withVehicle(new VehicleSettings(VehicleProfile.UNKNOWN.withPhases(1)));
        ChargerView idle = view(rotated, charging(CAR, 0, PhaseAmps.ZERO, 6, THREE_PHASE), offered(6));
        assertThat(idle.loaded()).isEqualTo(L2);
        ChargerView drawing = view(rotated, charging(CAR, 0, PhaseAmps.of(0, 0, 9), 9, THREE_PHASE), offered(9));
        assertThat(drawing.loaded()).isEqualTo(L3);

        assertThat(plan(LITTLE, idle).bounds())
                .containsExactly(new Bound(20, new LoadReason.Unbalance(Phase.L2, 20)));
    }

    @Test
    void raisesNothingAndLeavesNothingWhileALoadIsUnknown() {
        UnbalancePlan plan = plan(PhaseAmps.of(1, Double.NaN, 1), on(L1));

        assertThat(plan.bounds()).containsExactly(new Bound(6, new LoadReason.Unbalance(Phase.L1, 20)));
        assertThat(plan.left(0, L3)).isNaN();
    }

    @Test
    void saysNothingWithoutALimitAndWithoutANeutral() {
        List<ChargerView> chargers = List.of(on(L1));
        assertThat(rule.plan(situation(RuleSettings.NONE, LITTLE, GridType.STAR), chargers, bounds(1))).isNull();
        assertThat(rule.plan(situation(RuleSettings.NONE.withUnbalanceAmps(20), LITTLE, GridType.DELTA), chargers,
                bounds(1))).isNull();
    }

    private UnbalancePlan plan(PhaseAmps house, ChargerView... chargers) {
        return rule.plan(situation(RuleSettings.NONE.withUnbalanceAmps(20), house, GridType.STAR), List.of(chargers),
                bounds(chargers.length));
    }

    private static Situation situation(RuleSettings rules, PhaseAmps house, GridType grid) {
        BalancerSettings plain = settings(63);
        return Samples.situation(plain.withSite(plain.site().withGrid(grid)).withRules(rules), 0, house);
    }

    private static List<Bound> bounds(int count) {
        return Collections.nCopies(count, new Bound(32, new Reason.NoVehicle(6)));
    }

    private static ChargerView on(PhaseSet phases) {
        return view(charging(CAR, 0, PhaseAmps.ZERO, 6, phases), offered(6));
    }

    private static Phase first(PhaseSet phases) {
        return phases.phases().iterator().next();
    }
}
