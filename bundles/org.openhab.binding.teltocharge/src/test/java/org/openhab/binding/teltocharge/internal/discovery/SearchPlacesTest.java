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
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.bus.BusBridge;
import org.openhab.binding.teltocharge.modbus.ModbusBus;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;

class SearchPlacesTest {

    private static final ThingUID LINE = new ThingUID(THING_TYPE_RS485, "line");
    private static final ThingUID GARAGE = new ThingUID(THING_TYPE_TCP, "garage");

    private final List<Thing> things = new ArrayList<>();
    private final ThingRegistry registry = mock(ThingRegistry.class);
    private final SearchPlaces places = new SearchPlaces(registry, () -> List.of("/dev/ttyUSB0", "/dev/ttyUSB1"));

    @BeforeEach
    void fill() {
        when(registry.stream()).thenAnswer(call -> things.stream());
        addBridge(LINE, Map.of("serialPort", "/dev/ttyUSB0"));
        addBridge(GARAGE, Map.of("host", "192.0.2.40", "port", 1502));
        // Somebody else's, and one of ours that is disabled.
        things.add(mock(Thing.class));
        things.add(BridgeBuilder.create(THING_TYPE_RS485, "off")
                .withConfiguration(new Configuration(Map.of("serialPort", "/dev/ttyUSB1"))).build());
    }

    private Bridge addBridge(ThingUID uid, Map<String, Object> config) {
        Bridge bridge = mock(Bridge.class);
        BusBridge handler = mock(BusBridge.class);
        when(bridge.getUID()).thenReturn(uid);
        when(bridge.getThingTypeUID()).thenReturn(uid.getBridgeIds().isEmpty() ? typeOf(uid) : THING_TYPE_TCP);
        when(bridge.getConfiguration()).thenReturn(new Configuration(config));
        when(bridge.getHandler()).thenReturn(handler);
        when(handler.bus()).thenReturn(Optional.of(mock(ModbusBus.class)));
        when(handler.address()).thenReturn(uid.getId());
        when(handler.unitIdsToSearch()).thenReturn(new TreeSet<>(Set.of(1, 2, 3)));
        things.add(bridge);
        return bridge;
    }

    private static org.openhab.core.thing.ThingTypeUID typeOf(ThingUID uid) {
        return LINE.equals(uid) ? THING_TYPE_RS485 : THING_TYPE_TCP;
    }

    private List<String> planned(String input) throws ScanInputException {
        return places.of(ScanInput.parse(input)).stream()
                .map(one -> one.place().name() + " " + one.place().steps().get(0).unitIds()
                        + (one.bridge() == null ? "" : " of " + one.bridge()))
                .toList();
    }

    @Test
    void searchesAllBridgesAndUnusedPorts() throws ScanInputException {
        assertThat(planned("")).containsExactly("line [1, 2, 3] of " + LINE, "garage [1, 2, 3] of " + GARAGE,
                "/dev/ttyUSB1 [1, 2, 3, 4]");
    }

    @Test
    void searchesTheBusOfTheBridgeThatHasThePort() throws ScanInputException {
        assertThat(planned("/dev/ttyUSB0")).containsExactly("line [1, 2, 3] of " + LINE);
        assertThat(planned("/dev/ttyUSB0 40-41")).containsExactly("line [40, 41] of " + LINE);
        assertThat(planned("/dev/ttyUSB1 40-41")).containsExactly("/dev/ttyUSB1 [40, 41]");
    }

    @Test
    void searchesTheBusOfTheBridgeThatHasTheAddress() throws ScanInputException {
        assertThat(planned("192.0.2.39-41:1502")).containsExactly("192.0.2.39:1502 [1, 2, 3, 4]",
                "garage [1, 2, 3] of " + GARAGE, "192.0.2.41:1502 [1, 2, 3, 4]");
        assertThat(planned("192.0.2.40")).containsExactly("192.0.2.40:502 [1, 2, 3, 4]");
    }

    @Test
    void leavesDevicesInPeaceThatAreOnline() throws ScanInputException {
        Bridge bridge = addBridge(new ThingUID(THING_TYPE_TCP, "cellar"), Map.of("host", "192.0.2.50"));
        Thing online = child(ThingStatus.ONLINE, 1);
        Thing offline = child(ThingStatus.OFFLINE, 2);
        when(bridge.getThings()).thenReturn(List.of(online, offline));
        assertThat(planned("192.0.2.50")).containsExactly("cellar [2, 3] of " + bridge.getUID());
    }

    private static Thing child(ThingStatus status, int unitId) {
        Thing thing = mock(Thing.class);
        when(thing.getStatus()).thenReturn(status);
        when(thing.getConfiguration()).thenReturn(new Configuration(Map.of("unitId", unitId)));
        return thing;
    }
}
