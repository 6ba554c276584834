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
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.bus.BusBridge;
import org.openhab.binding.teltocharge.internal.hub.SearchPort;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.meter.MeterLibrary;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.binding.teltocharge.modbus.ModbusBuses;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.simulator.VirtualHouse;
import org.openhab.binding.teltocharge.simulator.VirtualHouseSettings;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.ScanListener;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** The virtual house is what is found: a charger at unit 1 and a meter at unit 2. */
class DeviceDiscoveryServiceTest {

    private static final ThingUID GARAGE = new ThingUID(THING_TYPE_TCP, "garage");
    private static final long PATIENCE = 30_000;

    private final List<Thing> things = new ArrayList<>();
    private final List<DiscoveryResult> results = new CopyOnWriteArrayList<>();
    private final List<ThingUID> cleared = new CopyOnWriteArrayList<>();
    private final List<ModbusBus> buses = new ArrayList<>();
    private final TeltoChargeHub hub = new TeltoChargeHub();
    private final ThingRegistry registry = mock(ThingRegistry.class);
    private final ScanListener scan = mock(ScanListener.class);
    private final VirtualHouse house = new VirtualHouse(VirtualHouseSettings.demo(1), InstantSource.system());
    private final DeviceDiscoveryService service = new DeviceDiscoveryService(registry, hub, new MeterLibrary(),
            PropertiesTranslations.texts(Locale.ENGLISH), List::of, InstantSource.system());

    @BeforeEach
    void start() throws IOException {
        when(registry.stream()).thenAnswer(call -> things.stream());
        house.start();
        house.startTicker();
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
                cleared.add(bridgeUID);
                return List.of();
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        service.deactivate();
        buses.forEach(ModbusBus::close);
        house.close();
    }

    private void addBridge(Integer... unitIds) {
        ModbusBus bus = ModbusBuses.tcp(new TcpEndpoint("127.0.0.1", house.port(), Duration.ofSeconds(1)),
                InstantSource.system());
        buses.add(bus);
        Bridge bridge = mock(Bridge.class);
        BusBridge handler = mock(BusBridge.class);
        when(bridge.getUID()).thenReturn(GARAGE);
        when(bridge.getThingTypeUID()).thenReturn(THING_TYPE_TCP);
        when(bridge.getConfiguration())
                .thenReturn(new Configuration(Map.of("host", "127.0.0.1", "port", house.port())));
        when(bridge.getHandler()).thenReturn(handler);
        when(handler.bus()).thenReturn(Optional.of(bus));
        when(handler.address()).thenReturn("127.0.0.1:" + house.port());
        when(handler.unitIdsToSearch()).thenReturn(new TreeSet<>(Set.of(unitIds)));
        things.add(bridge);
    }

    private String house(String unitIds) {
        return "127.0.0.1:" + house.port() + " " + unitIds;
    }

    private void awaitEnd() {
        verify(scan, timeout(PATIENCE)).onFinished();
    }

    private DiscoveryResult result(ThingTypeUID type) {
        return results.stream().filter(result -> type.equals(result.getThingTypeUID())).findFirst().orElseThrow();
    }

    private SearchPort search() {
        return hub.search().orElseThrow();
    }

    @Test
    void findsDevicesOnTheBusOfABridge() {
        addBridge(1, 2);
        long before = house.state().writes();
        service.startScan(scan);
        awaitEnd();
        assertThat(results).hasSize(2);
        DiscoveryResult charger = result(THING_TYPE_CHARGER);
        assertThat(charger.getRepresentationProperty()).isEqualTo("serialNumber");
        assertThat(charger.getProperties()).containsEntry("unitId", 1).containsKeys("modelId", "firmwareVersion");
        assertThat(charger.getThingUID().getId()).isEqualTo(charger.getProperties().get("serialNumber"));
        assertThat(charger.getBridgeUID()).isEqualTo(GARAGE);
        assertThat(charger.getLabel()).startsWith("TeltoCharge EVC")
                .endsWith("(" + charger.getThingUID().getId() + ")");
        DiscoveryResult meter = result(THING_TYPE_METER);
        assertThat(meter.getProperties()).containsEntry("unitId", 2).containsEntry("model", "sdm630")
                .containsEntry("busAddress", GARAGE + "/2").containsKey("modelId");
        assertThat(meter.getRepresentationProperty()).isEqualTo("busAddress");
        assertThat(house.state().writes()).isEqualTo(before);
        assertThat(cleared).containsExactly(GARAGE);
    }

    @Test
    void findsTheConnectionFirstAndThenItsDevicesAtAnAddress() {
        service.startScan(house("1,2"), scan);
        awaitEnd();
        assertThat(results).extracting(DiscoveryResult::getThingTypeUID).containsExactly(THING_TYPE_TCP,
                THING_TYPE_CHARGER, THING_TYPE_METER);
        DiscoveryResult bridge = results.get(0);
        assertThat(bridge.getProperties()).containsEntry("host", "127.0.0.1").containsEntry("port", house.port())
                .containsEntry("encoding", "tcp").containsEntry("connection", "127.0.0.1:" + house.port());
        assertThat(bridge.getRepresentationProperty()).isEqualTo("connection");
        String serial = String.valueOf(results.get(1).getProperties().get("serialNumber"));
        assertThat(bridge.getThingUID().getId()).contains(serial).doesNotContain("127");
        assertThat(bridge.getLabel()).startsWith("Connection of TeltoCharge").contains(serial);
        assertThat(results.subList(1, 3)).allMatch(result -> bridge.getThingUID().equals(result.getBridgeUID()));
    }

    @Test
    void findsTheDeviceAmongManyAddresses() {
        service.startScan("127.0.0.1-3:" + house.port() + " 1", scan);
        awaitEnd();
        assertThat(results).extracting(DiscoveryResult::getThingTypeUID).containsExactly(THING_TYPE_TCP,
                THING_TYPE_CHARGER);
        assertThat(search().problems()).isEmpty();
    }

    @Test
    void usesTheBusOfTheBridgeThatHasTheAddressAlready() {
        addBridge(1, 2);
        service.startScan(house("1"), scan);
        awaitEnd();
        assertThat(results).singleElement().extracting(DiscoveryResult::getBridgeUID).isEqualTo(GARAGE);
    }

    @Test
    void doesNotFindWhatIsAThingAlready() {
        service.startScan(house("1"), scan);
        awaitEnd();
        Thing charger = mock(Thing.class);
        when(charger.getThingTypeUID()).thenReturn(THING_TYPE_CHARGER);
        when(charger.getProperties()).thenReturn(
                Map.of("serialNumber", String.valueOf(result(THING_TYPE_CHARGER).getProperties().get("serialNumber"))));
        things.add(charger);
        ScanListener second = mock(ScanListener.class);
        service.startScan(house("1"), second);
        verify(second, timeout(PATIENCE)).onFinished();
        // What was found before is taken back, its connection as well.
        assertThat(results).isEmpty();
    }

    @Test
    void takesBackWhatIsNoLongerThere() throws IOException {
        service.startScan(house("1,2"), scan);
        awaitEnd();
        assertThat(results).hasSize(3);
        house.setMeterConnected(false);
        ScanListener second = mock(ScanListener.class);
        service.startScan(house("1,2"), second);
        verify(second, timeout(PATIENCE)).onFinished();
        assertThat(results).extracting(DiscoveryResult::getThingTypeUID).contains(THING_TYPE_CHARGER)
                .doesNotContain(THING_TYPE_METER);
    }

    @Test
    void showsHowFarItIsAndWhatCameOfIt() {
        service.startScan(house("1"), scan);
        assertThat(search().progress().percent()).isBetween(0, 100);
        awaitEnd();
        await().until(() -> search().ended().isPresent());
        assertThat(search().progress().running()).isFalse();
        assertThat(search().progress().found()).isEqualTo(1);
        assertThat(search().progress().place()).isEqualTo("127.0.0.1:" + house.port());
    }

    @Test
    void tellsWhenNobodyListensAtTheAddress() throws IOException {
        String gone = house("1");
        house.close();
        service.startScan(gone, scan);
        awaitEnd();
        assertThat(search().problems()).singleElement()
                .satisfies(text -> assertThat(text.key()).isEqualTo("offline.comm-error.unreachable"));
    }

    @Test
    void tellsWhenNobodyAnswersAtTheAddress() {
        service.startScan(house("9"), scan);
        awaitEnd();
        assertThat(results).isEmpty();
        assertThat(search().problems()).singleElement()
                .satisfies(text -> assertThat(text.key()).isEqualTo("search.silent"));
    }

    @Test
    void saysWhatIsWrongWithTheInputAndEnds() {
        service.startScan("192.0.2.0/8", scan);
        awaitEnd();
        assertThat(search().problems()).singleElement()
                .satisfies(text -> assertThat(text.key()).isEqualTo("search.input-too-many"));
        assertThat(search().ended()).isPresent();
    }

    @Test
    void endsAtOnceWhenThereIsNothingToSearch() {
        service.startScan(scan);
        awaitEnd();
        assertThat(results).isEmpty();
    }

    @Test
    void endsWhenItIsAborted() {
        service.startScan(house("20-200"), scan);
        await().until(() -> search().progress().unitId() > 0);
        service.abortScan();
        verify(scan).onErrorOccurred(any());
        assertThat(search().progress().running()).isFalse();
        awaitNoThread();
    }

    @Test
    void leavesNoThreadWhenTheAddOnIsRemoved() {
        service.startScan(house("20-200"), scan);
        await().until(() -> search().progress().unitId() > 0);
        service.deactivate();
        assertThat(hub.search()).isEmpty();
        awaitNoThread();
    }

    private static void awaitNoThread() {
        await().atMost(Duration.ofMillis(PATIENCE)).until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("teltocharge-search")));
    }

    @Test
    void saysInTheOwnersLanguageWhatCanBeEntered() {
        assertThat(service.isScanInputSupported()).isTrue();
        assertThat(service.getScanInputLabel()).isEqualTo("Where to Search");
        assertThat(service.getScanInputDescription()).contains("192.0.2.1-20", "/dev/ttyUSB0");
    }

    @Test
    void tellsHowLongItTakes() {
        service.startScan(house("1-10"), scan);
        // Ten units, two questions of a second each, in two encodings, and some seconds for those that answer.
        assertThat(service.getScanTimeout()).isBetween(40, 60);
        service.startScan("127.0.0.1-250:" + house.port() + " 1", scan);
        assertThat(service.getScanTimeout()).isBetween(20, 60);
    }
}
