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
package org.openhab.binding.teltocharge.dlb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class DecisionLogTest {

    private static final Instant T0 = Instant.parse("2026-03-01T12:00:00Z");

    private final DecisionLog log = new DecisionLog(3);

    @Test
    void keepsDecisionsThatDifferNewestFirst() {
        assertThat(log.add(T0, decision("a", 6))).isTrue();
        assertThat(log.add(T0.plusSeconds(1), decision("a", 6))).isFalse();
        assertThat(log.add(T0.plusSeconds(2), decision("b", 6))).isTrue();
        assertThat(log.add(T0.plusSeconds(3), decision("a", 7))).isTrue();

        assertThat(log.newest(2)).extracting(entry -> entry.decision().amps()).containsExactly(7, 6);
        assertThat(log.newest(20)).hasSize(3);
    }

    @Test
    void dropsTheOldestWhenFull() {
        for (int amps = 6; amps <= 10; amps++) {
            log.add(T0, decision("a", amps));
        }

        assertThat(log.newest(10)).extracting(entry -> entry.decision().amps()).containsExactly(10, 9, 8);
    }

    @Test
    void keepsADecisionWhoseReasonChanged() {
        log.add(T0, decision("a", 6));

        assertThat(log.add(T0, new Decision("a", 6, PhaseSet.L1, new Reason.VehicleFinished(), null))).isTrue();
    }

    @Test
    void refusesToKeepNothing() {
        assertThatThrownBy(() -> new DecisionLog(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Decision decision(String charger, int amps) {
        return new Decision(charger, amps, PhaseSet.L1, new Reason.NoVehicle(amps), null);
    }
}
