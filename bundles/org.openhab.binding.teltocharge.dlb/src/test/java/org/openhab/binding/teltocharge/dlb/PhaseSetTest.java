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

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseSetTest {

    @Test
    void isOrderedAsTheVendorCodesRegisters13And14() {
        assertThat(PhaseSet.values()).containsExactly(PhaseSet.L1, PhaseSet.L2, PhaseSet.L3, PhaseSet.L1_L2,
                PhaseSet.L1_L3, PhaseSet.L2_L3, PhaseSet.THREE_PHASE, PhaseSet.NONE);
    }

    @ParameterizedTest
    @EnumSource(PhaseSet.class)
    void isFoundByItsPhases(PhaseSet set) {
        assertThat(PhaseSet.of(set.phases())).isSameAs(set);
        assertThat(set.count()).isEqualTo(set.phases().size());
    }

    @Test
    void intersects() {
        assertThat(PhaseSet.L1_L2.and(PhaseSet.L2_L3)).isEqualTo(PhaseSet.L2);
        assertThat(PhaseSet.L1.and(PhaseSet.L2)).isEqualTo(PhaseSet.NONE);
        assertThat(PhaseSet.of(Set.of(Phase.L3, Phase.L1))).isEqualTo(PhaseSet.L1_L3);
    }
}
