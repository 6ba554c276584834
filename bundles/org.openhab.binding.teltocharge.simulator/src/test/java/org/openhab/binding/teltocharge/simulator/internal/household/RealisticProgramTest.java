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
package org.openhab.binding.teltocharge.simulator.internal.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.simulator.model.PhaseAmpsTruth;

class RealisticProgramTest {

    @ParameterizedTest
    @ValueSource(ints = {16, 20, 25, 35, 63})
    void staysBelowTheFuseWhenAllAppliancesRunAtOnce(int fuseAmps) {
        double scale = fuseAmps / 25.0;
        PhaseAmpsTruth all = new PhaseAmpsTruth(0.6, 0.5, 0.4);
        for (Appliance appliance : Appliance.values()) {
            all = all.plus(appliance.amps());
        }

        assertThat(scale * all.max()).isLessThan(fuseAmps);
        assertThat(RealisticProgram.create(1, fuseAmps).steps())
                .allSatisfy(step -> assertThat(step.amps().max()).isLessThan(fuseAmps));
    }

    @Test
    void switchesEveryPhase() {
        List<LoadStep> steps = RealisticProgram.create(1, 25).steps();

        assertThat(steps.stream().mapToDouble(step -> step.amps().l1()).distinct().count()).isGreaterThan(8);
        assertThat(steps.stream().mapToDouble(step -> step.amps().l2()).distinct().count()).isGreaterThan(4);
        assertThat(steps.stream().mapToDouble(step -> step.amps().l3()).distinct().count()).isGreaterThan(4);
    }

    @Test
    void lastsSixHours() {
        assertThat(RealisticProgram.create(1, 25).length()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void repeatsItselfOnlyWhenTheSeedIsTheSame() {
        List<LoadStep> steps = RealisticProgram.create(5, 25).steps();

        assertThat(steps).isEqualTo(RealisticProgram.create(5, 25).steps())
                .isNotEqualTo(RealisticProgram.create(6, 25).steps());
    }
}
