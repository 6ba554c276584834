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
package org.openhab.embedded.host.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.items.NumberItem;
import org.openhab.core.library.items.StringItem;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.RefreshType;
import org.openhab.embedded.host.internal.item.HostUnitProvider;

@NonNullByDefault({})
class CommandConverterTest {

    private static final String CURRENT = "Number:ElectricCurrent";

    private final CommandConverter converter = new CommandConverter();
    private final NumberItem amps = new NumberItem(CURRENT, "Amps", new HostUnitProvider());
    private final StringItem text = new StringItem("Text");

    @Test
    void givesAPlainNumberTheUnitOfTheItem() {
        assertThat(converter.convert(new DecimalType(6), CURRENT, amps)).contains(new QuantityType<>(6, Units.AMPERE));
    }

    @Test
    void leavesAPlainNumberPlainWhenNobodyKnowsAUnit() {
        assertThat(converter.convert(new DecimalType(6), CURRENT, text)).contains(new DecimalType(6));
    }

    @Test
    void takesTheUnitAwayFromAPlainChannel() {
        assertThat(converter.convert(new QuantityType<>(6, Units.AMPERE), "Number", amps))
                .contains(new DecimalType(6));
    }

    @Test
    void convertsToWhatTheChannelTakes() {
        assertThat(converter.convert(new PercentType(40), "Switch", text)).contains(OnOffType.ON);
        assertThat(converter.convert(OnOffType.OFF, "String", text)).contains(new StringType("OFF"));
        assertThat(converter.convert(OnOffType.OFF, "Dimmer", text)).contains(OnOffType.OFF);
    }

    @Test
    void passesOnWhatItCannotJudge() {
        assertThat(converter.convert(RefreshType.REFRESH, CURRENT, amps)).contains(RefreshType.REFRESH);
        assertThat(converter.convert(new StringType("x"), null, text)).contains(new StringType("x"));
    }

    @Test
    void givesUpOnWhatTheChannelCannotTake() {
        assertThat(converter.convert(OnOffType.ON, CURRENT, amps)).isEmpty();
        assertThat(converter.convert(new StringType("x"), "Switch", text)).isEmpty();
    }
}
