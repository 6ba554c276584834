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
package org.openhab.binding.teltocharge.simulator.internal.charger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.simulator.model.HousePhase;

class ContactorTest {

    private static final Set<HousePhase> ALL = Set.of(HousePhase.values());
    private static final Set<HousePhase> ONE = Set.of(HousePhase.L1);

    private final Contactor contactor = new Contactor(Duration.ofMillis(100));

    @BeforeEach
    void close() {
        contactor.tick(true, ALL, true);
        assertThat(contactor.livePhases()).isEqualTo(ALL);
    }

    @Test
    void opensAtOnceWhenTheCarStopsAsking() {
        contactor.tick(true, ALL, false);

        assertThat(contactor.closed()).isFalse();
        assertThat(contactor.pilotPossible()).isTrue();
    }

    @Test
    void opensUnderLoadWhenTheCarGoesOnForThreeSeconds() {
        pass(29, false, ALL, true);
        assertThat(contactor.closed()).isTrue();

        pass(1, false, ALL, true);
        assertThat(contactor.closed()).isFalse();
    }

    @Test
    void staysClosedWhenTheOfferComesBackInTime() {
        pass(29, false, ALL, true);
        pass(1, true, ALL, true);
        pass(29, false, ALL, true);

        assertThat(contactor.closed()).isTrue();
    }

    @Test
    void staysOpenForTwoSecondsWhenThePhasesChange() {
        contactor.tick(true, ONE, true);
        assertThat(contactor.pilotPossible()).isFalse();
        contactor.tick(true, ONE, false);
        assertThat(contactor.closed()).isFalse();

        pass(20, true, ONE, true);
        assertThat(contactor.closed()).isFalse();
        assertThat(contactor.pilotPossible()).isTrue();

        pass(1, true, ONE, true);
        assertThat(contactor.livePhases()).isEqualTo(ONE);
    }

    @Test
    void neverSwitchesPhasesWhileClosed() {
        pass(29, true, ONE, true);

        assertThat(contactor.livePhases()).isEqualTo(ALL);
    }

    private void pass(int ticks, boolean allowed, Set<HousePhase> phases, boolean carAsks) {
        for (int i = 0; i < ticks; i++) {
            contactor.tick(allowed, phases, carAsks);
        }
    }
}
