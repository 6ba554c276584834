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

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;

class LifecycleTest {

    @Test
    void leavesNoThreadAndNoPortBehindWhenThingsComeAndGo() {
        int port = 0;
        try (TestHome home = new TestHome()) {
            for (int round = 0; round < 3; round++) {
                home.addHouse("QUIET");
                home.addMeter(GRID, HOUSE);
                home.addCharger(CAR, HOUSE, Map.of());
                home.addBalancer(HOME, Map.of("mainFuse", 25));
                patiently(() -> assertThat(home.status(HOME)).isEqualTo(ThingStatus.ONLINE));
                port = Integer.parseInt(home.property(HOUSE, PROPERTY_SIMULATOR_PORT));
                List.of(HOUSE, HOME, GRID, CAR).forEach(home::remove);
                assertThat(home.hub.meters()).isEmpty();
                assertThat(home.hub.chargers()).isEmpty();
                assertThat(home.hub.balancers()).isEmpty();
                assertThat(home.hub.simulators()).isEmpty();
            }
        }
        int lastPort = port;
        patiently(() -> assertThat(ourThreads()).isEmpty());
        patiently(() -> assertThat(isFree(lastPort)).isTrue());
    }

    @Test
    void nothingIsUpdatedAfterDispose() {
        try (TestHome home = new TestHome()) {
            home.addHouse("QUIET");
            ChargerHandler handler = home.addCharger(CAR, HOUSE, Map.of());
            patiently(() -> assertThat(handler.latest()).isPresent());
            handler.dispose();
            assertThat(handler.lifetime().isOver()).isTrue();
            assertThat(handler.latest()).isEmpty();
            handler.initialize();
            patiently(() -> assertThat(handler.latest()).isPresent());
        }
    }

    @Test
    void saysSoWhenNothingListensAtTheAddress() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ThingUID garage = new ThingUID(THING_TYPE_TCP, "garage");
        try (TestHome home = new TestHome()) {
            home.addTcp(garage, Map.of("host", "127.0.0.1", "port", port));
            patiently(() -> assertThat(home.statusInfo(garage).getDescription()).isNotNull()
                    .startsWith("@text/offline.comm-error.unreachable").contains("127.0.0.1:" + port));
        }
    }

    @Test
    void reachesARealSocketThroughTheTcpBridge() {
        ThingUID garage = new ThingUID(THING_TYPE_TCP, "garage");
        try (TestHome home = new TestHome()) {
            home.addHouse("QUIET");
            patiently(() -> assertThat(home.property(HOUSE, PROPERTY_SIMULATOR_PORT)).isNotNull());
            TcpBridgeHandler handler = home.addTcp(garage, Map.of("host", "127.0.0.1", "port",
                    Integer.parseInt(home.property(HOUSE, PROPERTY_SIMULATOR_PORT)), "unitIds", "1-2,7"));
            home.addCharger(CAR, garage, Map.of());
            patiently(() -> assertThat(home.status(garage)).isEqualTo(ThingStatus.ONLINE));
            patiently(() -> assertThat(home.status(CAR)).isEqualTo(ThingStatus.ONLINE));
            assertThat(handler.unitIdsToSearch()).containsExactlyInAnyOrder(1, 2, 7);
        }
    }

    @Test
    void refusesABridgeThatCannotWork() {
        ThingUID garage = new ThingUID(THING_TYPE_TCP, "garage");
        try (TestHome home = new TestHome()) {
            home.addTcp(garage, Map.of("host", " "));
            assertThat(home.statusInfo(garage).getDescription()).contains("host-missing");
            home.remove(garage);
            home.addTcp(garage, Map.of("host", "127.0.0.1", "unitIds", "1-999"));
            assertThat(home.statusInfo(garage).getDescription()).contains("unit-ids", "1-999");
        }
    }

    private static List<String> ourThreads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(name -> name.startsWith("teltocharge-")).toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static void patiently(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
    }
}
