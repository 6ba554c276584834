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

import java.time.Duration;
import java.util.Map;

import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.internal.i18n.StatusText;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;

class CircuitHandlerTest {

    private static final ThingUID GARAGE = new ThingUID(THING_TYPE_CIRCUIT, "garage");
    private static final ThingUID INNER = new ThingUID(THING_TYPE_CIRCUIT, "inner");
    private static final Map<String, Object> QUICK = Map.of("mainFuse", 25, "raiseWindow", 0, "raiseInterval", 1,
            "restartDelay", 0);

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void boundsItsChargersAndShowsWhatItLeaves() {
        addHome(Map.of("circuit", GARAGE.getAsString()));
        home.addCircuit(GARAGE, Map.of("limit", 10));

        patiently(() -> assertThat(home.number(CAR, CHANNEL_CURRENT_LIMIT)).isEqualTo(10));
        patiently(() -> assertThat(home.status(GARAGE)).isEqualTo(ThingStatus.ONLINE));
        assertThat(home.number(GARAGE, CHANNELS_HEADROOM.get(0))).isEqualTo(10);
        assertThat(home.number(HOME, CHANNELS_HEADROOM.get(0))).isGreaterThan(15);
        assertThat(home.state(CAR, CHANNEL_BALANCING_DECISION).toString()).startsWith("Offering 10 A")
                .contains("in circuit “garage”");
        assertThat(home.state(CAR, CHANNEL_BALANCING_REASON)).isEqualTo(new StringType("circuit-limit"));
    }

    @Test
    void refusesALoopAndSaysSoAtEachCircuitAndAtTheLoadBalancer() {
        addHome(Map.of("circuit", GARAGE.getAsString()));
        home.addCircuit(GARAGE, Map.of("limit", 10, "parent", INNER.getAsString()));
        home.addCircuit(INNER, Map.of("limit", 10, "parent", GARAGE.getAsString()));

        patiently(() -> assertThat(key(GARAGE)).isEqualTo("offline.conf-error.circuit-loop"));
        patiently(() -> assertThat(key(INNER)).isEqualTo("offline.conf-error.circuit-loop"));
        patiently(() -> assertThat(key(HOME)).isEqualTo("offline.conf-error.circuit-unknown"));
    }

    @Test
    void refusesALimitThatNoCarCouldUse() {
        addHome(Map.of());
        home.addCircuit(GARAGE, Map.of("limit", 5));

        patiently(() -> assertThat(home.statusInfo(HOME).getDescription()).isNotNull()
                .contains("circuit-fuse-out-of-range", "garage"));
    }

    @Test
    void isMissedWhenItIsGone() {
        addHome(Map.of("circuit", GARAGE.getAsString()));
        home.addCircuit(GARAGE, Map.of("limit", 10));
        patiently(() -> assertThat(home.status(HOME)).isEqualTo(ThingStatus.ONLINE));

        home.remove(GARAGE);

        patiently(() -> assertThat(key(HOME)).isEqualTo("offline.conf-error.circuit-unknown"));
        assertThat(home.hub.circuits()).isEmpty();
    }

    @Test
    void asksForALoadBalancer() {
        home.addCircuit(GARAGE, Map.of("limit", 10));

        patiently(() -> assertThat(key(GARAGE)).isEqualTo("offline.conf-error.circuit-without-balancer"));
    }

    private void addHome(Map<String, Object> charger) {
        home.addHouse("QUIET");
        home.addMeter(GRID, HOUSE);
        home.addCharger(CAR, HOUSE, charger);
        home.addBalancer(HOME, QUICK);
    }

    private String key(ThingUID uid) {
        return StatusText.parse(home.statusInfo(uid).getDescription()).map(StatusText::key).orElse("");
    }

    private static void patiently(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
    }
}
