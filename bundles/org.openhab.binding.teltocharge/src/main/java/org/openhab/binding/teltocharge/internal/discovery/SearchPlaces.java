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

import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.teltocharge.internal.bus.BusBridge;
import org.openhab.binding.teltocharge.modbus.SerialPorts;
import org.openhab.binding.teltocharge.modbus.search.FactorySettings;
import org.openhab.binding.teltocharge.modbus.search.SearchPlace;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;

/**
 * Turns what the owner has entered into places to search. Where a bridge has the port or address already, its bus is
 * searched: nobody else could open the port, and many gateways take one connection only.
 */
@NonNullByDefault
final class SearchPlaces {

    private static final int MODBUS_PORT = 502;

    private final ThingRegistry things;
    private final Supplier<List<String>> serialPorts;

    /**
     * A place, and the bridge that is there already.
     *
     * @param bridge null for a place that no bridge has
     */
    record Planned(SearchPlace place, @Nullable ThingUID bridge) {
    }

    /**
     * @param serialPorts the ports of this computer
     */
    SearchPlaces(ThingRegistry things, Supplier<List<String>> serialPorts) {
        this.things = things;
        this.serialPorts = serialPorts;
    }

    List<Planned> of(ScanInput input) {
        List<Planned> planned = new ArrayList<>();
        if (input.isEverything()) {
            bridges(bridge -> true).forEach(bridge -> add(planned, bridge, input));
            serialPorts.get().stream().filter(port -> bridges(bridge -> hasPort(bridge, port)).isEmpty())
                    .forEach(port -> planned.add(new Planned(FactorySettings.serialPort(port), null)));
        }
        input.serialPort().ifPresent(port -> addElse(planned, bridge -> hasPort(bridge, port), input,
                input.unitIds().isEmpty()
                        ? FactorySettings.serialPort(port)
                        : FactorySettings.serialPort(port, input.unitIds())));
        for (String host : input.hosts()) {
            addElse(planned, bridge -> hasAddress(bridge, host, input.tcpPort()), input,
                    FactorySettings.network(host, input.tcpPort(), input.unitIds()));
        }
        return planned;
    }

    private void addElse(List<Planned> planned, Predicate<Bridge> has, ScanInput input, SearchPlace fresh) {
        List<Bridge> owners = bridges(has);
        if (owners.isEmpty()) {
            planned.add(new Planned(fresh, null));
        } else {
            add(planned, owners.get(0), input);
        }
    }

    private static void add(List<Planned> planned, Bridge bridge, ScanInput input) {
        if (bridge.getHandler()instanceof BusBridge handler) {
            List<Integer> asked = input.unitIds().isEmpty()
                    ? List.copyOf(handler.unitIdsToSearch())
                    : input.unitIds();
            List<Integer> unknown = asked.stream().filter(unitId -> !isInUse(bridge, unitId)).toList();
            handler.bus().ifPresent(bus -> planned
                    .add(new Planned(SearchPlace.openBus(handler.address(), bus, unknown), bridge.getUID())));
        }
    }

    /** A thing that is online has its device; asking that again would only take its time. */
    private static boolean isInUse(Bridge bridge, int unitId) {
        return bridge.getThings().stream().filter(thing -> thing.getStatus() == ThingStatus.ONLINE)
                .anyMatch(thing -> number(thing, "unitId").filter(used -> used == unitId).isPresent());
    }

    private List<Bridge> bridges(Predicate<Bridge> wanted) {
        return things.stream().filter(Bridge.class::isInstance).map(Bridge.class::cast)
                .filter(bridge -> bridge.getHandler() instanceof BusBridge).filter(wanted).toList();
    }

    private static boolean hasPort(Bridge bridge, String port) {
        return THING_TYPE_RS485.equals(bridge.getThingTypeUID())
                && text(bridge, "serialPort").filter(own -> SerialPorts.isSame(own, port)).isPresent();
    }

    private static boolean hasAddress(Bridge bridge, String host, int port) {
        return THING_TYPE_TCP.equals(bridge.getThingTypeUID())
                && text(bridge, "host").filter(host::equalsIgnoreCase).isPresent()
                && number(bridge, "port").orElse(MODBUS_PORT) == port;
    }

    private static Optional<String> text(Thing thing, String parameter) {
        return Optional.ofNullable(thing.getConfiguration().get(parameter)).map(value -> value.toString().trim());
    }

    private static Optional<Integer> number(Thing thing, String parameter) {
        return thing.getConfiguration().get(parameter)instanceof Number number
                ? Optional.of(number.intValue())
                : Optional.empty();
    }
}
