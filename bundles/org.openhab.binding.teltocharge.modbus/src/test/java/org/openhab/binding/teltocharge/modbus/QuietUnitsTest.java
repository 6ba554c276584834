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
package org.openhab.binding.teltocharge.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class QuietUnitsTest {
    private long now = Long.MAX_VALUE - 1000;
    private final QuietUnits units = new QuietUnits(BusSettings.DEFAULT.quietDelays(), () -> now);

    @Test
    void leavesUnitAloneForLongerAfterEverySilence() {
        List<Long> seconds = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            units.noteSilence(1);
            seconds.add(units.remaining(1).orElseThrow().toSeconds());
            now += units.remaining(1).orElseThrow().toNanos();
            assertThat(units.remaining(1)).isEmpty();
        }
        assertThat(seconds).containsExactly(2L, 5L, 15L, 60L, 60L, 60L);
    }

    @Test
    void beginsAnewAfterAnAnswer() {
        units.noteSilence(1);
        now += Duration.ofSeconds(2).toNanos();
        units.noteSilence(1);
        units.noteAnswer(1);
        assertThat(units.remaining(1)).isEmpty();
        units.noteSilence(1);
        assertThat(units.remaining(1)).contains(Duration.ofSeconds(2));
    }

    @Test
    void doesNotPutOffTheNextTryForTriesInBetween() {
        units.noteSilence(1);
        now += Duration.ofMillis(500).toNanos();
        units.noteSilence(1);
        assertThat(units.remaining(1)).contains(Duration.ofMillis(1500));
    }

    @Test
    void keepsUnitsApart() {
        units.noteSilence(1);
        assertThat(units.remaining(2)).isEmpty();
        units.noteAnswer(2);
        assertThat(units.remaining(1)).isPresent();
        units.forgetAll();
        assertThat(units.remaining(1)).isEmpty();
    }
}
