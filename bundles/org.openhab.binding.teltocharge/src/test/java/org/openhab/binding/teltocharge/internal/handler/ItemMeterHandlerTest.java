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
package org.openhab.binding.teltocharge.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;
import static org.openhab.binding.teltocharge.internal.handler.TestHome.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.action.ItemMeterActions;
import org.openhab.binding.teltocharge.internal.hub.MeterPort;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.binding.teltocharge.internal.item.FakeItems;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.binding.teltocharge.modbus.meter.MeterReading;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.UnDefType;

class ItemMeterHandlerTest {

    private static final ThingUID METER = new ThingUID(THING_TYPE_ITEM_METER, "p1");
    private static final Map<String, Object> CURRENTS = Map.of("currentL1", "I1", "currentL2", "I2", "currentL3",
            "I3");
    private static final Map<String, Object> CLAMP = Map.of("currentL1", "I1", "clamps", true);

    private final TestHome home = new TestHome();
    private final FakeItems items = home.items;

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void publishesAReadingAfterEachSetOfUpdatesAndShowsIt() {
        home.addItemMeter(METER, CURRENTS, Map.of());
        Instant first = updateAll("5 A");
        patiently(() -> assertThat(reading().sourceTime()).isEqualTo(first));
        assertThat(port().measured()).contains(MeasuredPhases.ALL);

        Instant second = updateAll("5 A");
        patiently(() -> assertThat(reading().sourceTime()).isEqualTo(second));

        patiently(() -> assertThat(home.number(METER, "l3#current")).isEqualTo(5));
        assertThat(home.state(METER, "l3#voltage")).isEqualTo(UnDefType.UNDEF);
        assertThat(home.state(METER, "total#power")).isEqualTo(UnDefType.UNDEF);
        patiently(() -> assertThat(home.status(METER)).isEqualTo(ThingStatus.ONLINE));
    }

    @Test
    void tellsTheLoadBalancersWhichPhasesItMeasuresBeforeTheFirstReading() {
        home.addItemMeter(METER, Map.of("powerL2", "P2"), Map.of());

        assertThat(port().measured()).contains(MeasuredPhases.ofSingle(2));
        assertThat(port().latest()).isEmpty();
    }

    @Test
    void refusesAConfigurationThatCannotWork() {
        home.addItemMeter(METER, Map.of(), Map.of());

        assertThat(key()).isEqualTo("offline.conf-error.items-none");
        assertThat(home.hub.meters()).isEmpty();
    }

    @Test
    void goesOfflineWhenAnItemLosesItsValueAndComesBack() {
        home.addItemMeter(METER, CURRENTS, Map.of());
        updateAll("5 A");
        patiently(() -> assertThat(home.status(METER)).isEqualTo(ThingStatus.ONLINE));

        items.update("I2", UnDefType.UNDEF, home.clock.instant());
        patiently(() -> assertThat(key()).isEqualTo("offline.comm-error.item-undefined"));

        updateAll("5 A");
        patiently(() -> assertThat(home.status(METER)).isEqualTo(ThingStatus.ONLINE));
    }

    @Test
    void namesTheItemThatIsNotUpdatedAnyMore() {
        home.addItemMeter(METER, CURRENTS, Map.of());
        updateAll("5 A");
        patiently(() -> assertThat(home.status(METER)).isEqualTo(ThingStatus.ONLINE));

        home.clock.advance(Duration.ofSeconds(15));

        patiently(() -> assertThat(key()).isEqualTo("offline.comm-error.item-silent"));
        patiently(() -> assertThat(home.number(METER, CHANNEL_READING_AGE)).isGreaterThanOrEqualTo(15));
    }

    @Test
    void keepsTheOffsetThatACalibrationFound() {
        home.addItemMeter(METER, CLAMP, Map.of());
        Instant last = Instant.EPOCH;
        for (int i = 0; i < 5; i++) {
            Instant time = update("I1", "0.0001 A");
            patiently(() -> assertThat(reading().sourceTime()).isEqualTo(time));
            last = time;
        }
        assertThat(reading().amps().l1()).isEqualTo(0.3);

        assertThat(actions().calibrateZero()).startsWith("Stored as zero: L1 0.3 A");

        assertThat(home.property(METER, PROPERTIES_ZERO_OFFSET.get(0))).isEqualTo("0.3");
        Instant before = last;
        update("I1", "0.0001 A");
        patiently(() -> assertThat(reading().sourceTime()).isAfter(before));
        assertThat(reading().amps().l1()).isZero();
    }

    @Test
    void usesTheOffsetOfAnEarlierCalibration() {
        home.addItemMeter(METER, CLAMP, Map.of(PROPERTIES_ZERO_OFFSET.get(0), "0.3"));
        Instant time = update("I1", "0.0001 A");

        patiently(() -> assertThat(reading().sourceTime()).isEqualTo(time));
        assertThat(reading().amps().l1()).isZero();
    }

    @Test
    void calibratesNothingWithoutClampsOrReadings() {
        home.addItemMeter(METER, CURRENTS, Map.of());
        assertThat(actions().calibrateZero()).startsWith("Refused: this meter is not set to raw clamp currents");
        home.remove(METER);
        home.addItemMeter(METER, CLAMP, Map.of());
        assertThat(actions().calibrateZero()).startsWith("Refused: there are not 5 fresh readings yet");
    }

    @Test
    void feedsALoadBalancer() {
        home.addHouse("QUIET");
        home.addCharger(CAR, HOUSE, Map.of());
        home.addItemMeter(METER, CURRENTS, Map.of());
        home.addBalancer(HOME, Map.of("mainFuse", 25, "raiseWindow", 0, "raiseInterval", 1, "restartDelay", 0));
        patiently(() -> {
            updateAll("3 A");
            assertThat(home.number(HOME, CHANNELS_HEADROOM.get(0))).isBetween(5.0, 24.0);
        });
        assertThat(home.property(HOME, PROPERTY_GRID_METER_IN_USE)).isEqualTo(METER.getAsString());

        patiently(() -> {
            updateAll("24 A");
            assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isZero();
        });
    }

    @Test
    void isGoneForTheLoadBalancersWhenItIsRemoved() {
        ItemMeterHandler handler = home.addItemMeter(METER, CURRENTS, Map.of());
        assertThat(home.hub.meters()).extracting(MeterPort::uid).isEqualTo(List.of(METER));

        home.remove(METER);

        assertThat(home.hub.meters()).isEmpty();
        updateAll("5 A");
        assertThat(handler.lifetime().isOver()).isTrue();
    }

    private Instant updateAll(String value) {
        Instant time = update("I1", value);
        update("I2", value);
        update("I3", value);
        return time;
    }

    private Instant update(String item, String value) {
        Instant time = home.clock.instant();
        items.update(item, new QuantityType<>(value), time);
        return time;
    }

    private MeterPort port() {
        return home.hub.meter(METER).orElseThrow();
    }

    private MeterReading reading() {
        return port().latest().orElseThrow(() -> new AssertionError("no reading yet"));
    }

    private ItemMeterActions actions() {
        ItemMeterActions actions = new ItemMeterActions();
        actions.setThingHandler(home.handler(METER));
        return actions;
    }

    private String key() {
        return StatusText.parse(home.statusInfo(METER).getDescription()).map(StatusText::key).orElse("");
    }

    private static void patiently(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
    }
}
