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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.BalancerSettings;
import org.openhab.binding.teltocharge.dlb.CircuitSettings;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.Served;
import org.openhab.binding.teltocharge.dlb.SiteSettings;
import org.openhab.binding.teltocharge.dlb.grid.Grid;
import org.openhab.binding.teltocharge.dlb.testing.Gen;
import org.openhab.binding.teltocharge.dlb.testing.Samples;

class AllocatorTest {

    /** Circuit 0 feeds 1 and 2; 2 feeds 3. */
    private static final SiteSettings SITE = SiteSettings.star(new CircuitSettings("main", 63, 0),
            CircuitSettings.group("a", "main", 63), CircuitSettings.group("b", "main", 63),
            CircuitSettings.group("c", "b", 63));
    private static final int[] PARENTS = {-1, 0, 0, 2};

    private final SiteTree tree = new SiteTree(BalancerSettings.of(SITE, List.of()));
    private final TreeLoad load = new TreeLoad(tree, Grid.of(SITE));
    private boolean turn;

    AllocatorTest() {
        IntStream.range(0, PARENTS.length).forEach(circuit -> limit(circuit, PhaseAmps.MISSING));
    }

    @Test
    void sharesEquallyWhenAllCanTakeIt() {
        assertThat(share(24, claim(32), claim(32), claim(32))).containsExactly(8, 8, 8);
    }

    @Test
    void givesTheRemainderToTheFirstInTheList() {
        assertThat(share(20.9, claim(32), claim(32), claim(32))).containsExactly(7, 7, 6);
    }

    @Test
    void handsOnWhatOneCannotTake() {
        assertThat(share(30, claim(8), claim(32))).containsExactly(8, 22);
    }

    @Test
    void handsOnWhatOneDoesNotUseAndGivesItBackWhenNobodyElseCan() {
        Claim modest = new Claim(0, PhaseSet.THREE_PHASE, 6, 9, 32, 1, true, true, Served.NOTHING);

        assertThat(share(30, modest, claim(32))).containsExactly(9, 21);
        assertThat(share(30, modest, claim(16))).containsExactly(14, 16);
        assertThat(share(30, modest)).containsExactly(30);
    }

    @Test
    void raisesTheLowestSharesFirst() {
        Claim high = new Claim(0, PhaseSet.THREE_PHASE, 10, 32, 32, 1, true, true, Served.NOTHING);

        assertThat(share(24, high, claim(32))).containsExactly(12, 12);
        assertThat(share(18, high, claim(32))).containsExactly(10, 8);
    }

    @Test
    void letsTheLastOneWaitWhenSixAmpsDoNotFitForAll() {
        assertThat(share(17.9, claim(32), claim(32), claim(32))).containsExactly(9, 8, 0);
    }

    @Test
    void keepsThePlaceOfThoseThatChargeUntilItIsTheTurnOfTheOthers() {
        Claim first = waiting(100, true);
        Claim second = waiting(50, false);
        Claim third = waiting(20, false);

        assertThat(share(11, second, third, first)).containsExactly(0, 0, 11);
        turn = true;
        assertThat(share(11, second, third, first)).containsExactly(0, 11, 0);
        assertThat(share(17, second, third, first)).containsExactly(9, 8, 0);
    }

    @Test
    void letsTheOneThatWasServedLeastStartFirst() {
        assertThat(share(11, waiting(50, false), waiting(20, false))).containsExactly(0, 11);
    }

    @Test
    void switchesNobodyOffForAnEqualEvenWhenItIsTheTurn() {
        turn = true;
        assertThat(share(11, waiting(20, false), waiting(20, true))).containsExactly(0, 11);
    }

    @Test
    void servesAClassWhollyBeforeTheNext() {
        assertThat(share(30, claim(0, 32, 2), claim(0, 20, 1))).containsExactly(10, 20);
        assertThat(share(25, claim(0, 32, 2), claim(0, 20, 1))).containsExactly(0, 20);
        assertThat(share(20, claim(0, 32, 9), claim(0, 32, 3), claim(0, 32, 3))).containsExactly(0, 10, 10);
    }

    @Test
    void givesASmallerOneWhatDoesNotSufficeForALarger() {
        assertThat(share(7, new Claim(0, PhaseSet.THREE_PHASE, 10, 32, 32, 1, true, false, Served.NOTHING),
                claim(32))).containsExactly(0, 7);
    }

    @Test
    void servesVehiclesFirst() {
        Claim idle = new Claim(0, PhaseSet.THREE_PHASE, 6, 6, 6, 1, false, false, Served.NOTHING);

        assertThat(share(20, idle, claim(32))).containsExactly(0, 20);
        assertThat(share(20, idle, claim(14))).containsExactly(6, 14);
    }

    @Test
    void sharesOnlyPhasesThatAreSharedInFact() {
        limit(0, new PhaseAmps(10, 12, 0));
        Claim first = new Claim(0, PhaseSet.L1, 6, 32, 32, 1, true, true, Served.NOTHING);
        Claim second = new Claim(0, PhaseSet.L2, 6, 32, 32, 1, true, true, Served.NOTHING);

        assertThat(share(first, second)).containsExactly(10, 12);
    }

    @Test
    void boundsEachCircuitOnTheWayToTheGrid() {
        limit(0, PhaseAmps.of(60));
        limit(1, PhaseAmps.of(16));
        limit(3, PhaseAmps.of(20));

        assertThat(share(claim(1, 32, 1), claim(1, 32, 1), claim(3, 32, 1), claim(0, 32, 1)))
                .containsExactly(8, 8, 20, 24);
        limit(2, PhaseAmps.of(13));
        assertThat(share(claim(3, 32, 1), claim(2, 32, 1))).containsExactly(7, 6);
    }

    @Test
    void boundsTheTotalPowerOfACircuit() {
        load.limit(1, PhaseAmps.of(63), 230 * 3 * 10.5);
        Claim onePhase = new Claim(1, PhaseSet.L3, 6, 32, 32, 1, true, true, Served.NOTHING);

        assertThat(share(claim(1, 32, 1))).containsExactly(10);
        assertThat(share(claim(1, 32, 1), onePhase)).containsExactly(8, 7);
    }

    @Test
    void neverExceedsTheHeadroomOfAnyCircuitAndNobodyCouldHaveMoreWithoutALowerShare() {
        Gen.forAllSeeds(1, 5000, gen -> {
            List<Claim> claims = new ArrayList<>();
            for (int i = gen.between(1, 9); i > 0; i--) {
                claims.add(randomClaim(gen));
            }
            PhaseAmps[] limits = new PhaseAmps[PARENTS.length];
            for (int circuit = 0; circuit < limits.length; circuit++) {
                limits[circuit] = new PhaseAmps(gen.between(-5.0, 60), gen.between(-5.0, 60), gen.between(-5.0, 60));
                limit(circuit, limits[circuit]);
            }
            turn = gen.chance(0.2);
            int[] shares = share(claims.toArray(Claim[]::new));
            for (int i = 0; i < shares.length; i++) {
                assertThat(shares[i] == 0 || shares[i] >= claims.get(i).least()).isTrue();
                assertThat(shares[i]).isLessThanOrEqualTo(Math.max(0, claims.get(i).most()));
            }
            assertWithin(limits, claims, shares);
            assertMaxMinFair(limits, claims, shares);
        });
    }

    private static void assertWithin(PhaseAmps[] limits, List<Claim> claims, int[] shares) {
        for (int circuit = 0; circuit < limits.length; circuit++) {
            for (Phase phase : Phase.values()) {
                assertThat(sum(circuit, phase, claims, shares))
                        .isLessThanOrEqualTo(Math.max(0, limits[circuit].get(phase)) + 1e-5);
            }
        }
    }

    /** Among those that are all of use to their vehicles: who could take more meets a full phase with no higher share. */
    private static void assertMaxMinFair(PhaseAmps[] limits, List<Claim> claims, int[] shares) {
        for (int i = 0; i < shares.length; i++) {
            Claim claim = claims.get(i);
            if (shares[i] > 0 && claim.vehicle() && shares[i] < Math.min(claim.useful(), claim.most())) {
                boolean justified = false;
                for (int circuit = claim.home(); circuit >= 0; circuit = PARENTS[circuit]) {
                    for (Phase phase : claim.phases().phases()) {
                        boolean full = sum(circuit, phase, claims, shares) + 1 > limits[circuit].get(phase) + 1e-6;
                        justified |= full && noHigherShare(circuit, phase, claims, shares, i);
                    }
                }
                assertThat(justified).as("share of " + i).isTrue();
            }
        }
    }

    private static boolean noHigherShare(int circuit, Phase phase, List<Claim> claims, int[] shares, int of) {
        for (int i = 0; i < shares.length; i++) {
            Claim claim = claims.get(i);
            boolean after = claim.priority() >= claims.get(of).priority();
            if (after && claim.phases().uses(phase) && isBelow(claim.home(), circuit) && shares[i] > shares[of] + 1
                    && shares[i] > claim.least()) {
                return false;
            }
        }
        return true;
    }

    private static double sum(int circuit, Phase phase, List<Claim> claims, int[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            Claim claim = claims.get(i);
            sum += claim.phases().uses(phase) && isBelow(claim.home(), circuit) ? shares[i] : 0;
        }
        return sum;
    }

    private static boolean isBelow(int home, int circuit) {
        int at = home;
        while (at >= 0 && at != circuit) {
            at = PARENTS[at];
        }
        return at == circuit;
    }

    private static Claim randomClaim(Gen gen) {
        int least = gen.between(6, 12);
        int most = gen.between(0, 32);
        int useful = gen.chance(0.7) ? Math.max(least, most) : Math.max(least, gen.between(6, 20));
        return new Claim(gen.between(0, 3), gen.oneOf(PhaseSet.L1, PhaseSet.L1_L3, PhaseSet.THREE_PHASE), least,
                useful, most, gen.oneOf(1, 1, 1, 2), gen.chance(0.8), gen.chance(0.5),
                new Served(gen.between(0, 5), Samples.T0, 0));
    }

    private static Claim claim(int most) {
        return claim(0, most, 1);
    }

    private static Claim claim(int home, int most, int priority) {
        return new Claim(home, PhaseSet.THREE_PHASE, 6, most, most, priority, true, true, Served.NOTHING);
    }

    private static Claim waiting(double served, boolean charging) {
        return new Claim(0, PhaseSet.THREE_PHASE, 6, 32, 32, 1, true, charging, new Served(served, Samples.T0, 0));
    }

    private void limit(int circuit, PhaseAmps headroom) {
        load.limit(circuit, headroom, Double.NaN);
    }

    private int[] share(double headroom, Claim... claims) {
        limit(0, PhaseAmps.of(headroom));
        return share(claims);
    }

    private int[] share(Claim... claims) {
        int[] shares = new int[claims.length];
        new Allocator(claims.length, load).share(List.of(claims), Samples.T0, turn, shares);
        return shares;
    }
}
