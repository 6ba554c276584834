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
package org.openhab.binding.teltocharge.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DurationsTest {
    @Test
    void findsMedianAndTailWhateverTheOrder() {
        Durations durations = new Durations();
        for (int i = 200; i >= 1; i--) {
            durations.add(i * 1_000_000L);
        }
        assertThat(durations.cells()).isEqualTo("200 | 100 | 198 | 200");
    }

    @Test
    void refusesToSumUpNothing() {
        assertThatIllegalStateException().isThrownBy(() -> new Durations().quantileMillis(0.5));
    }
}
