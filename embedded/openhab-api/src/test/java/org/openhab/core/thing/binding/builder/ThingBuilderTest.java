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
package org.openhab.core.thing.binding.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.UID;
import org.openhab.core.thing.util.ThingHelper;

/**
 * What builders of things and channels keep and refuse.
 */
class ThingBuilderTest {

    private static final ThingTypeUID TYPE = new ThingTypeUID("teltocharge", "tcp");
    private static final ThingUID UID = new ThingUID(TYPE, "bus");

    private static Channel channel(ThingUID thing, String id) {
        return ChannelBuilder.create(new ChannelUID(thing, id), "Switch").withLabel(id).build();
    }

    @Test
    void aCopyHasEverythingOfTheOriginal() {
        Thing original = ThingBuilder.create(TYPE, UID).withLabel("Bus").withLocation("Garage")
                .withConfiguration(new Configuration(Map.of("host", "charger"))).withProperty("vendor", "Teltonika")
                .withChannel(channel(UID, "a")).withSemanticEquipmentTag("EVSE").build();

        Thing copy = ThingBuilder.create(original).build();

        assertThat(ThingHelper.equals(original, copy)).isTrue();
        assertThat(copy.getProperties()).containsExactly(Map.entry("vendor", "Teltonika"));
        assertThat(copy.getSemanticEquipmentTag()).isEqualTo("EVSE");
        copy.getConfiguration().put("host", "other");
        assertThat(original.getConfiguration().get("host")).isEqualTo("charger");
    }

    @Test
    void aBridgeIsBuiltWithItsOwnBuilder() {
        Bridge bridge = BridgeBuilder.create(TYPE, UID).withLabel("Bus").build();

        assertThat(BridgeBuilder.create(bridge).build().getThings()).isEmpty();
        assertThat(bridge.getLabel()).isEqualTo("Bus");
    }

    @Test
    void aSecondChannelOfTheSameUidIsRefused() {
        ThingBuilder builder = ThingBuilder.create(TYPE, UID).withChannel(channel(UID, "a"));

        assertThatThrownBy(() -> builder.withChannel(channel(UID, "a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChannelOfAnotherThingIsRefused() {
        Channel foreign = channel(new ThingUID(TYPE, "other"), "a");

        assertThatThrownBy(() -> ThingBuilder.create(TYPE, UID).withChannel(foreign))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChannelTakenAwayIsGone() {
        Thing thing = ThingBuilder.create(TYPE, UID).withChannels(channel(UID, "a"), channel(UID, "b"))
                .withoutChannel(new ChannelUID(UID, "a")).build();

        assertThat(thing.getChannels()).extracting(Channel::getLabel).containsExactly("b");
        assertThat(thing.getChannel("a")).isNull();
    }
}
