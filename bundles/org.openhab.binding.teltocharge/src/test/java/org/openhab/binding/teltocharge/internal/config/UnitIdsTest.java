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
package org.openhab.binding.teltocharge.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdsTest {

    @Test
    void readsNumbersAndRangesInRisingOrder() {
        assertThat(UnitIds.parse("10, 1-3,2")).containsExactly(1, 2, 3, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "248", "3-1", "a", "1,,2", "1-", "-5", "1-300"})
    void refusesWhatIsNoUnitId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitIds.parse(text));
    }
}
