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

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.teltocharge.internal.bus.BusAddress;
import org.openhab.binding.teltocharge.internal.bus.ConnectionName;
import org.openhab.binding.teltocharge.internal.charger.ChargerProperties;
import org.openhab.binding.teltocharge.internal.i18n.BindingTexts;
import org.openhab.binding.teltocharge.modbus.SerialEndpoint;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.charger.ChargerIdentity;
import org.openhab.binding.teltocharge.modbus.search.Finding;
import org.openhab.binding.teltocharge.modbus.search.LineSetting;
import org.openhab.binding.teltocharge.modbus.search.SearchLine;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Turns what was found into things for the inbox.
 */
@NonNullByDefault
final class SearchResults {

    private final BindingTexts texts;

    SearchResults(BindingTexts texts) {
        this.texts = texts;
    }

    /** One for each setting, since a port has one at a time. */
    private DiscoveryResult bridge(SerialEndpoint endpoint) {
        LineSetting setting = LineSetting.of(endpoint);
        String name = endpoint.port().substring(endpoint.port().lastIndexOf('/') + 1);
        Map<String, Object> properties = Map.of("serialPort", endpoint.port(), "baudRate", endpoint.baud(), "parity",
                endpoint.parity().name().toLowerCase(Locale.ROOT), "stopBits", endpoint.stopBits(),
                PROPERTY_CONNECTION,
                ConnectionName.of(endpoint));
        return bridge(THING_TYPE_RS485, id(name + "-" + setting), properties,
                text("search.found-rs485", name, setting));
    }

    /** The id does not hold the address, which may change; the first device that was found there tells it apart. */
    private DiscoveryResult bridge(TcpEndpoint endpoint, boolean rtu, Finding first) {
        String connection = ConnectionName.of(endpoint);
        String id = first.identity().orElseGet(() -> Integer.toHexString(connection.hashCode()));
        Map<String, Object> properties = Map.of("host", endpoint.host(), "port", endpoint.port(), "encoding",
                rtu ? "rtu" : "tcp", PROPERTY_CONNECTION, connection);
        return bridge(THING_TYPE_TCP, id(id), properties, text("search.found-tcp", label(first)));
    }

    private static DiscoveryResult bridge(ThingTypeUID type, String id, Map<String, Object> properties, String label) {
        return DiscoveryResultBuilder.create(new ThingUID(type, id)).withProperties(properties)
                .withRepresentationProperty(PROPERTY_CONNECTION).withLabel(label).build();
    }

    /** The bridge for a line that the search has opened. */
    DiscoveryResult bridge(SearchLine line, Finding first) {
        return line instanceof SearchLine.Serial serial
                ? bridge(serial.endpoint())
                : bridge(((SearchLine.Network) line).endpoint(), ((SearchLine.Network) line).rtu(), first);
    }

    DiscoveryResult device(ThingUID bridge, Finding finding) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("unitId", finding.unitId());
        DiscoveryResultBuilder builder = finding instanceof Finding.Charger charger
                ? charger(bridge, charger.device(), properties)
                : meter(bridge, (Finding.Meter) finding, properties);
        return builder.withBridge(bridge).withProperties(properties).withLabel(label(finding)).build();
    }

    private static DiscoveryResultBuilder charger(ThingUID bridge, ChargerIdentity device,
            Map<String, Object> properties) {
        properties.putAll(ChargerProperties.identity(device));
        return DiscoveryResultBuilder
                .create(new ThingUID(THING_TYPE_CHARGER, bridge, Long.toString(device.serialNumber())))
                .withRepresentationProperty(Thing.PROPERTY_SERIAL_NUMBER);
    }

    private static DiscoveryResultBuilder meter(ThingUID bridge, Finding.Meter meter, Map<String, Object> properties) {
        String profile = meter.device().profile().id();
        properties.put("model", profile);
        properties.put(PROPERTY_BUS_ADDRESS, BusAddress.of(bridge, meter.unitId()));
        properties.put(Thing.PROPERTY_MODEL_ID, meter.model());
        if (!meter.serialNumber().isEmpty()) {
            properties.put(Thing.PROPERTY_SERIAL_NUMBER, meter.serialNumber());
        }
        return DiscoveryResultBuilder.create(new ThingUID(THING_TYPE_METER, bridge, id(profile + "-" + meter.unitId())))
                .withRepresentationProperty(PROPERTY_BUS_ADDRESS);
    }

    private static String label(Finding finding) {
        return finding.serialNumber().isEmpty()
                ? finding.model()
                : finding.model() + " (" + finding.serialNumber() + ")";
    }

    private String text(String key, Object... args) {
        return texts.text(key, texts.ownersLocale(), args);
    }

    /** Keeps what an id may hold. */
    private static String id(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-").replaceAll("^-|-$", "");
    }
}
