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

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.openhab.binding.teltocharge.internal.charger.LearnedVehicles;
import org.openhab.binding.teltocharge.internal.charger.MemoryStorage;
import org.openhab.binding.teltocharge.internal.charger.WishStore;
import org.openhab.binding.teltocharge.internal.curtailment.CurtailmentRecords;
import org.openhab.binding.teltocharge.internal.hub.TeltoChargeHub;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.item.FakeItems;
import org.openhab.binding.teltocharge.internal.meter.MeterLibrary;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/**
 * Does for the handlers what openHAB does: keeps things, statuses, states and bridges. The house behind the handlers is
 * the virtual one, over a real loopback socket.
 */
final class TestHome implements AutoCloseable {

    static final ThingUID HOUSE = new ThingUID(THING_TYPE_SIMULATOR, "house");
    static final ThingUID CAR = new ThingUID(THING_TYPE_CHARGER, HOUSE, "car");
    static final ThingUID GRID = new ThingUID(THING_TYPE_METER, HOUSE, "grid");
    static final ThingUID HOME = new ThingUID(THING_TYPE_BALANCER, "home");

    final AdjustableClock clock = new AdjustableClock();
    final TeltoChargeHub hub = new TeltoChargeHub();
    final FakeItems items = new FakeItems();
    final WishStore wishStore = new WishStore(new MemoryStorage());
    final MemoryStorage recordStorage = new MemoryStorage();
    final CurtailmentRecords records = new CurtailmentRecords(recordStorage);
    final LearnedVehicles vehicles = new LearnedVehicles(new MemoryStorage());
    final CurrentLimitOptions limitOptions = mock(CurrentLimitOptions.class);
    private final Map<ChannelUID, State> states = new ConcurrentHashMap<>();
    private final Map<ThingUID, Thing> things = new ConcurrentHashMap<>();
    private final Deque<ThingUID> order = new ArrayDeque<>();

    SimulatorBridgeHandler addHouse(String program) {
        return addHouse(program, Map.of());
    }

    SimulatorBridgeHandler addHouse(String program, Map<String, Object> config) {
        Map<String, Object> all = new HashMap<>(Map.of("program", program));
        all.putAll(config);
        Bridge bridge = BridgeBuilder.create(THING_TYPE_SIMULATOR, HOUSE)
                .withConfiguration(new Configuration(all)).build();
        return start(bridge, new SimulatorBridgeHandler(bridge, hub, clock));
    }

    TcpBridgeHandler addTcp(ThingUID uid, Map<String, Object> config) {
        Bridge bridge = BridgeBuilder.create(THING_TYPE_TCP, uid).withConfiguration(new Configuration(config)).build();
        return start(bridge, new TcpBridgeHandler(bridge, clock));
    }

    Rs485BridgeHandler addRs485(ThingUID uid, Map<String, Object> config) {
        Bridge bridge = BridgeBuilder.create(THING_TYPE_RS485, uid).withConfiguration(new Configuration(config))
                .build();
        return start(bridge, new Rs485BridgeHandler(bridge, clock));
    }

    ChargerHandler addCharger(ThingUID uid, ThingUID bridge, Map<String, Object> config) {
        Map<String, Object> all = new HashMap<>(Map.of("unitId", 1, "pollInterval", 1));
        all.putAll(config);
        Thing thing = ThingBuilder.create(THING_TYPE_CHARGER, uid).withBridge(bridge)
                .withConfiguration(new Configuration(all)).build();
        return start(thing, new ChargerHandler(thing, hub, limitOptions, wishStore, vehicles, clock));
    }

    MeterHandler addMeter(ThingUID uid, ThingUID bridge) {
        return addMeter(uid, bridge, Map.of());
    }

    MeterHandler addMeter(ThingUID uid, ThingUID bridge, Map<String, Object> config) {
        Map<String, Object> all = new HashMap<>(Map.of("unitId", 2, "model", "sdm630", "pollInterval", 1));
        all.putAll(config);
        Thing thing = ThingBuilder.create(THING_TYPE_METER, uid).withBridge(bridge)
                .withConfiguration(new Configuration(all)).build();
        return start(thing, new MeterHandler(thing, hub, new MeterLibrary(), clock));
    }

    ItemMeterHandler addItemMeter(ThingUID uid, Map<String, Object> config,
            Map<String, String> properties) {
        Thing thing = ThingBuilder.create(THING_TYPE_ITEM_METER, uid).withConfiguration(new Configuration(config))
                .withProperties(properties).build();
        return start(thing, new ItemMeterHandler(thing, hub, items.services(),
                PropertiesTranslations.texts(Locale.ENGLISH), clock));
    }

    CircuitHandler addCircuit(ThingUID uid, Map<String, Object> config) {
        Thing thing = ThingBuilder.create(THING_TYPE_CIRCUIT, uid).withConfiguration(new Configuration(config))
                .build();
        return start(thing, new CircuitHandler(thing, hub));
    }

    LoadBalancerHandler addBalancer(ThingUID uid, Map<String, Object> config) {
        Thing thing = ThingBuilder.create(THING_TYPE_BALANCER, uid).withConfiguration(new Configuration(config))
                .build();
        return start(thing,
                new LoadBalancerHandler(thing, hub, items.services(),
                        PropertiesTranslations.texts(Locale.ENGLISH), records, clock));
    }

    <H extends ThingHandler> H add(Thing thing, H handler) {
        return start(thing, handler);
    }

    private <H extends ThingHandler> H start(Thing thing, H handler) {
        things.put(thing.getUID(), thing);
        order.push(thing.getUID());
        thing.setHandler(handler);
        handler.setCallback(callback());
        handler.initialize();
        return handler;
    }

    private ThingHandlerCallback callback() {
        ThingHandlerCallback callback = mock(ThingHandlerCallback.class);
        doAnswer(call -> {
            call.<Thing>getArgument(0).setStatusInfo(call.getArgument(1));
            return null;
        }).when(callback).statusUpdated(any(), any());
        doAnswer(call -> states.put(call.getArgument(0), call.getArgument(1))).when(callback).stateUpdated(any(),
                any());
        when(callback.getBridge(any())).thenAnswer(call -> things.get(call.<ThingUID>getArgument(0)));
        return callback;
    }

    void remove(ThingUID uid) {
        Thing thing = things.remove(uid);
        order.remove(uid);
        ThingHandler handler = thing.getHandler();
        handler.dispose();
        handler.setCallback(null);
        thing.setHandler(null);
    }

    Thing thing(ThingUID uid) {
        return things.get(uid);
    }

    ThingHandler handler(ThingUID uid) {
        return things.get(uid).getHandler();
    }

    void command(ThingUID uid, String channel, Command command) {
        things.get(uid).getHandler().handleCommand(new ChannelUID(uid, channel), command);
    }

    ThingStatus status(ThingUID uid) {
        return things.get(uid).getStatus();
    }

    ThingStatusInfo statusInfo(ThingUID uid) {
        return things.get(uid).getStatusInfo();
    }

    String property(ThingUID uid, String name) {
        return things.get(uid).getProperties().get(name);
    }

    State state(ThingUID uid, String channel) {
        return states.get(new ChannelUID(uid, channel));
    }

    /** The channel's number, -1 if there is none. */
    double number(ThingUID uid, String channel) {
        return state(uid, channel)instanceof QuantityType<?> quantity ? quantity.doubleValue() : -1;
    }

    @Override
    public void close() {
        while (!order.isEmpty()) {
            remove(order.peek());
        }
    }
}
