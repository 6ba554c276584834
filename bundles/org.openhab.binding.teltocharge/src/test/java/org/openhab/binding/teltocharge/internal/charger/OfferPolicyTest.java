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
package org.openhab.binding.teltocharge.internal.charger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;

class OfferPolicyTest {

    private static final Instant NOW = ChargerImages.TIME;
    private static final ChargerBounds BOUNDS = new ChargerBounds(6, 32, 6);

    private final ChargerSnapshot snapshot = ChargerImages.image().snapshot();

    @Test
    void leavesTheChargerAloneWhenNobodyHasCommandedAnything() {
        assertThat(setpoint(OfferPolicy.NOBODY)).isEmpty();
    }

    @Test
    void theOwnersCommandIsTheSetpointWhenNoBalancerRules() {
        assertThat(setpoint(OfferPolicy.NOBODY.withOwnerLimit(10)))
                .contains(new Setpoint(10, PhaseSelection.THREE_PHASE));
    }

    @ParameterizedTest
    @CsvSource({"9,16,9", "16,9,9", "16,0,0", "0,16,0", "6,6,6"})
    void theOwnersLimitLowersTheBalancersDecisionAndNeverRaisesIt(int offered, int limit, int expected) {
        OfferPolicy policy = OfferPolicy.NOBODY.withOwnerLimit(limit).withOffer(offer(offered));
        assertThat(setpoint(policy)).contains(new Setpoint(expected, PhaseSelection.THREE_PHASE));
    }

    @ParameterizedTest
    @CsvSource({"16,6,6", "6,6,6", "0,6,0", "16,0,0", "8,10,8", "0,32,0"})
    void lettingGoNeverRaises(int offered, int failsafe, int held) {
        ChargerBounds bounds = new ChargerBounds(6, 32, failsafe);
        OfferPolicy policy = OfferPolicy.NOBODY.withOffer(offer(offered)).withoutOffer(NOW, bounds);
        assertThat(policy.setpoint(snapshot, bounds, NOW)).map(Setpoint::amps).contains(held);
        // It stays so for ever, whatever is configured meanwhile.
        assertThat(policy.setpoint(snapshot, new ChargerBounds(6, 32, 32), NOW.plusSeconds(100_000)))
                .map(Setpoint::amps).contains(held);
    }

    @Test
    void lettingGoOfAnOfferThatWasLostStaysPaused() {
        OfferPolicy policy = OfferPolicy.NOBODY.withOffer(offer(16)).withoutOffer(NOW.plusSeconds(40), BOUNDS);
        assertThat(setpoint(policy)).map(Setpoint::amps).contains(0);
    }

    @Test
    void lettingGoKeepsThePhasesAndForgetsTheOwnersEarlierChoice() {
        OfferPolicy policy = OfferPolicy.NOBODY.withOwnerPhases(PhaseSelection.THREE_PHASE)
                .withOffer(new Offer(10, PhaseSet.L2, NOW)).withoutOffer(NOW, BOUNDS);
        assertThat(setpoint(policy)).contains(new Setpoint(6, PhaseSelection.L2));
        assertThat(setpoint(policy.withOwnerPhases(PhaseSelection.L1))).contains(new Setpoint(6, PhaseSelection.L1));
    }

    @Test
    void lettingGoTwiceChangesNothing() {
        OfferPolicy once = OfferPolicy.NOBODY.withOffer(offer(16)).withoutOffer(NOW, BOUNDS);
        assertThat(once.withoutOffer(NOW.plusSeconds(5), BOUNDS)).isEqualTo(once);
    }

    @Test
    void theLimitThatWasMeantAsALimitDoesNotBecomeTheSetpointWhenTheBalancerHasGone() {
        OfferPolicy policy = OfferPolicy.NOBODY.withOffer(offer(16)).withOwnerLimit(20).withoutOffer(NOW, BOUNDS);
        assertThat(setpoint(policy)).map(Setpoint::amps).contains(6);
        assertThat(setpoint(policy.withOwnerLimit(20))).map(Setpoint::amps).contains(20);
    }

    @ParameterizedTest
    @CsvSource({"14,16", "15,6", "29,6", "30,0", "3600,0"})
    void anOfferThatIsNotRenewedFallsToTheFailsafeCurrentAndThenPauses(int seconds, int amps) {
        assertThat(OfferPolicy.NOBODY.withOffer(offer(16)).setpoint(snapshot, BOUNDS, NOW.plusSeconds(seconds)))
                .map(Setpoint::amps).contains(amps);
    }

    @Test
    void neverExceedsTheConfiguredBound() {
        assertThat(OfferPolicy.NOBODY.withOwnerLimit(32).setpoint(snapshot, new ChargerBounds(6, 16, 6), NOW))
                .map(Setpoint::amps).contains(16);
    }

    @Test
    void theBalancersPhasesRuleOverTheOwners() {
        OfferPolicy policy = OfferPolicy.NOBODY.withOwnerPhases(PhaseSelection.L2).withOwnerLimit(10);
        assertThat(setpoint(policy)).map(Setpoint::phases).contains(PhaseSelection.L2);
        assertThat(setpoint(policy.withOffer(offer(10)))).map(Setpoint::phases)
                .contains(PhaseSelection.THREE_PHASE);
    }

    @ParameterizedTest
    @CsvSource({"0,true,32", "6,true,32", "7,true,32", "8,false,8", "40,false,32"})
    void aLimitBelowTheLeastCurrentPauses(int limit, boolean paused, int most) {
        OfferPolicy policy = OfferPolicy.NOBODY.withOwnerLimit(limit);
        ChargerBounds bounds = new ChargerBounds(8, 32, 6);
        assertThat(policy.pausedByOwner(bounds, NOW)).isEqualTo(paused);
        assertThat(policy.maxAmps(bounds, NOW)).isEqualTo(most);
    }

    private Optional<Setpoint> setpoint(OfferPolicy policy) {
        return policy.setpoint(snapshot, BOUNDS, NOW);
    }

    private static Offer offer(int amps) {
        return new Offer(amps, PhaseSet.THREE_PHASE, NOW);
    }
}
