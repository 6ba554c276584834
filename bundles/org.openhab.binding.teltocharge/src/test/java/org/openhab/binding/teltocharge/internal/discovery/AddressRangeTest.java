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
package org.openhab.binding.teltocharge.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.7, 192.0.2.7, 192.0.2.7, 1", "192.0.2.1-20, 192.0.2.1, 192.0.2.20, 20",
            "192.0.2.250-192.0.3.5, 192.0.2.250, 192.0.3.5, 12", "192.0.2.0/24, 192.0.2.1, 192.0.2.254, 254",
            "192.0.2.77/28, 192.0.2.65, 192.0.2.78, 14", "192.0.2.6/31, 192.0.2.6, 192.0.2.7, 2",
            "192.0.2.6/32, 192.0.2.6, 192.0.2.6, 1", "0.0.0.0/0, 0.0.0.1, 255.255.255.254, 4294967294"})
    void understandsAddressesAndRanges(String text, String first, String last, long size) {
        AddressRange range = AddressRange.parse(text).orElseThrow();
        assertThat(range.size()).isEqualTo(size);
        assertThat(new AddressRange(range.first(), range.first()).addresses()).containsExactly(first);
        assertThat(new AddressRange(range.last(), range.last()).addresses()).containsExactly(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "charger.local", "192.0.2", "192.0.2.256", "192.0.2.20-1", "192.0.2.1-", "192.0.2.0/33",
            "192.0.2.1-300", "1-20", "192.0.2.7.8", "-", "/24", "192.0.2.1/", "a.b.c.d"})
    void refusesWhatIsNone(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @Test
    void countsThroughTheAddresses() {
        assertThat(AddressRange.parse("192.0.2.254-192.0.3.1").orElseThrow().addresses()).containsExactly("192.0.2.254",
                "192.0.2.255", "192.0.3.0", "192.0.3.1");
    }
}
