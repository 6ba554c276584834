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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;

class SpeedHintsTest {

    private final FakeItems items = new FakeItems();

    @ParameterizedTest
    @ValueSource(strings = {"dsmr", "homewizard", "smartmeter", "http", "modbus", "mqtt", "shelly"})
    void knowsTheBindingThatUpdatesTheItem(String binding) {
        items.link("I1", binding + ":meter:home:current");

        String key = items.services().hints().hint("I1").key();

        assertThat(key).isEqualTo("item-hint." + binding);
        assertThat(PropertiesTranslations.load("").getProperty(key)).isNotBlank();
    }

    @Test
    void hasAHintForEveryOtherItem() {
        items.link("I1", "lamp:meter:home:current");

        assertThat(items.services().hints().hint("I1").key()).isEqualTo("item-hint.any");
        assertThat(items.services().hints().hint("unlinked").key()).isEqualTo("item-hint.any");
        assertThat(PropertiesTranslations.load("").getProperty("item-hint.any")).isNotBlank();
    }
}
