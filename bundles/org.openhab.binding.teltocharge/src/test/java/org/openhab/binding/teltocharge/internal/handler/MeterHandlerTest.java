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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.hub.HubListener;
import org.openhab.binding.teltocharge.modbus.meter.MeasuredPhases;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.UnDefType;

class MeterHandlerTest {

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void showsWhatTheHouseDraws() {
        addMeter();
        patiently().untilAsserted(() -> assertThat(home.status(HOUSE)).isEqualTo(ThingStatus.ONLINE));
        home.command(HOUSE, CHANNELS_EXTRA_LOAD.get(1), new QuantityType<>("7 A"));
        patiently().untilAsserted(() -> {
            assertThat(home.status(GRID)).isEqualTo(ThingStatus.ONLINE);
            assertThat(home.number(GRID, CHANNELS_METER_CURRENT.get(1)))
                    .isGreaterThan(home.number(GRID, CHANNELS_METER_CURRENT.get(0)) + 6);
            assertThat(home.number(GRID, CHANNELS_METER_VOLTAGE.get(0))).isBetween(200.0, 260.0);
            assertThat(home.number(GRID, CHANNEL_FREQUENCY)).isBetween(49.0, 51.0);
        });
        assertThat(home.property(GRID, PROPERTY_BUS_ADDRESS)).isEqualTo(HOUSE + "/2");
    }

    @Test
    void asksTheMeterWhoItIsAndShowsWhy() {
        home.addHouse("QUIET", Map.of("meterModel", "em300"));
        home.addMeter(GRID, HOUSE, Map.of("model", "auto"));
        patiently().untilAsserted(() -> assertThat(home.status(GRID)).isEqualTo(ThingStatus.ONLINE));
        assertThat(home.property(GRID, PROPERTY_METER_FAMILY)).isEqualTo("em300");
        assertThat(home.property(GRID, Thing.PROPERTY_VENDOR)).isEqualTo("Carlo Gavazzi");
        assertThat(home.property(GRID, Thing.PROPERTY_MODEL_ID)).isEqualTo("EM330");
        assertThat(home.property(GRID, Thing.PROPERTY_SERIAL_NUMBER)).isEqualTo("20260001");
        assertThat(home.property(GRID, PROPERTY_RECOGNISED_BY)).contains("0x000B");
        assertThat(home.property(GRID, PROPERTY_RECOGNITION_CONFIDENCE)).isEqualTo("high");
        assertThat(home.property(GRID, PROPERTY_METER_CONFIDENCE)).isEqualTo("high");
        assertThat(home.property(GRID, PROPERTY_METER_SOURCES)).contains("EM300/ET300");
    }

    @Test
    void marksAMeterOfOnePhase() {
        home.addHouse("QUIET", Map.of("meterModel", "sdm120"));
        home.addMeter(GRID, HOUSE, Map.of("model", "sdm120", "phase", "L2"));
        patiently().untilAsserted(() -> assertThat(home.status(GRID)).isEqualTo(ThingStatus.ONLINE));
        assertThat(home.hub.meter(GRID).orElseThrow().measured()).contains(MeasuredPhases.ofSingle(2));
        assertThat(home.state(GRID, CHANNELS_METER_CURRENT.get(0))).isEqualTo(UnDefType.UNDEF);
        assertThat(home.number(GRID, CHANNELS_METER_VOLTAGE.get(1))).isBetween(200.0, 260.0);
    }

    @Test
    void saysWhichParameterCannotBe() {
        home.addHouse("QUIET");
        home.addMeter(GRID, HOUSE, Map.of("phase", "L4"));
        assertThat(home.statusInfo(GRID).getDescription())
                .isEqualTo("@text/offline.conf-error.meter-parameter [\"phase\",\"L4\"]");
        assertThat(home.hub.meters()).isEmpty();
    }

    @Test
    void publishesEachReading() {
        List<ThingUID> readings = new CopyOnWriteArrayList<>();
        home.hub.addListener(new HubListener() {
            @Override
            public void meterRead(ThingUID meter) {
                readings.add(meter);
            }

            @Override
            public void membersChanged() {
                // not of interest here
            }
        });
        addMeter();
        patiently().untilAsserted(() -> assertThat(readings).hasSizeGreaterThan(2).containsOnly(GRID));
    }

    @Test
    void goesOfflineWithACureWhenTheMeterIsSilentAndComesBack() {
        addMeter();
        patiently().untilAsserted(() -> assertThat(home.status(GRID)).isEqualTo(ThingStatus.ONLINE));
        home.command(HOUSE, CHANNEL_METER_CONNECTED, OnOffType.OFF);
        patiently().untilAsserted(() -> assertThat(home.statusInfo(GRID).getDescription()).isNotNull()
                .startsWith("@text/offline.comm-error.no-response"));
        home.command(HOUSE, CHANNEL_METER_CONNECTED, OnOffType.ON);
        patiently().untilAsserted(() -> assertThat(home.status(GRID)).isEqualTo(ThingStatus.ONLINE));
    }

    private void addMeter() {
        home.addHouse("QUIET");
        home.addMeter(GRID, HOUSE);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }
}
