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

import org.junit.jupiter.api.Test;

class PhaseAmpsTest {

    @Test
    void keepsWhatIsMissingMissing() {
        PhaseAmps sum = new PhaseAmps(1, Double.NaN, 3).plus(PhaseAmps.of(2));

        assertThat(sum).isEqualTo(new PhaseAmps(3, Double.NaN, 5));
        assertThat(sum.isComplete()).isFalse();
        assertThat(sum.minus(PhaseAmps.of(2)).get(Phase.L3)).isEqualTo(3);
    }

    @Test
    void replacesOnePhase() {
        PhaseAmps amps = PhaseAmps.of(1).with(Phase.L2, 5).with(Phase.L3, 7).with(Phase.L1, 9);

        assertThat(amps).isEqualTo(new PhaseAmps(9, 5, 7));
        assertThat(amps.isComplete()).isTrue();
    }
}
