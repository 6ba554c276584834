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
package org.openhab.binding.teltocharge.internal.network.mdns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementsTest {

    private static final String HOST = "192.0.2.30";

    @ParameterizedTest
    @CsvSource({"HTTP, shellyem3-A4CF12F454A3, a4cf12f454a3, Shelly em3",
            "HTTP, shellyem-A4CF12F454A3, a4cf12f454a3, Shelly em",
            "SHELLY, shellypro3em-fce8c0dba900, fce8c0dba900, Shelly pro3em",
            "HTTP, shellypro3em-fce8c0dba900, fce8c0dba900, Shelly pro3em",
            "SHELLY, ShellyPro3EM-FCE8C0DBA900, fce8c0dba900, Shelly pro3em",
            "SHELLY, shelly3em63g3-fce8c0dba900, fce8c0dba900, Shelly 3em63g3",
            "SHELLY, shellyproem50-fce8c0dba900, fce8c0dba900, Shelly proem50",
            "SHELLY, shellyemg3-fce8c0dba900, fce8c0dba900, Shelly emg3"})
    void knowsShellyMetersByTheirNames(ServiceType type, String name, String id, String label) {
        assertThat(Announcements.meter(new Announcement(type, name, HOST, 80, Map.of())))
                .contains(new FoundMeter(FoundMeter.Kind.SHELLY, id, HOST, 80, label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shelly1-A4CF12F454A3", "shellyplug-s-A4CF12", "shellyplus1pm-fce8c0dba900",
            "shellydimmer-A4CF12F454A3", "printer", "shellyem3", "shellyem3-", "shellyem3-xyz",
            "myshellyem3-A4CF12F454A3",
            "shellytemp-fce8c0dba900"})
    void overlooksEverythingElse(String name) {
        assertThat(Announcements.meter(new Announcement(ServiceType.HTTP, name, HOST, 80, Map.of()))).isEmpty();
    }

    @Test
    void knowsHomeWizardMetersByTheirTexts() {
        Map<String, String> texts = Map.of("api_enabled", "1", "path", "/api/v1", "serial", "3C39E7AABBCC",
                "product_name", "P1 Meter", "product_type", "HWE-P1");

        assertThat(Announcements.meter(new Announcement(ServiceType.HW_ENERGY, "p1meter-AABBCC", HOST, 80, texts)))
                .contains(new FoundMeter(FoundMeter.Kind.HOMEWIZARD_V1, "3c39e7aabbcc", HOST, 80,
                        "HomeWizard P1 Meter"));
        assertThat(Announcements.meter(new Announcement(ServiceType.HOMEWIZARD, "p1meter-AABBCC", HOST, 443, texts)))
                .contains(new FoundMeter(FoundMeter.Kind.HOMEWIZARD_V2, "3c39e7aabbcc", HOST, 443,
                        "HomeWizard P1 Meter"));
    }

    @ParameterizedTest
    @CsvSource({"HWE-SKT, 3c39e7aabbcc", "HWE-WTR, 3c39e7aabbcc", "HWE-BAT, 3c39e7aabbcc", "HWE-P1, ''",
            "HWE-P1, x", "'', 3c39e7aabbcc"})
    void overlooksOtherHomeWizardDevices(String type, String serial) {
        assertThat(Announcements.meter(new Announcement(ServiceType.HW_ENERGY, "x", HOST, 80,
                Map.of("serial", serial, "product_type", type)))).isEmpty();
    }
}
