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
package org.openhab.binding.teltocharge.dlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The letters are those of OCPP 1.6, {@code ConnectorPhaseRotation}: R, S, T are the grid's L1, L2, L3, in the order of
 * the charger's own phases.
 */
class PhaseRotationTest {

    @ParameterizedTest
    @CsvSource({"RST,L1,L2,L3", "RTS,L1,L3,L2", "SRT,L2,L1,L3", "STR,L2,L3,L1", "TRS,L3,L1,L2", "TSR,L3,L2,L1"})
    void wiresTheChargersPhasesInTheOrderOfTheLetters(PhaseRotation rotation, Phase first, Phase second, Phase third) {
        assertThat(rotation.toGrid(Phase.L1)).isEqualTo(first);
        assertThat(rotation.toGrid(Phase.L2)).isEqualTo(second);
        assertThat(rotation.toGrid(Phase.L3)).isEqualTo(third);
    }

    @ParameterizedTest
    @EnumSource
    void leadsBackAgain(PhaseRotation rotation) {
        for (Phase phase : Phase.values()) {
            assertThat(rotation.toOwn(rotation.toGrid(phase))).isEqualTo(phase);
        }
        for (PhaseSet phases : PhaseSet.values()) {
            assertThat(rotation.toOwn(rotation.toGrid(phases))).isEqualTo(phases);
            assertThat(rotation.toGrid(phases).count()).isEqualTo(phases.count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void ordersCurrentsAsItOrdersPhases(PhaseRotation rotation) {
        PhaseAmps own = new PhaseAmps(1, 2, 3);
        PhaseAmps grid = rotation.toGrid(own);
        for (Phase phase : Phase.values()) {
            assertThat(grid.get(rotation.toGrid(phase))).isEqualTo(own.get(phase));
            assertThat(rotation.toGrid(PhaseSet.of(Set.of(phase))).uses(rotation.toGrid(phase))).isTrue();
        }
    }

    @Test
    void wiresASinglePhaseToTheGridPhaseThatIsNamed() {
        for (Phase phase : Phase.values()) {
            assertThat(Wiring.single(phase).gridPhases().phases()).containsExactly(phase);
        }
        assertThat(Wiring.rotated(PhaseRotation.STR).gridPhases()).isEqualTo(PhaseSet.THREE_PHASE);
    }

    @Test
    void turnsAWholeSample() {
        ChargerSample own = new ChargerSample("car", Instant.EPOCH, true, true, new PhaseAmps(9, 0, 0), 9,
                PhaseSet.L1, PhaseSet.L1_L2, true, 32, 32, 32);

        ChargerSample grid = own.onGrid(PhaseRotation.TRS);
        assertThat(grid.drawn()).isEqualTo(new PhaseAmps(0, 0, 9));
        assertThat(grid.activePhases()).isEqualTo(PhaseSet.L3);
        assertThat(grid.wiredPhases()).isEqualTo(PhaseSet.L1_L3);
        assertThat(own.onGrid(PhaseRotation.RST)).isSameAs(own);
    }
}
