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

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.Phase;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.testing.Gen;

class AllocatorTest {

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
    void letsTheLastOneWaitWhenSixAmpsDoNotFitForAll() {
        assertThat(share(17.9, claim(32), claim(32), claim(32))).containsExactly(9, 8, 0);
    }

    @Test
    void givesASmallerOneWhatDoesNotSufficeForALarger() {
        assertThat(share(7, new Claim(PhaseSet.THREE_PHASE, 10, 32, true), claim(32))).containsExactly(0, 7);
    }

    @Test
    void servesVehiclesFirst() {
        Claim idle = new Claim(PhaseSet.THREE_PHASE, 6, 6, false);

        assertThat(share(20, idle, claim(32))).containsExactly(0, 20);
        assertThat(share(20, idle, claim(14))).containsExactly(6, 14);
    }

    @Test
    void sharesOnlyPhasesThatAreSharedInFact() {
        Claim first = new Claim(PhaseSet.L1, 6, 32, true);
        Claim second = new Claim(PhaseSet.L2, 6, 32, true);

        assertThat(Allocator.share(List.of(first, second), new PhaseAmps(10, 12, 0))).containsExactly(10, 12);
    }

    @Test
    void neverExceedsTheHeadroomOfAnyPhase() {
        Gen.forAllSeeds(1, 5000, gen -> {
            List<Claim> claims = new ArrayList<>();
            for (int i = gen.between(1, 8); i > 0; i--) {
                int least = gen.between(6, 12);
                claims.add(new Claim(gen.oneOf(PhaseSet.L1, PhaseSet.L1_L3, PhaseSet.THREE_PHASE), least,
                        gen.between(0, 32), gen.chance(0.7)));
            }
            PhaseAmps headroom = new PhaseAmps(gen.between(-5.0, 80), gen.between(-5.0, 80), gen.between(-5.0, 80));
            int[] shares = Allocator.share(claims, headroom);
            for (Phase phase : Phase.values()) {
                int sum = 0;
                for (int i = 0; i < shares.length; i++) {
                    sum += claims.get(i).phases().uses(phase) ? shares[i] : 0;
                }
                assertThat((double) sum).isLessThanOrEqualTo(Math.max(0, headroom.get(phase)) + 1e-5);
            }
            for (int i = 0; i < shares.length; i++) {
                assertThat(shares[i] == 0 || shares[i] >= claims.get(i).least()).isTrue();
                assertThat(shares[i]).isLessThanOrEqualTo(claims.get(i).most());
            }
        });
    }

    private static Claim claim(int most) {
        return new Claim(PhaseSet.THREE_PHASE, 6, most, true);
    }

    private static int[] share(double headroom, Claim... claims) {
        return Allocator.share(List.of(claims), PhaseAmps.of(headroom));
    }
}
