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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.core.thing.ThingUID;

class WishStoreTest {

    private static final ThingUID CAR = new ThingUID("teltocharge:charger:car");
    private static final OwnerWishes ALL = new OwnerWishes(2, SolarMode.ECO, 1400.0, 0.25, 20_000.0,
            Instant.parse("2026-01-07T06:00:00Z"));

    private final MemoryStorage storage = new MemoryStorage();
    private final WishStore store = new WishStore(storage);

    @Test
    void keepsWishesForTheNextStart() {
        store.save(CAR, ALL);
        assertThat(new WishStore(storage).load(CAR)).isEqualTo(ALL);

        store.save(CAR, OwnerWishes.NONE);
        assertThat(store.load(CAR)).isEqualTo(OwnerWishes.NONE);
    }

    @Test
    void forgetsAChargerThatIsGone() {
        store.save(CAR, ALL);
        store.forget(CAR);

        assertThat(store.load(CAR)).isEqualTo(OwnerWishes.NONE);
        assertThat(storage.texts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[]", "{\"departure\":\"soon\"}", "{\"solarMode\":\"MOON\"}"})
    void takesWhatItCannotReadForNothing(String text) {
        storage.texts().put(CAR.getAsString(), text);

        assertThat(store.load(CAR)).isEqualTo(OwnerWishes.NONE);
    }
}
