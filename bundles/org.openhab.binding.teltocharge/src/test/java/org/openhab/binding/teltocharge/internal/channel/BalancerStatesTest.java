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
package org.openhab.binding.teltocharge.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.PhaseAmps;
import org.openhab.binding.teltocharge.internal.balancer.BalancerImages;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

class BalancerStatesTest {

    @Test
    void showsTheSitePhaseByPhase() {
        Map<String, State> states = BalancerStates.of(BalancerImages.image(BalancerImages.TIGHT, 9));
        assertThat(states).containsEntry("headroom-l2", new QuantityType<>("9.2 A"))
                .containsEntry("house-current-l1", new QuantityType<>("4.4 A"))
                .containsEntry("house-current-l3", UnDefType.UNDEF)
                .containsEntry(CHANNEL_BINDING_PHASE, new StringType("L2"))
                .containsEntry(CHANNEL_ALLOCATED_CURRENT, new QuantityType<>("9 A"))
                .containsEntry(CHANNEL_METER_AGE, new QuantityType<>("0.4 s"))
                .containsEntry(CHANNEL_OVERLOAD, OnOffType.OFF);
        assertThat(((QuantityType<?>) states.get("fuse-utilisation-l3")).doubleValue()).isEqualTo(48.0);
    }

    @Test
    void raisesTheAlarmWhenAPhaseCarriesMoreThanTheFuse() {
        assertThat(BalancerStates.of(BalancerImages.image(BalancerImages.TIGHT, 9, PhaseAmps.of(1, 1, 25.1))))
                .containsEntry(CHANNEL_OVERLOAD, OnOffType.ON);
    }

    @Test
    void missingIsNeverZero() {
        Map<String, State> states = BalancerStates.of(BalancerImages.withoutReading());
        assertThat(states).containsEntry("headroom-l1", UnDefType.UNDEF)
                .containsEntry(CHANNEL_HEADROOM, UnDefType.UNDEF)
                .containsEntry("house-current-l1", UnDefType.UNDEF)
                .containsEntry("fuse-utilisation-l1", UnDefType.UNDEF)
                .containsEntry(CHANNEL_METER_AGE, UnDefType.UNDEF)
                .containsEntry(CHANNEL_BINDING_PHASE, new StringType("NONE"));
    }
}
