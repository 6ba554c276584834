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
package org.openhab.core.items.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.UnDefType;

/**
 * Topics and payloads, as openHAB's documentation of the event bus gives them.
 */
class ItemEventFactoryTest {

    private final ItemEventFactory factory = new ItemEventFactory();

    @Test
    void aCommandHasItsTopicAndPayload() {
        ItemCommandEvent event = ItemEventFactory.createCommandEvent("Lamp", OnOffType.ON);

        assertThat(event.getTopic()).isEqualTo("openhab/items/Lamp/command");
        assertThat(event.getPayload()).isEqualTo("{\"type\":\"OnOff\",\"value\":\"ON\"}");
        assertThat(event.getType()).isEqualTo("ItemCommandEvent");
    }

    @Test
    void anEventIsMadeAgainFromItsParts() throws Exception {
        ItemStateEvent event = ItemEventFactory.createStateEvent("Power", new QuantityType<>("3.68 kW"), "test");

        ItemStateEvent again = (ItemStateEvent) factory.createEvent(event.getType(), event.getTopic(),
                event.getPayload(), event.getSource());

        assertThat(again.getItemState()).isEqualTo(event.getItemState());
        assertThat(again.getItemName()).isEqualTo("Power");
        assertThat(again).isEqualTo(event);
    }

    @Test
    void aChangeCarriesOldAndNewState() throws Exception {
        ItemStateChangedEvent event = ItemEventFactory.createStateChangedEvent("Lamp", OnOffType.ON, UnDefType.NULL,
                null, null);

        ItemStateChangedEvent again = (ItemStateChangedEvent) factory.createEvent(event.getType(), event.getTopic(),
                event.getPayload(), null);

        assertThat(event.getTopic()).isEqualTo("openhab/items/Lamp/statechanged");
        assertThat(again.getOldItemState()).isEqualTo(UnDefType.NULL);
        assertThat(again.getItemState()).isEqualTo(OnOffType.ON);
    }

    @Test
    void anUnknownTypeIsRefused() {
        assertThatThrownBy(() -> factory.createEvent("Rumour", "openhab/items/Lamp/state", "{}", null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
