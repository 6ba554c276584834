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
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.charger.ChargerImages;
import org.openhab.binding.teltocharge.internal.i18n.PropertiesTranslations;
import org.openhab.binding.teltocharge.internal.meter.MeterLibrary;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.SerialEndpoint;
import org.openhab.binding.teltocharge.modbus.TcpEndpoint;
import org.openhab.binding.teltocharge.modbus.meter.Confidence;
import org.openhab.binding.teltocharge.modbus.meter.MeterMatch;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.search.Finding;
import org.openhab.binding.teltocharge.modbus.search.SearchLine;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;

class SearchResultsTest {

    private static final Finding CHARGER = new Finding.Charger(1, ChargerImages.image().snapshot().identity());
    private static final MeterProfile PROFILE = new MeterLibrary().catalog().profiles().get(0);
    private static final Finding METER = meter("");

    private final SearchResults results = new SearchResults(PropertiesTranslations.texts(Locale.ENGLISH));

    private static Finding meter(String serialNumber) {
        return new Finding.Meter(7, new MeterMatch(PROFILE, "SDM630 V2", serialNumber, "its values fit",
                Confidence.MEDIUM));
    }

    private static SearchLine serial(String port, int baud, Parity parity) {
        return new SearchLine.Serial(
                new SerialEndpoint(port, baud, parity, 1, Duration.ofMillis(250), Duration.ZERO));
    }

    private static SearchLine network(String host, boolean rtu) {
        return new SearchLine.Network(new TcpEndpoint(host, 502, Duration.ofSeconds(1)), rtu);
    }

    @Test
    void proposesAConnectionForEachSettingOfAPort() {
        DiscoveryResult bridge = results.bridge(serial("/dev/serial/by-id/usb-FTDI_42", 9600, Parity.EVEN), METER);
        assertThat(bridge.getThingTypeUID()).isEqualTo(THING_TYPE_RS485);
        assertThat(bridge.getThingUID().getId()).isEqualTo("usb-ftdi_42-9600-8e1");
        assertThat(bridge.getProperties()).containsEntry("serialPort", "/dev/serial/by-id/usb-FTDI_42")
                .containsEntry("baudRate", 9600).containsEntry("parity", "even").containsEntry("stopBits", 1)
                .containsEntry("connection", "/dev/serial/by-id/usb-FTDI_42 9600 8E1");
        assertThat(bridge.getRepresentationProperty()).isEqualTo("connection");
        assertThat(bridge.getLabel()).isEqualTo("RS-485 at usb-FTDI_42, 9600 8E1");
        assertThat(results.bridge(serial("/dev/serial/by-id/usb-FTDI_42", 2400, Parity.NONE), METER).getThingUID())
                .isNotEqualTo(bridge.getThingUID());
    }

    @Test
    void namesAConnectionByItsFirstDeviceAndNotByItsAddress() {
        DiscoveryResult bridge = results.bridge(network("192.0.2.7", true), CHARGER);
        String serial = CHARGER.serialNumber();
        assertThat(bridge.getThingUID()).isEqualTo(
                new ThingUID(THING_TYPE_TCP, "teltocharge-evc1204-" + serial));
        assertThat(bridge.getProperties()).containsEntry("host", "192.0.2.7").containsEntry("port", 502)
                .containsEntry("encoding", "rtu").containsEntry("connection", "192.0.2.7:502");
        assertThat(bridge.getLabel()).isEqualTo("Connection of TeltoCharge EVC1204 (" + serial + ")");
        assertThat(results.bridge(network("192.0.2.8", true), CHARGER).getThingUID())
                .isEqualTo(bridge.getThingUID());
    }

    @Test
    void tellsConnectionsApartWhoseDeviceHasNoSerialNumber() {
        DiscoveryResult one = results.bridge(network("192.0.2.7", false), METER);
        DiscoveryResult other = results.bridge(network("192.0.2.8", false), METER);
        assertThat(one.getThingUID()).isNotEqualTo(other.getThingUID());
        assertThat(one.getThingUID().getId()).doesNotContain("192");
        assertThat(one.getProperties()).containsEntry("encoding", "tcp");
    }

    @Test
    void carriesSerialNumberAndModelOfAMeter() {
        ThingUID bridge = new ThingUID(THING_TYPE_RS485, "line");
        DiscoveryResult meter = results.device(bridge, meter("22091039"));
        assertThat(meter.getProperties()).containsEntry(Thing.PROPERTY_SERIAL_NUMBER, "22091039")
                .containsEntry(Thing.PROPERTY_MODEL_ID, "SDM630 V2").containsEntry("model", PROFILE.id())
                .containsEntry("unitId", 7).containsEntry("busAddress", bridge + "/7");
        assertThat(meter.getLabel()).isEqualTo("SDM630 V2 (22091039)");
        assertThat(results.device(bridge, METER).getProperties()).doesNotContainKey(Thing.PROPERTY_SERIAL_NUMBER);
    }
}
