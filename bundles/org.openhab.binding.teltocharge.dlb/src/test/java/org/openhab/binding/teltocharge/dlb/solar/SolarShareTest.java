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
package org.openhab.binding.teltocharge.dlb.solar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.testing.Gen;

class SolarShareTest {

    private static final double ONE = 230;
    private static final double THREE = 690;

    @Test
    void givesOneChargerWhatTheSurplusCovers() {
        assertThat(share(List.of(solar(1, true, ONE)), 2500)).containsExactly(10);
        assertThat(share(List.of(solar(1, true, THREE)), 5000)).containsExactly(7);
        assertThat(share(List.of(solar(1, true, ONE)), 9000)).containsExactly(32);
    }

    @Test
    void coversALeastCurrentOfExactlyTheSurplus() {
        assertThat(SolarShare.covered(List.of(solar(1, false, ONE)), 1380)).containsExactly(true);
        assertThat(SolarShare.covered(List.of(solar(1, false, ONE)), 1378)).containsExactly(false);
        assertThat(SolarShare.covered(List.of(solar(1, false, ONE)), Double.NaN)).containsExactly(false);
    }

    @Test
    void keepsTheLeastCurrentWhileTheStopIsDelayed() {
        assertThat(share(List.of(solar(1, true, THREE)), -200)).containsExactly(6);
        assertThat(share(List.of(solar(1, true, THREE)), Double.NaN)).containsExactly(6);
    }

    @Test
    void givesNothingToAChargerThatIsNotOpenOrCannotTakeTheLeast() {
        assertThat(share(List.of(solar(1, false, ONE)), 9000)).containsExactly(0);
        assertThat(share(List.of(new SolarClaim(SolarMode.SOLAR_ONLY, 1, true, 0, 6, 5, ONE)), 9000))
                .containsExactly(0);
    }

    @Test
    void addsTheAllowanceOfAHybridChargerOnly() {
        SolarClaim hybrid = new SolarClaim(SolarMode.HYBRID, 1, true, 2300, 6, 32, ONE);
        SolarClaim solar = new SolarClaim(SolarMode.SOLAR_ONLY, 1, true, 2300, 6, 32, ONE);

        assertThat(share(List.of(hybrid), 1150)).containsExactly(15);
        assertThat(share(List.of(hybrid), -1150)).containsExactly(10);
        assertThat(SolarShare.covered(List.of(hybrid), -1150)).containsExactly(true);
        assertThat(SolarShare.covered(List.of(hybrid), Double.NaN)).containsExactly(false);
        assertThat(share(List.of(solar), 1150)).containsExactly(6);
    }

    @Test
    void chargesInEcoModeWithTheLeastCurrentFromTheGridAndMoreFromTheSun() {
        SolarClaim eco = eco(1);

        assertThat(share(List.of(eco), -500)).containsExactly(6);
        assertThat(share(List.of(eco), 1000)).containsExactly(6);
        assertThat(share(List.of(eco), 2300)).containsExactly(10);
        assertThat(SolarShare.covered(List.of(eco), 1000)).containsExactly(false);
    }

    @Test
    void servesTheHigherRankFirst() {
        List<SolarClaim> claims = List.of(solar(2, true, ONE), solar(1, true, ONE));

        assertThat(share(claims, 20 * ONE)).containsExactly(6, 14);
        assertThat(SolarShare.covered(claims, 10 * ONE)).containsExactly(false, true);
    }

    @Test
    void sharesEquallyWithinARank() {
        assertThat(share(List.of(solar(1, true, ONE), solar(1, true, ONE)), 21 * ONE)).containsExactly(11, 10);
    }

    @Test
    void prefersWhoChargesToAnEqualNewcomerButNotToAHigherRank() {
        assertThat(SolarShare.covered(List.of(solar(1, false, ONE), solar(1, true, ONE)), 8 * ONE))
                .containsExactly(false, true);
        assertThat(SolarShare.covered(List.of(solar(1, false, ONE), solar(2, true, ONE)), 8 * ONE))
                .containsExactly(true, false);
    }

    @Test
    void leavesNothingToLowerRanksOfWhatAnEcoChargerTakesFromTheSun() {
        assertThat(SolarShare.covered(List.of(eco(1), solar(2, false, ONE)), 13 * ONE)).containsExactly(true, true);
        assertThat(SolarShare.covered(List.of(eco(1), solar(2, false, ONE)), 11 * ONE)).containsExactly(true, false);
        assertThat(SolarShare.covered(List.of(eco(1), solar(2, false, ONE)), 5 * ONE)).containsExactly(false, false);
    }

    @Test
    void neverSharesOutMoreThanTheSurplusBeyondWhatIsDrawnAnyway() {
        Gen.forAllSeeds(1, 300, gen -> {
            List<SolarClaim> claims = new ArrayList<>();
            double anyway = 0;
            int count = gen.between(1, 6);
            for (int i = 0; i < count; i++) {
                SolarClaim claim = new SolarClaim(gen.oneOf(SolarMode.SOLAR_ONLY, SolarMode.ECO, SolarMode.HYBRID),
                        gen.between(1, 3), gen.chance(0.6), gen.between(0.0, 3000.0), gen.oneOf(6, 8),
                        gen.oneOf(5, 16, 32), gen.oneOf(ONE, THREE));
                claims.add(claim);
            }
            double surplus = gen.between(-3000.0, 20000.0);
            int[] amps = share(claims, surplus);
            double cost = 0;
            for (int i = 0; i < count; i++) {
                SolarClaim claim = claims.get(i);
                cost += claim.cost(amps[i]);
                anyway += amps[i] == 0 ? 0 : claim.cost(claim.least());
                assertThat(amps[i] == 0 || amps[i] >= claim.least() && amps[i] <= claim.most()).isTrue();
            }
            assertThat(cost).isLessThanOrEqualTo(Math.max(0, Math.max(surplus, anyway)) + 1.001 * count * 32);
        });
    }

    private static int[] share(List<SolarClaim> claims, double surplus) {
        boolean[] open = new boolean[claims.size()];
        for (int i = 0; i < open.length; i++) {
            open[i] = claims.get(i).open();
        }
        return SolarShare.amps(claims, open, surplus);
    }

    private static SolarClaim solar(int rank, boolean open, double wattsPerAmp) {
        return new SolarClaim(SolarMode.SOLAR_ONLY, rank, open, 0, 6, 32, wattsPerAmp);
    }

    private static SolarClaim eco(int rank) {
        return new SolarClaim(SolarMode.ECO, rank, false, 0, 6, 32, ONE);
    }
}
