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

import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;

/**
 * Changes of phases at the virtual charger, over a real socket.
 */
class PhaseSwitchingTest {

    private static final Map<String, Object> QUICK = Map.of("mainFuse", 25, "raiseWindow", 0, "raiseInterval", 1,
            "restartDelay", 0);

    private final TestHome home = new TestHome();

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void movesTheCarToTheOnlyPhaseWithRoomAndStaysThereWhileItDwells() {
        addAll();
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
        load(0, 21);
        load(2, 21);
        patiently().untilAsserted(() -> assertThat(offered()).isZero());

        patiently().untilAsserted(() -> assertChargingOnlyOn(1));
        assertThat(home.state(CAR, CHANNEL_PHASE_MODE)).isEqualTo(new StringType("L2"));
        load(0, 0);
        load(2, 0);
        home.clock.advance(Duration.ofSeconds(12));
        patiently().untilAsserted(() -> assertThat(offered()).isGreaterThanOrEqualTo(16));
        assertChargingOnlyOn(1);
    }

    @Test
    void obeysTheOwnersPhasesWithoutSwitchingUnderLoad() {
        addAll();
        patiently().untilAsserted(() -> assertThat(current(0)).isGreaterThan(6));
        home.command(CAR, CHANNEL_PHASE_MODE, new StringType("L3"));

        patiently().untilAsserted(
                () -> assertThat(home.state(HOME, CHANNEL_REASON)).isEqualTo(new StringType("phase-switch-owner")));
        patiently().untilAsserted(() -> assertChargingOnlyOn(2));
        assertThat(home.state(CAR, CHANNEL_PHASE_MODE)).isEqualTo(new StringType("L3"));
    }

    private void addAll() {
        home.addHouse("QUIET");
        home.addMeter(GRID, HOUSE);
        home.addCharger(CAR, HOUSE, Map.of());
        home.addBalancer(HOME, QUICK);
    }

    private void load(int phase, int amps) {
        home.command(HOUSE, CHANNELS_EXTRA_LOAD.get(phase), new QuantityType<>(amps + " A"));
    }

    private void assertChargingOnlyOn(int phase) {
        for (int i = 0; i < CHANNELS_CHARGER_CURRENT.size(); i++) {
            assertThat(current(i)).isBetween(i == phase ? 5.5 : 0, i == phase ? 32 : 0.1);
        }
    }

    private double current(int phase) {
        return home.number(CAR, CHANNELS_CHARGER_CURRENT.get(phase));
    }

    private double offered() {
        return home.number(CAR, CHANNEL_CURRENT_LIMIT);
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }
}
