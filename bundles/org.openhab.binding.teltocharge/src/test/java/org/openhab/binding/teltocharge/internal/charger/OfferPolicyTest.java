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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.internal.hub.Offer;
import org.openhab.binding.teltocharge.modbus.charger.ChargerSnapshot;
import org.openhab.binding.teltocharge.modbus.charger.PhaseSelection;
import org.openhab.binding.teltocharge.modbus.charger.Setpoint;

class OfferPolicyTest {

    private static final int FAILSAFE = 6;
    private static final int CONFIGURED = 32;

    private final ChargerSnapshot snapshot = ChargerImages.image().snapshot();

    @Test
    void leavesTheChargerAloneWhenNobodyHasCommandedAnything() {
        assertThat(OfferPolicy.NOBODY.setpoint(snapshot, FAILSAFE, CONFIGURED)).isEmpty();
    }

    @Test
    void theOwnersCommandIsTheSetpointWhenNoBalancerRules() {
        assertThat(OfferPolicy.NOBODY.withOwnerLimit(10).setpoint(snapshot, FAILSAFE, CONFIGURED))
                .contains(new Setpoint(10, PhaseSelection.THREE_PHASE));
    }

    @ParameterizedTest
    @CsvSource({"9,16,9", "16,9,9", "16,0,0", "0,16,0", "6,6,6"})
    void theOwnersLimitLowersTheBalancersDecisionAndNeverRaisesIt(int offered, int limit, int expected) {
        OfferPolicy policy = OfferPolicy.NOBODY.withOwnerLimit(limit)
                .withOffer(new Offer(offered, PhaseSet.THREE_PHASE));
        assertThat(policy.setpoint(snapshot, FAILSAFE, CONFIGURED))
                .contains(new Setpoint(expected, PhaseSelection.THREE_PHASE));
    }

    @Test
    void holdsTheFailsafeCurrentWhenTheBalancerHasGone() {
        OfferPolicy policy = OfferPolicy.NOBODY.withOffer(new Offer(16, PhaseSet.THREE_PHASE)).withoutOffer();
        assertThat(policy.setpoint(snapshot, FAILSAFE, CONFIGURED))
                .contains(new Setpoint(FAILSAFE, PhaseSelection.THREE_PHASE));
    }

    @Test
    void theLimitThatWasMeantAsALimitDoesNotBecomeTheSetpointWhenTheBalancerHasGone() {
        OfferPolicy policy = OfferPolicy.NOBODY.withOffer(new Offer(16, PhaseSet.THREE_PHASE)).withOwnerLimit(20)
                .withoutOffer();
        assertThat(policy.setpoint(snapshot, FAILSAFE, CONFIGURED)).map(Setpoint::amps).contains(FAILSAFE);
        assertThat(policy.withOwnerLimit(20).setpoint(snapshot, FAILSAFE, CONFIGURED)).map(Setpoint::amps)
                .contains(20);
    }

    @Test
    void neverExceedsTheConfiguredBound() {
        assertThat(OfferPolicy.NOBODY.withOwnerLimit(32).setpoint(snapshot, FAILSAFE, 16)).map(Setpoint::amps)
                .contains(16);
    }

    @Test
    void theBalancersPhasesRuleOverTheOwners() {
        OfferPolicy policy = OfferPolicy.NOBODY.withOwnerPhases(PhaseSelection.L2).withOwnerLimit(10);
        assertThat(policy.setpoint(snapshot, FAILSAFE, CONFIGURED)).map(Setpoint::phases).contains(PhaseSelection.L2);
        assertThat(policy.withOffer(new Offer(10, PhaseSet.THREE_PHASE)).setpoint(snapshot, FAILSAFE, CONFIGURED))
                .map(Setpoint::phases).contains(PhaseSelection.THREE_PHASE);
    }

    @ParameterizedTest
    @CsvSource({"0,true,32", "6,true,32", "7,true,32", "8,false,8", "40,false,32"})
    void aLimitBelowTheLeastCurrentPauses(int limit, boolean paused, int most) {
        OfferPolicy policy = OfferPolicy.NOBODY.withOwnerLimit(limit);
        assertThat(policy.pausedByOwner(8)).isEqualTo(paused);
        assertThat(policy.maxAmps(CONFIGURED, 8)).isEqualTo(most);
    }
}
