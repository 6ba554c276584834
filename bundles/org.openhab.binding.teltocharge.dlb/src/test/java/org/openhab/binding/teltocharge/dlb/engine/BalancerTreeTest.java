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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerSettings;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.GridType;
import org.openhab.binding.teltocharge.dlb.MeterFault;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseRotation;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.PowerReason;
import org.openhab.binding.teltocharge.dlb.RampSettings;
import org.openhab.binding.teltocharge.dlb.Reason;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.Wiring;
import org.openhab.binding.teltocharge.dlb.testing.Neighbours;

/**
 * Several chargers in several circuits.
 */
class BalancerTreeTest {

    private static final CircuitSettings MAIN = new CircuitSettings("main", 40, 0);
    private static final CircuitSettings GARAGE = CircuitSettings.metered("garage", "main", 20, 0);
    private static final CircuitSettings YARD = CircuitSettings.group("yard", "main", 16);

    @Test
    void boundsAChargerByItsOwnCircuitAndNamesIt() {
        Neighbours site = site(List.of(MAIN, GARAGE, YARD), car("a", "garage"), car("b", "yard"));
        site.house("garage", 3.2, 7.5, 0).run(20);

        assertThat(site.amps(0)).isEqualTo(12);
        assertThat(site.reason(0)).isEqualTo(new Reason.CircuitLimit("garage", Phase.L2, 20, 0, 7.5, 12.5));
        assertThat(site.amps(1)).isEqualTo(16);
        assertThat(site.reason(1)).isEqualTo(new Reason.CircuitLimit("yard", Phase.L1, 16, 0, 0, 16));
    }

    @Test
    void sharesTheGridConnectionBetweenCircuits() {
        Neighbours site = site(List.of(MAIN, GARAGE, YARD), car("a", "garage"), car("b", "yard"));
        site.house("main", 0, 0, 14.5).run(20);

        assertThat(site.amps(0)).isEqualTo(13);
        assertThat(site.amps(1)).isEqualTo(12);
        assertThat(site.reason(1)).isEqualTo(new Reason.CircuitShared("main", Phase.L3, 25.5, 2, 12));
    }

    @Test
    void reckonsWithWhatACircuitWithoutAMeterPassesOn() {
        CircuitSettings barn = CircuitSettings.assumed("barn", "main", 25, 4);
        CircuitSettings stable = CircuitSettings.metered("stable", "barn", 16, 0);
        Neighbours site = site(List.of(MAIN, barn, stable), car("a", "barn"));
        site.house("stable", 9, 2, 2).run(20);
        assertThat(site.amps(0)).isEqualTo(12);

        // A meter that says nothing might hide as much as its fuse lets through.
        site.silent("stable").run(20);
        assertThat(site.amps(0)).isZero();
        assertThat(site.reason(0)).isInstanceOf(Reason.CircuitTooFull.class);
    }

    @Test
    void lowersOnlyTheChargersOfTheCircuitWhoseMeterFallsSilent() {
        Neighbours site = site(List.of(MAIN, GARAGE, YARD), car("a", "garage"), car("b", "yard"));
        site.run(20).silent("garage").run(15);
        assertThat(site.amps(0)).isEqualTo(6);
        assertThat(site.reason(0)).isEqualTo(new Reason.MeterStale(Duration.ofSeconds(15), 6, "garage"));
        assertThat(site.amps(1)).isEqualTo(16);

        site.run(15);
        assertThat(site.reason(0)).isEqualTo(new Reason.MeterLost(Duration.ofSeconds(30), "garage"));
        assertThat(site.last().circuits().get(1).stale()).isTrue();
        assertThat(site.last().site().stale()).isFalse();
    }

    @Test
    void balancesAGroupWithoutAnyMeter() {
        CircuitSettings fixed = new CircuitSettings("main", 25, 1).withMeter(null);
        Neighbours site = site(List.of(fixed), car("a", "main"), car("b", "main"));
        site.run(20);

        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(12, 12);
    }

    @Test
    void servesTheHigherPriorityFirstAndTheOwnersWishBeforeTheSettings() {
        Neighbours site = site(List.of(MAIN), car("a", "main").withPriority(2), car("b", "main").withPriority(1));
        // Not a meter of whole amperes.
        site.house("main", 5.5, 5, 5).run(1).house("main", 5, 5, 5).run(20);
        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(0, 32);
        assertThat(site.reason(0)).isEqualTo(new Reason.WaitsForOthers("main", Phase.L1, 35, 6));

        site.wish(1, ChargerWish.DEFAULT.withPriority(3)).run(20);
        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(32, 0);
    }

    @Test
    void handsOnWhatAVehicleDoesNotTakeWithinFifteenSecondsAndGivesItBack() {
        Neighbours site = site(List.of(MAIN), car("a", "main"), car("b", "main"));
        site.run(30);
        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(20, 20);

        site.takes(0, 9.6).run(15);
        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(12, 28);
        assertThat(site.reason(0)).isEqualTo(new Reason.UnusedShare(9.6, 12));
        site.run(60);
        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(12, 28);

        site.takes(0, 32).run(15);
        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(20, 20);
    }

    @Test
    void leavesAVehicleAllThatNobodyElseCanUse() {
        Neighbours site = site(List.of(MAIN), car("a", "main"), car("b", "main"));
        site.takes(0, 9.6).connected(1, false).run(40);
        // 6 A are held ready for a vehicle that may be plugged in.
        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(32, 6);
    }

    @Test
    void letsAWaitingVehicleHaveItsTurnAtTheQuarterHour() {
        CircuitSettings small = new CircuitSettings("main", 11, 0);
        Neighbours site = new Neighbours(settings(List.of(small), car("a", "main"), car("b", "main"), car("c", "main")),
                Instant.parse("2026-03-01T12:05:00Z"));
        site.connected(1, false).connected(2, false).run(60).connected(1, true).connected(2, true).run(539);
        assertThat(offered(site)).containsExactly(11, 0, 0);
        assertThat(site.reason(1)).isInstanceOf(Reason.WaitsForOthers.class);

        site.run(30);
        assertThat(offered(site)).containsExactly(0, 11, 0);
        site.run(870);
        assertThat(offered(site)).containsExactly(0, 11, 0);
        site.run(30);
        assertThat(offered(site)).containsExactly(0, 0, 11);
        site.run(900);
        assertThat(offered(site)).containsExactly(11, 0, 0);
    }

    @Test
    void letsTheOneThatWasServedLeastOverTheLastDaysStartFirst() {
        CircuitSettings small = new CircuitSettings("main", 11, 0);
        Neighbours site = site(List.of(small), car("a", "main"), car("b", "main"), car("c", "main"));
        // The second one charges for an hour, the first one and then the last one for less.
        site.connected(0, false).connected(2, false).run(3600).connected(1, false).run(30);
        site.connected(2, true).run(600).connected(2, false).run(30);
        site.connected(0, true).connected(1, true).connected(2, true).run(10);

        assertThat(offered(site)).containsExactly(11, 0, 0);
        site.connected(0, false).run(30);
        assertThat(offered(site)).containsExactly(0, 0, 11);
    }

    @Test
    void countsARotatedChargerOnThePhasesOfTheGrid() {
        ChargerSettings rotated = car("a", "main").withWiring(Wiring.rotated(PhaseRotation.STR));
        ChargerSettings onL2 = car("b", "main").withWiring(Wiring.single(Phase.L2));
        Neighbours site = site(List.of(MAIN), rotated, onL2);
        site.house("main", 30.5, 0, 0).run(20);

        assertThat(site.amps(0)).isEqualTo(9);
        assertThat(((Reason.CircuitLimit) site.reason(0)).phase()).isEqualTo(Phase.L1);
        assertThat(site.amps(1)).isEqualTo(31);
        assertThat(site.last().site().chargers().get(Phase.L2)).isEqualTo(40);
        // Register 14 knows the charger's own L1 only.
        assertThat(site.decision(1).phases()).isEqualTo(PhaseSet.L1);
    }

    @Test
    void keepsTheTotalPower() {
        Neighbours site = site(List.of(MAIN.withMaxWatts(11_000)), car("a", "main"),
                car("b", "main").withWiring(Wiring.single(Phase.L3)));
        site.house("main", 4.5, 0, 0).run(1).house("main", 4, 0, 0).run(20);

        // (11 000 W - 920 W) / 230 V = 43.8 A: 3 times 11 and 10 more.
        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(11, 10);
        assertThat(site.reason(0)).isEqualTo(new PowerReason.PowerShared("main", 10_080, 2, 11));
        site.house("main", 40, 0, 0).run(1);
        assertThat(site.reason(0)).isEqualTo(new Reason.CircuitTooFull("main", Phase.L1, 40, 0, 40, 0, 6));
        assertThat(site.amps(1)).isEqualTo(7);
    }

    @Test
    void reckonsThePowerFromTheCurrentsWhenTheMeterGivesNone() {
        Neighbours site = site(List.of(MAIN.withMaxWatts(11_000)), car("a", "main"));
        site.withoutPower().house("main", 4, 0, 0).run(20);
        assertThat(site.amps(0)).isEqualTo(14);
        assertThat(site.reason(0)).isEqualTo(new PowerReason.PowerLimit("main", 11_000, 920, 10_080));

        site.house("main", 4, Double.NaN, 0).run(1);
        assertThat(site.reason(0)).isEqualTo(
                new Reason.MeterImplausible(MeterFault.MISSING, Phase.L2, Double.NaN, 6, "main"));
    }

    @Test
    void fallsToFailsafeWhenThePowerIsLimitedAndCannotBeKnown() {
        Neighbours site = site(List.of(MAIN.withMaxWatts(11_000)),
                car("a", "main").withWiring(Wiring.single(Phase.L1)));
        site.run(20).withoutPower().house("main", 4, Double.NaN, 0).run(1);

        assertThat(site.amps(0)).isEqualTo(6);
        assertThat(site.reason(0)).isEqualTo(
                new Reason.MeterImplausible(MeterFault.POWER_MISSING, null, Double.NaN, 6, "main"));
    }

    @Test
    void countsRootThreeForThreePhasesWithoutANeutral() {
        SiteSettings delta = new SiteSettings(GridType.DELTA, 230, List.of(MAIN));
        ChargerSettings pair = car("b", "main").withWiring(new Wiring(PhaseRotation.RST, PhaseSet.L1_L3));
        Neighbours site = new Neighbours(BalancerSettings.of(delta, List.of(car("a", "main"), pair)).withRamp(QUICK));
        site.connected(1, false).takes(1, 0).run(40);
        // 40 A / 1.732, less the 6 A that are held ready for the other one.
        assertThat(site.amps(0)).isEqualTo(23);

        // 15 A x 1.732 + 14 A, as if they were in phase.
        site.connected(1, true).takes(1, 32).run(40);
        assertThat(List.of(site.amps(0), site.amps(1))).containsExactly(15, 14);
    }

    @Test
    void comesToNothingOnASinglePhaseThatIsNotThere() {
        SiteSettings single = new SiteSettings(GridType.SINGLE_PHASE, 230, List.of(MAIN));
        Neighbours site = new Neighbours(BalancerSettings
                .of(single, List.of(car("a", "main").withWiring(Wiring.single(Phase.L1)))).withRamp(QUICK));
        site.house("main", 10.5, Double.NaN, Double.NaN).run(20);

        assertThat(site.amps(0)).isEqualTo(29);
    }

    private static final RampSettings QUICK = new RampSettings(Duration.ofSeconds(1), Duration.ofSeconds(5),
            Duration.ofSeconds(10));

    private static ChargerSettings car(String id, String circuit) {
        return ChargerSettings.defaults(id).withCircuit(circuit);
    }

    private static List<Integer> offered(Neighbours site) {
        List<Integer> amps = new ArrayList<>();
        site.last().decisions().forEach(decision -> amps.add(decision.amps()));
        return amps;
    }

    private static Neighbours site(List<CircuitSettings> circuits, ChargerSettings... chargers) {
        return new Neighbours(settings(circuits, chargers));
    }

    private static BalancerSettings settings(List<CircuitSettings> circuits, ChargerSettings... chargers) {
        return BalancerSettings.of(SiteSettings.star(circuits.toArray(CircuitSettings[]::new)), List.of(chargers))
                .withRamp(QUICK);
    }
}
