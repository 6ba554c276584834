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
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openhab.binding.teltocharge.internal.TeltoChargeBindingConstants.*;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.teltocharge.simulator.VirtualHouse;
import org.openhab.binding.teltocharge.simulator.VirtualHouseSettings;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;

/** The charger and the meter of the virtual house behind RTU frames, on a socket and on a pseudo terminal. */
class Rs485BridgeHandlerTest {

    private static final ThingUID LINE = new ThingUID(THING_TYPE_RS485, "line");
    private static final ThingUID GATEWAY = new ThingUID(THING_TYPE_TCP, "gateway");

    @TempDir
    Path folder = Path.of("");

    private final TestHome home = new TestHome();
    private final VirtualHouse house = new VirtualHouse(VirtualHouseSettings.demo(1), InstantSource.system());

    private PseudoTerminal terminal = new PseudoTerminal(folder);

    @BeforeEach
    void startHouse() throws IOException {
        terminal = new PseudoTerminal(folder.resolve("ttyHouse"));
        house.start();
        house.startTicker();
    }

    @AfterEach
    void close() throws IOException {
        home.close();
        terminal.close();
        house.close();
    }

    @Test
    void bringsChargerAndMeterOnlineWhenTheyShareASerialLine() throws Exception {
        try (RtuFront front = new RtuFront(house)) {
            home.addRs485(LINE, Map.of("serialPort", connected(front).toString()));
            proveThatTheLineWorks(LINE);
        }
    }

    @Test
    void bringsChargerAndMeterOnlineWhenTheGatewayPassesRtuFramesOn() throws Exception {
        try (RtuFront front = new RtuFront(house)) {
            home.addTcp(GATEWAY, Map.of("host", "127.0.0.1", "port", front.port(), "encoding", "rtu"));
            proveThatTheLineWorks(GATEWAY);
        }
    }

    @Test
    void namesTheMissingPortAndRecoversWhenTheAdapterIsPluggedIn() throws Exception {
        try (RtuFront front = new RtuFront(house)) {
            home.addRs485(LINE, Map.of("serialPort", port().toString()));
            patiently().untilAsserted(
                    () -> assertThat(String.valueOf(home.statusInfo(LINE).getDescription()))
                            .startsWith("@text/offline.conf-error.no-such-port").contains(port().toString()));
            assertThat(home.statusInfo(LINE).getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);

            connected(front);
            patiently().untilAsserted(() -> assertThat(home.status(LINE)).isEqualTo(ThingStatus.ONLINE));
        }
    }

    @Test
    void refusesSerialSettingsThatCannotWork() {
        home.addRs485(LINE, Map.of("serialPort", port().toString(), "stopBits", 3));

        assertThat(home.statusInfo(LINE).getStatusDetail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(String.valueOf(home.statusInfo(LINE).getDescription()))
                .startsWith("@text/offline.conf-error.serial-settings");
    }

    private void proveThatTheLineWorks(ThingUID bridge) {
        ThingUID car = new ThingUID(THING_TYPE_CHARGER, bridge, "car");
        ThingUID grid = new ThingUID(THING_TYPE_METER, bridge, "grid");
        home.addCharger(car, bridge, Map.of());
        home.addMeter(grid, bridge);
        patiently().untilAsserted(() -> {
            assertThat(home.status(bridge)).isEqualTo(ThingStatus.ONLINE);
            assertThat(home.status(car)).isEqualTo(ThingStatus.ONLINE);
            assertThat(home.status(grid)).isEqualTo(ThingStatus.ONLINE);
        });
        home.command(car, CHANNEL_CURRENT_LIMIT, new QuantityType<>("9 A"));
        patiently().untilAsserted(() -> assertThat(house.state().offeredAmps()).isEqualTo(9));
    }

    private Path port() {
        return terminal.port();
    }

    private Path connected(RtuFront front) throws IOException {
        assumeTrue(PseudoTerminal.isSupported(), "socat is not installed");
        terminal.connect(front.port());
        return terminal.port();
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50));
    }
}
