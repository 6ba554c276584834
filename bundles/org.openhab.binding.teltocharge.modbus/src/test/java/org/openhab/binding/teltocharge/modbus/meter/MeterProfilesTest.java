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
package org.openhab.binding.teltocharge.modbus.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.openhab.binding.teltocharge.modbus.VendorFiles;

class MeterProfilesTest {
    /** Names of the collected register facts that differ from ours. */
    private static final Map<String, String> NAMES = Map.of("energy_import", "energy_import_total", "energy_export",
            "energy_export_total");

    /** Eastron's manual V1.7 is the strictest: 60 registers in a request, even start and even count. */
    @Test
    void staysWithinWhatEverySdm630Allows() {
        assertThat(Stream.of(MeterProfiles.SDM630.fast(), MeterProfiles.SDM630.slow())).allSatisfy(block -> {
            assertThat(block.start()).isEven();
            assertThat(block.count()).isEven().isLessThanOrEqualTo(60);
        });
    }

    @Test
    void agreesWithTheCollectedRegisterFacts() throws IOException {
        Optional<Path> file = VendorFiles.find("research/meters.yaml");
        assumeTrue(file.isPresent(), "The register facts are not here");
        String facts = Files.readString(file.orElseThrow());
        int start = facts.indexOf("- id: eastron_sdm630\n");
        String family = facts.substring(start, facts.indexOf("\n- id:", start));
        assertThat(Stream.of(MeterProfiles.SDM630.fast(), MeterProfiles.SDM630.slow())
                .flatMap(block -> block.registers().stream())).hasSize(12)
                        .allSatisfy(register -> assertAgrees(register, family));
    }

    private static void assertAgrees(MeterRegister register, String family) {
        String name = register.quantity().name().toLowerCase(Locale.ROOT);
        Matcher fact = Pattern.compile(" " + NAMES.getOrDefault(name, name)
                + ": \\{addr: (\\d+), hex: '[^']*', type: (\\w+), regs: 2, scale: 1, unit: (\\w+)").matcher(family);
        assertThat(fact.find()).as(name).isTrue();
        assertThat(fact.group(1)).isEqualTo(String.valueOf(register.address()));
        assertThat(fact.group(2)).isEqualToIgnoringCase(register.type().name());
        assertThat(register.scale()).isEqualTo("kWh".equals(fact.group(3)) ? 1000 : 1);
    }
}
