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
package org.openhab.binding.teltocharge.dlb.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.dlb.testing.Samples.at;

import org.junit.jupiter.api.Test;

class GoalTest {

    /** 22 kWh by ten hours from now; 11 kW need two hours of them, and a tenth more is kept as spare time. */
    private final Goal goal = new Goal(22_000, at(36_000));

    @Test
    void isDueWhenTheTimeIsJustEnough() {
        assertThat(goal.latestStart(22_000, 11_000)).isEqualTo(at(36_000 - 7920));
        assertThat(goal.isDue(22_000, 11_000, at(28_079))).isFalse();
        assertThat(goal.isDue(22_000, 11_000, at(28_080))).isTrue();
    }

    @Test
    void isNotDueAfterTheDepartureNorWhenNothingIsMissingOrKnown() {
        assertThat(goal.isDue(22_000, 11_000, at(36_000))).isFalse();
        assertThat(goal.isDue(0, 11_000, at(35_000))).isFalse();
        assertThat(goal.isDue(Double.NaN, 11_000, at(35_000))).isFalse();
        assertThat(goal.isDue(22_000, 0, at(35_000))).isFalse();
    }

    @Test
    void missesWhatTheSessionHasNotBroughtYet() {
        assertThat(goal.missing(2_000)).isEqualTo(20_000);
        assertThat(goal.missing(30_000)).isZero();
        assertThat(goal.missing(Double.NaN)).isNaN();
    }
}
