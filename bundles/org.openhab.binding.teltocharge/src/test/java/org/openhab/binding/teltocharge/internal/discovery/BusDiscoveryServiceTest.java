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
package org.openhab.binding.teltocharge.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.bus.BusBridge;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.simulator.VirtualHouse;
import org.openhab.binding.teltocharge.simulator.VirtualHouseSettings;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.ScanListener;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

class BusDiscoveryServiceTest {

    private static final ThingUID HOUSE = new ThingUID(THING_TYPE_TCP, "house");

    private final List<DiscoveryResult> results = new CopyOnWriteArrayList<>();
    private final BusDiscoveryService service = new BusDiscoveryService();
    private final BusBridge handler = mock(BusBridge.class);
    private VirtualHouse house;
    private ModbusBus bus;

    @BeforeEach
    void start() throws IOException {
        house = new VirtualHouse(VirtualHouseSettings.demo(1), InstantSource.system());
        house.start();
        house.startTicker();
        bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", house.port(), Duration.ofMillis(500)),
                InstantSource.system());
        await().until(() -> bus.state().connected());
        Bridge bridge = mock(Bridge.class);
        when(bridge.getUID()).thenReturn(HOUSE);
        when(handler.getThing()).thenReturn(bridge);
        when(handler.bus()).thenReturn(Optional.of(bus));
        when(handler.unitIdsToSearch()).thenReturn(new TreeSet<>(Set.of(1, 2, 7)));
        service.setThingHandler(handler);
        service.addDiscoveryListener(new DiscoveryListener() {
            @Override
            public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
                results.add(result);
            }

            @Override
            public void thingRemoved(DiscoveryService source, ThingUID thingUID) {
                results.removeIf(result -> result.getThingUID().equals(thingUID));
            }

            @Override
            public Collection<ThingUID> removeOlderResults(DiscoveryService source, Instant timestamp,
                    Collection<ThingTypeUID> thingTypeUIDs, ThingUID bridgeUID) {
                return List.of();
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        service.dispose();
        bus.close();
        house.close();
    }

    @Test
    void findsTheChargerBySerialNumberAndTheMeterByItsPlace() {
        service.startScan(mock(ScanListener.class));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(results).hasSize(2));
        DiscoveryResult charger = result(THING_TYPE_CHARGER);
        assertThat(charger.getRepresentationProperty()).isEqualTo("serialNumber");
        assertThat(charger.getProperties()).containsEntry("unitId", 1).containsKeys("serialNumber", "modelId",
                "firmwareVersion");
        assertThat(charger.getThingUID().getId()).isEqualTo(charger.getProperties().get("serialNumber"));
        assertThat(charger.getBridgeUID()).isEqualTo(HOUSE);
        assertThat(charger.getLabel()).startsWith("TeltoCharge EVC");
        DiscoveryResult meter = result(THING_TYPE_METER);
        assertThat(meter.getProperties()).containsEntry("unitId", 2).containsEntry("model", "sdm630")
                .containsEntry(meter.getRepresentationProperty(), HOUSE + "/2");
    }

    @Test
    void neverWrites() {
        long before = house.state().writes();
        service.startScan(mock(ScanListener.class));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(results).hasSize(2));
        assertThat(house.state().writes()).isEqualTo(before);
    }

    @Test
    void endsTheScanWhenAllUnitsHaveBeenLookedAt() {
        List<String> ends = new CopyOnWriteArrayList<>();
        service.startScan(new ScanListener() {
            @Override
            public void onFinished() {
                ends.add("finished");
            }

            @Override
            public void onErrorOccurred(Exception exception) {
                ends.add("failed");
            }
        });
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(ends).containsExactly("finished"));
        assertThat(results).hasSize(2);
    }

    @Test
    void endsAtOnceWithoutABus() {
        when(handler.bus()).thenReturn(Optional.empty());
        service.startScan(mock(ScanListener.class));
        assertThat(results).isEmpty();
    }

    private DiscoveryResult result(ThingTypeUID type) {
        return results.stream().filter(result -> type.equals(result.getThingTypeUID())).findFirst().orElseThrow();
    }
}
