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
package org.openhab.binding.teltocharge.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/** Makes and removes the Things of one virtual house. */
final class Things {

    private static final String BINDING = "teltocharge";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ThingRegistry registry;
    private final ThingUID house;
    private final ThingUID car;
    private final ThingUID grid;
    private final ThingUID balancer;

    Things(ThingRegistry registry, String id) {
        this.registry = registry;
        house = new ThingUID(BINDING, "simulator", id);
        car = new ThingUID(new ThingTypeUID(BINDING, "charger"), house, "car");
        grid = new ThingUID(new ThingTypeUID(BINDING, "modbus-meter"), house, "grid");
        balancer = new ThingUID(BINDING, "load-balancer", id);
    }

    void create() {
        add(house, null, Map.of("program", "QUIET"));
        add(car, house, Map.of("unitId", 1, "pollInterval", 1));
        add(grid, house, Map.of("unitId", 2, "model", "sdm630"));
        add(balancer, null, Map.of("mainFuse", 25, "gridMeter", grid.toString(), "chargers", List.of(car.toString())));
    }

    void removeAll() {
        List.of(balancer, grid, car, house).forEach(this::remove);
    }

    void removeAndAddCharger() {
        remove(car);
        add(car, house, Map.of("unitId", 1, "pollInterval", 1));
    }

    void awaitOnline() {
        for (ThingUID uid : List.of(house, car, grid, balancer)) {
            await(uid.toString()).atMost(TIMEOUT).untilAsserted(
                    () -> assertThat(registry.get(uid)).isNotNull().extracting(Thing::getStatus)
                            .isEqualTo(ThingStatus.ONLINE));
        }
    }

    private void add(ThingUID uid, @Nullable ThingUID bridge, Map<String, Object> configuration) {
        ThingTypeUID type = new ThingTypeUID(BINDING, uid.getAsString().split(":")[1]);
        Thing thing = registry.createThingOfType(type, uid, bridge, uid.getId(), new Configuration(configuration));
        assertThat(thing).as("a Thing of type " + type).isNotNull();
        registry.add(thing);
    }

    private void remove(ThingUID uid) {
        registry.remove(uid);
        await("removal of " + uid).atMost(TIMEOUT).until(() -> registry.get(uid) == null);
    }
}
