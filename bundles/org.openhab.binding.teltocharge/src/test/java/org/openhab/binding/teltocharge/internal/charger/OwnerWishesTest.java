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
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.ChargerWish;
import org.openhab.binding.teltocharge.dlb.PhaseSet;
import org.openhab.binding.teltocharge.dlb.goal.Goal;
import org.openhab.binding.teltocharge.dlb.solar.SolarMode;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;

class OwnerWishesTest {

    private static final Instant DEPARTURE = Instant.parse("2026-01-07T06:00:00Z");

    private OwnerWishes wishes = OwnerWishes.NONE;

    @Test
    void wishesNothingUntilSomethingIsCommanded() {
        assertThat(wishes.wish(null)).isEqualTo(ChargerWish.DEFAULT);
    }

    @Test
    void takesWhatTheOwnerCommands() {
        command(CHANNEL_PRIORITY, new DecimalType(2));
        command(CHANNEL_SOLAR_MODE, new StringType("HYBRID"));
        command(CHANNEL_SOLAR_ALLOWANCE, new QuantityType<>("1.2 kW"));
        command(CHANNEL_MAX_PRICE, new DecimalType("0.25"));

        assertThat(wishes.wish(PhaseSet.L2))
                .isEqualTo(new ChargerWish(2, SolarMode.HYBRID, 1200.0, 0.25, PhaseSet.L2, null));
    }

    @Test
    void hasAGoalWhenBothEnergyAndDepartureAreKnown() {
        command(CHANNEL_TARGET_ENERGY, new QuantityType<>("20 kWh"));
        assertThat(wishes.wish(null).goal()).isNull();
        command(CHANNEL_DEPARTURE, new DateTimeType(DEPARTURE));
        assertThat(wishes.wish(null).goal()).isEqualTo(new Goal(20_000, DEPARTURE));
        command(CHANNEL_TARGET_ENERGY, new DecimalType(15));
        assertThat(wishes.wish(null).goal()).isEqualTo(new Goal(15_000, DEPARTURE));
        command(CHANNEL_TARGET_ENERGY, new DecimalType(0));
        assertThat(wishes.wish(null).goal()).isNull();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertRefused(CHANNEL_PRIORITY, new DecimalType(0));
        assertRefused(CHANNEL_PRIORITY, new DecimalType(10));
        assertRefused(CHANNEL_PRIORITY, new DecimalType("1.5"));
        assertRefused(CHANNEL_PRIORITY, new PercentType(5));
        assertRefused(CHANNEL_SOLAR_MODE, new StringType("MOONLIGHT"));
        assertRefused(CHANNEL_SOLAR_ALLOWANCE, new QuantityType<>("-1 W"));
        assertRefused(CHANNEL_SOLAR_ALLOWANCE, new QuantityType<>("5 A"));
        assertRefused(CHANNEL_TARGET_ENERGY, new QuantityType<>("20 kW"));
        assertRefused(CHANNEL_TARGET_ENERGY, new QuantityType<>("-1 kWh"));
        assertRefused(CHANNEL_DEPARTURE, new StringType("tomorrow"));
        assertRefused(CHANNEL_CURRENT_LIMIT, new DecimalType(6));
        assertThat(OwnerWishes.isFor(CHANNEL_CURRENT_LIMIT)).isFalse();
        assertThat(OwnerWishes.isFor(CHANNEL_PRIORITY)).isTrue();
    }

    private void command(String channel, Command command) {
        wishes = wishes.with(channel, command).orElseThrow();
    }

    private void assertRefused(String channel, Command command) {
        assertThat(wishes.with(channel, command)).isEmpty();
    }
}
