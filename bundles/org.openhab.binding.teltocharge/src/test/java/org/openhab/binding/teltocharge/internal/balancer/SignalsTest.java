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
package org.openhab.binding.teltocharge.internal.balancer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.dlb.Signals;
import org.openhab.binding.teltocharge.dlb.TimedValue;
import org.openhab.binding.teltocharge.dlb.curtail.ExternalLimit;
import org.openhab.binding.teltocharge.internal.config.LoadBalancerConfiguration;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.item.FakeItems;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.OpenClosedType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.UnDefType;

class SignalsTest {

    private static final Instant NOW = Instant.parse("2026-01-06T12:00:00Z");

    private final SignalBoard board = new SignalBoard();
    private final FakeItems items = new FakeItems();
    private final LoadBalancerConfiguration config = new LoadBalancerConfiguration();
    private final SignalItems signalItems = new SignalItems(items.services().items(), config);

    @Test
    void knowsNothingBeforeTheFirstCommand() {
        assertThat(board.signals()).isEqualTo(Signals.EMPTY);
    }

    @Test
    void takesCommandsWithTheirTime() {
        assertThat(board.command(CHANNEL_STOP_CONTACT, OnOffType.ON, NOW)).isTrue();
        assertThat(board.command(CHANNEL_OPERATOR_LIMIT, OnOffType.OFF, NOW)).isTrue();
        assertThat(board.command(CHANNEL_BATTERY_POWER, new QuantityType<>("-1.5 kW"), NOW)).isTrue();
        assertThat(board.command(CHANNEL_PRICE, new DecimalType("0.31"), NOW)).isTrue();

        assertThat(board.signals()).isEqualTo(new Signals(true, false, null, new TimedValue(-1500, NOW),
                new TimedValue(0.31, NOW)));
    }

    @Test
    void keepsBothExternalLimits() {
        board.command(CHANNEL_EXTERNAL_LIMIT, new QuantityType<>("16 A"), NOW);
        board.command(CHANNEL_EXTERNAL_POWER_LIMIT, new QuantityType<>("4.2 kW"), NOW.plusSeconds(5));

        assertThat(board.signals().external()).isEqualTo(new ExternalLimit(16, 4200, NOW.plusSeconds(5)));
    }

    @Test
    void refusesWhatIsNoSignal() {
        assertThat(board.command(CHANNEL_STOP_CONTACT, new DecimalType(1), NOW)).isFalse();
        assertThat(board.command(CHANNEL_EXTERNAL_LIMIT, new QuantityType<>("16 W"), NOW)).isFalse();
        assertThat(board.command(CHANNEL_EXTERNAL_LIMIT, new QuantityType<>("-1 A"), NOW)).isFalse();
        assertThat(board.command(CHANNEL_PRICE, new StringType("cheap"), NOW)).isFalse();
        assertThat(board.command(CHANNEL_DECISION, OnOffType.ON, NOW)).isFalse();
        assertThat(board.signals()).isEqualTo(Signals.EMPTY);
    }

    @Test
    void readsWhatTheItemsHoldInPlaceOfCommands() {
        config.contactItem = "Contact";
        config.operatorItem = "Operator";
        config.externalLimitItem = "Limit";
        config.batteryItem = "Battery";
        config.priceItem = "Price";
        items.update("Contact", OpenClosedType.CLOSED, NOW);
        items.update("Operator", OnOffType.OFF, NOW);
        items.update("Limit", new QuantityType<>("4.2 kW"), NOW);
        items.update("Battery", new QuantityType<>("800 W"), NOW);
        items.update("Price", new DecimalType("0.2"), NOW);
        board.command(CHANNEL_STOP_CONTACT, OnOffType.OFF, NOW);

        Signals signals = signalItems.read(board.signals());

        assertThat(signals).isEqualTo(new Signals(true, false, new ExternalLimit(Double.NaN, 4200, NOW),
                new TimedValue(800, NOW), new TimedValue(0.2, NOW)));
        assertThat(signalItems.problem()).isEmpty();
        assertThat(signalItems.names()).containsExactlyInAnyOrder("Contact", "Operator", "Limit", "Battery", "Price");
    }

    @Test
    void knowsNothingOfAContactWhoseItemHasNoStateOrIsNoContact() {
        config.contactItem = "Contact";
        board.command(CHANNEL_STOP_CONTACT, OnOffType.OFF, NOW);

        assertThat(signalItems.read(board.signals()).contact()).isNull();
        assertThat(signalItems.problem()).map(StatusText::key).contains("offline.conf-error.item-missing");

        items.update("Contact", UnDefType.UNDEF, NOW);
        assertThat(signalItems.read(board.signals()).contact()).isNull();
        assertThat(signalItems.problem()).map(StatusText::key).contains("offline.comm-error.item-undefined");

        items.update("Contact", new StringType("open"), NOW);
        assertThat(signalItems.read(board.signals()).contact()).isNull();
        assertThat(signalItems.problem()).map(StatusText::key).contains("online.item-no-switch");

        items.update("Contact", OpenClosedType.OPEN, NOW);
        assertThat(signalItems.read(board.signals()).contact()).isFalse();
        assertThat(signalItems.problem()).isEmpty();
    }

    @Test
    void takesALimitWithoutUnitForAmps() {
        config.externalLimitItem = "Limit";
        items.update("Limit", new DecimalType(12), NOW);

        assertThat(signalItems.read(Signals.EMPTY).external()).isEqualTo(new ExternalLimit(12, Double.NaN, NOW));
    }
}
