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
package org.openhab.core.library.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.TypeParser;

/**
 * States without units and what they mean to each other.
 */
class SimpleTypesTest {

    @Test
    void decimalsAreEqualWhateverTheirNumberOfDecimals() {
        assertThat(new DecimalType("1.0")).isEqualTo(new DecimalType(1)).hasSameHashCodeAs(new DecimalType(1));
        assertThat(new DecimalType("1,5", Locale.GERMANY)).isEqualTo(new DecimalType("1.5"));
        assertThatThrownBy(() -> new DecimalType("one")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void switchesAndNumbersStandForEachOther() {
        assertThat(OnOffType.ON.as(DecimalType.class)).isEqualTo(new DecimalType(1));
        assertThat(OnOffType.OFF.as(PercentType.class)).isEqualTo(PercentType.ZERO);
        assertThat(DecimalType.ZERO.as(OnOffType.class)).isEqualTo(OnOffType.OFF);
        assertThat(new DecimalType("0.5").as(PercentType.class)).isEqualTo(new PercentType(50));
        assertThat(new PercentType(1).as(OnOffType.class)).isEqualTo(OnOffType.ON);
        assertThat(OnOffType.from("on")).isEqualTo(OnOffType.ON);
        assertThat(OnOffType.from("0")).isEqualTo(OnOffType.OFF);
    }

    @Test
    void percentagesEndAtZeroAndHundred() {
        assertThatThrownBy(() -> new PercentType(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PercentType("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsEqualToTextOfTheSameCharacters() {
        assertThat(new StringType("CHARGING")).isEqualTo(StringType.valueOf("CHARGING")).hasToString("CHARGING");
        assertThat(new StringType(null)).isEqualTo(StringType.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T10:00:00Z,2026-11-23T10:00:00Z", "2026-11-23T11:00:00+0100,2026-11-23T10:00:00Z",
            "2026-11-23T11:00:00.250+01:00,2026-11-23T10:00:00.250Z"})
    void timesAreReadWithTheirZones(String text, Instant expected) {
        assertThat(DateTimeType.valueOf(text).getInstant()).isEqualTo(expected);
    }

    @Test
    void timesAreShownInAZone() {
        DateTimeType time = new DateTimeType(Instant.parse("2026-11-23T10:00:00Z"));

        assertThat(time.toFullString(ZoneId.of("Europe/Vilnius"))).isEqualTo("2026-11-23T12:00:00.000+0200");
        assertThat(DateTimeType.valueOf(time.toFullString())).isEqualTo(time);
        assertThatThrownBy(() -> new DateTimeType("tomorrow")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFirstTypeThatAcceptsATextReadsIt() {
        assertThat(TypeParser.parseState(List.of(OnOffType.class, DecimalType.class, StringType.class), "7"))
                .isEqualTo(new DecimalType(7));
        assertThat(TypeParser.parseCommand(List.of(OnOffType.class, RefreshType.class), "REFRESH"))
                .isEqualTo(RefreshType.REFRESH);
        assertThat(TypeParser.parseCommand(List.of(OnOffType.class), "7")).isNull();
    }
}
