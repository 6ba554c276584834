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
package org.openhab.binding.teltocharge.internal.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.item.UpdateSet.Progress;

class UpdateSetTest {

    private static final Instant START = Instant.parse("2026-01-06T12:00:00Z");

    private final UpdateSet set = new UpdateSet();
    private final Map<String, Instant> updates = new HashMap<>();

    @Test
    void usesEachSetOnce() {
        telegram(0);
        assertThat(progress(30)).isEqualTo(Progress.READY);
        set.use(updates);
        assertThat(progress(31)).isEqualTo(Progress.INCOMPLETE);
        assertThat(progress(5_000)).isEqualTo(Progress.INCOMPLETE);

        telegram(10_000);
        assertThat(progress(10_030)).isEqualTo(Progress.READY);
    }

    @Test
    void waitsUntilEveryItemWasUpdated() {
        telegram(0);
        set.use(updates);
        update("I1", 1_000);
        update("I2", 1_010);

        assertThat(progress(1_010)).isEqualTo(Progress.INCOMPLETE);
        update("I3", 1_020);
        assertThat(progress(1_020)).isEqualTo(Progress.READY);
    }

    @Test
    void doesNotMixTwoTelegramsForEverWhenItBeginsInTheMiddleOfOne() {
        update("I2", 10);
        update("I3", 20);
        update("I1", 1_000);
        // I1 is of the second telegram already.
        assertThat(progress(1_000)).isEqualTo(Progress.SETTLING);
        update("I2", 1_010);
        update("I3", 1_020);
        assertThat(progress(1_020)).isEqualTo(Progress.READY);
        set.use(updates);

        update("I1", 2_000);
        assertThat(progress(2_000)).isEqualTo(Progress.INCOMPLETE);
    }

    @Test
    void takesItemsOfDifferentDevicesWhenNothingMoreComes() {
        update("I1", 0);
        update("I2", 400);
        update("I3", 800);

        assertThat(progress(800)).isEqualTo(Progress.SETTLING);
        assertThat(progress(1_099)).isEqualTo(Progress.SETTLING);
        assertThat(progress(1_100)).isEqualTo(Progress.READY);
    }

    @Test
    void takesAnUpdateWithAnEarlierTimeForNewWhenTheClockWasSet() {
        telegram(5_000);
        set.use(updates);
        telegram(2_000);

        assertThat(progress(2_050)).isEqualTo(Progress.READY);
    }

    private void telegram(long millis) {
        update("I1", millis);
        update("I2", millis + 10);
        update("I3", millis + 20);
    }

    private void update(String item, long millis) {
        updates.put(item, START.plusMillis(millis));
    }

    private Progress progress(long millis) {
        return set.progress(updates, START.plus(Duration.ofMillis(millis)));
    }
}
