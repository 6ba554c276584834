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
package org.openhab.embedded.host.internal.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.items.DimmerItem;
import org.openhab.core.library.items.NumberItem;
import org.openhab.core.library.items.StringItem;
import org.openhab.core.library.items.SwitchItem;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.UnDefType;

@NonNullByDefault({})
class HostStateConverterTest {

    private final HostStateConverter converter = new HostStateConverter();
    private final NumberItem energy = new NumberItem("Number:Energy", "Energy", new HostUnitProvider());

    @Test
    void showsQuantitiesInTheUnitOfTheItem() {
        assertThat(converter.convertToAcceptedState(new QuantityType<>(1500, Units.WATT_HOUR), energy))
                .isEqualTo(new QuantityType<>("1.5 kWh"));
    }

    @Test
    void takesPlainNumbersInTheUnitOfTheItem() {
        assertThat(converter.convertToAcceptedState(new DecimalType("1.5"), energy))
                .isEqualTo(new QuantityType<>("1.5 kWh"));
    }

    @Test
    void knowsNothingOfAQuantityOfAnotherDimension() {
        assertThat(converter.convertToAcceptedState(new QuantityType<>(5, Units.VOLT), energy))
                .isEqualTo(UnDefType.UNDEF);
    }

    @Test
    void dropsTheUnitWhereTheItemHasNone() {
        assertThat(converter.convertToAcceptedState(new QuantityType<>(5, Units.VOLT), new NumberItem("Plain")))
                .isEqualTo(new DecimalType(5));
    }

    @Test
    void convertsBetweenTypes() {
        assertThat(converter.convertToAcceptedState(new PercentType(30), new SwitchItem("Switch")))
                .isEqualTo(OnOffType.ON);
        assertThat(converter.convertToAcceptedState(OnOffType.ON, new DimmerItem("Dimmer"))).isEqualTo(OnOffType.ON);
        assertThat(converter.convertToAcceptedState(new StringType("x"), new StringItem("Text")))
                .isEqualTo(new StringType("x"));
    }

    @Test
    void leavesUndefinedUndefined() {
        assertThat(converter.convertToAcceptedState(UnDefType.UNDEF, energy)).isEqualTo(UnDefType.UNDEF);
        assertThat(converter.convertToAcceptedState(null, energy)).isEqualTo(UnDefType.NULL);
    }
}
