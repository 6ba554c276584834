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
package org.openhab.core.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Segments of UIDs, as openHAB's documentation of things and channels gives them.
 */
class UidTest {

    private static final ThingTypeUID CHARGER = new ThingTypeUID("teltocharge", "charger");
    private static final ThingUID BRIDGE = new ThingUID("teltocharge:tcp:bus");

    @Test
    void aThingBehindABridgeCarriesTheBridgesId() {
        ThingUID car = new ThingUID(CHARGER, BRIDGE, "car");

        assertThat(car).hasToString("teltocharge:charger:bus:car").isEqualTo(new ThingUID(car.getAsString()));
        assertThat(car.getBridgeIds()).containsExactly("bus");
        assertThat(car.getId()).isEqualTo("car");
        assertThat(car.getBindingId()).isEqualTo("teltocharge");
    }

    @Test
    void aThingWithoutABridgeHasNoBridgeIds() {
        assertThat(BRIDGE.getBridgeIds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teltocharge", "teltocharge:charger", "teltocharge:charger:a b", "a:b:c#d"})
    void aMalformedThingUidIsRefused(String uid) {
        assertThatThrownBy(() -> new ThingUID(uid)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChannelInAGroupNamesBoth() {
        ChannelUID channel = new ChannelUID(BRIDGE, "household", "current-l1");

        assertThat(channel).hasToString("teltocharge:tcp:bus:household#current-l1")
                .isEqualTo(new ChannelUID(new ChannelGroupUID(BRIDGE, "household"), "current-l1"));
        assertThat(channel.isInGroup()).isTrue();
        assertThat(channel.getGroupId()).isEqualTo("household");
        assertThat(channel.getIdWithoutGroup()).isEqualTo("current-l1");
        assertThat(channel.getThingUID()).isEqualTo(BRIDGE);
    }

    @Test
    void aChannelOutsideOfGroupsHasNone() {
        ChannelUID channel = new ChannelUID("teltocharge:tcp:bus:power");

        assertThat(channel.isInGroup()).isFalse();
        assertThat(channel.getGroupId()).isNull();
        assertThat(channel.getIdWithoutGroup()).isEqualTo("power");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b:c", "a:b:c:d e", "a:b:c:d#e#f", "a:b#c:d:e"})
    void aMalformedChannelUidIsRefused(String uid) {
        assertThatThrownBy(() -> new ChannelUID(uid)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void uidsOfDifferentKindsAreNeverEqual() {
        assertThat((Object) new ThingUID("a:b:c:d")).isNotEqualTo(new ChannelUID("a:b:c:d"));
    }
}
