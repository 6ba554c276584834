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
package org.openhab.core.library.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import javax.measure.quantity.Power;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.i18n.UnitProvider;
import org.openhab.core.items.Metadata;
import org.openhab.core.items.MetadataKey;
import org.openhab.core.items.events.ItemStateChangedEvent;
import org.openhab.core.items.events.ItemStateUpdatedEvent;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.UnDefType;

/**
 * Items with a dimension hold their states in their unit.
 */
class NumberItemTest {

    private final UnitProvider units = mock(UnitProvider.class);
    private NumberItem item;

    @BeforeEach
    void makeItem() {
        when(units.getUnit(Power.class)).thenReturn(Units.WATT);
        item = new NumberItem("Number:Power", "Charger_Power", units);
    }

    @Test
    void aStateIsConvertedToTheItemsUnit() {
        item.setState(new QuantityType<>("3.68 kW"));

        assertThat(item.getState()).hasToString("3680 W");
    }

    @Test
    void aMereNumberIsTakenInTheItemsUnit() {
        item.setState(new DecimalType(500));

        assertThat(item.getState()).hasToString("500 W");
    }

    @Test
    void aStateOfAnotherDimensionIsIgnored() {
        item.setState(new QuantityType<>("16 A"));

        assertThat(item.getState()).isEqualTo(UnDefType.NULL);
    }

    @Test
    void metadataChangesTheUnit() {
        item.addedMetadata(new Metadata(new MetadataKey("unit", "Charger_Power"), "kW", null));
        item.setState(new QuantityType<>("1500 W"));

        assertThat(item.getState()).hasToString("1.5 kW");
        assertThat(item.getUnitSymbol()).isEqualTo("kW");
    }

    @Test
    void aChangeIsPostedOnce() {
        EventPublisher bus = mock(EventPublisher.class);
        item.setEventPublisher(bus);

        item.setState(new QuantityType<>("1 W"));
        item.setState(new QuantityType<>("1 W"));

        verify(bus, Mockito.times(2)).post(any(ItemStateUpdatedEvent.class));
        verify(bus, Mockito.times(1)).post(any(ItemStateChangedEvent.class));
    }

    @Test
    void anUnknownDimensionIsRefused() {
        assertThatThrownBy(() -> new NumberItem("Number:Bananas", "Fruit", units))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
