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
package org.openhab.binding.teltocharge.modbus.meter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openhab.binding.teltocharge.modbus.VendorFiles;
import org.openhab.binding.teltocharge.modbus.meter.Measurand;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterRead;
import org.openhab.binding.teltocharge.modbus.meter.MeterRegister;
import org.openhab.binding.teltocharge.modbus.meter.MeterValue;
import org.openhab.binding.teltocharge.modbus.meter.Meters;
import org.openhab.binding.teltocharge.modbus.meter.PhaseCount;
import org.openhab.binding.teltocharge.modbus.meter.Wiring;
import org.yaml.snakeyaml.Yaml;

class BuiltInMetersTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "meters");
    /** Families as the collected register facts name them; those that are not here have a map that they do not list. */
    private static final Map<String, String> FACTS = Map.ofEntries(Map.entry("em24", "cg_em24_din"),
            Map.entry("em24-e1", "cg_em24_e1"), Map.entry("em100", "cg_em100_et100"),
            Map.entry("em300", "cg_em300_et300"), Map.entry("em500", "cg_em500"),
            Map.entry("siemens-pac", "siemens_pac"), Map.entry("siemens-pac1600", "siemens_pac1600"),
            Map.entry("abb-a-b", "abb_a_b"), Map.entry("abb-ev3", "abb_ev3"), Map.entry("sdm630", "eastron_sdm630"),
            Map.entry("sdm72-v2", "eastron_sdm72dm_v2"), Map.entry("sdm72-v1", "eastron_sdm72d_m_v1"),
            Map.entry("sdm120", "eastron_sdm120"), Map.entry("sdm230", "eastron_sdm220_230"),
            Map.entry("pro380", "inepro_pro380"), Map.entry("pro1", "inepro_pro1"),
            Map.entry("dtsu666", "chint_dtsu666"), Map.entry("dtsu666-sigen", "chint_dtsu666_sigen"),
            Map.entry("dtsu666-20", "chint_dtsu666_20_sungrow"), Map.entry("ddsu666", "chint_ddsu666"),
            Map.entry("entes-mpr", "entes_mpr2_3_4"), Map.entry("adl400", "acrel_adl400"),
            Map.entry("adl400n", "acrel_adl200n_400n"), Map.entry("adw300", "acrel_adw300"),
            Map.entry("p1-modbus", "smartstuff_p1_modbus"), Map.entry("p1-pro", "smartstuff_p1_dongle_pro"),
            Map.entry("shelly-pro3em", "shelly_pro3em_modbus"));
    /** Factors from the units of the facts to those of readings. */
    private static final Map<String, Double> UNITS = Map.of("kWh", 1000.0, "kvarh", 1000.0);

    @Test
    void listsEveryFileAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(Meters.CATALOG.profiles()).extracting(MeterProfile::id)
                    .containsExactlyInAnyOrderElementsOf(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml")).map(name -> name.substring(0, name.length() - 5))
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void citesEverySource() throws IOException {
        for (MeterProfile profile : Meters.CATALOG.profiles()) {
            assertThat(profile.facts().sources()).as(profile.id()).isNotEmpty();
            String text = Files.readString(FOLDER.resolve(profile.id() + ".yaml"));
            if (profile.facts().sources().size() > 1) {
                String citations = text.lines().filter(line -> line.contains("source:"))
                        .collect(Collectors.joining("\n"));
                assertThat(profile.facts().sources().keySet()).as(profile.id()).allMatch(citations::contains);
            }
        }
    }

    @Test
    void hasNoFamilyOfWhichThereIsNoRegisterMap() {
        assertThat(Meters.CATALOG.profiles()).flatExtracting(profile -> profile.facts().models())
                .noneMatch(model -> model.toString().matches("(?i).*(\\bSEM\\b|ES-32|ES-80|ADL200\\b).*"));
    }

    @Test
    void readsCurrentsAndVoltagesOfEachPhaseAtEachPoll() {
        for (MeterProfile profile : Meters.CATALOG.profiles()) {
            List<MeterQuantity> fast = profile.layout().fast(Wiring.STAR).stream()
                    .flatMap(read -> read.values().stream()).map(MeterValue::quantity).toList();
            assertThat(fast).as(profile.id()).doesNotHaveDuplicates();
            if (profile.layout().phases() == PhaseCount.SINGLE) {
                assertThat(fast).as(profile.id()).contains(MeterQuantity.CURRENT_L1, MeterQuantity.VOLTAGE_L1,
                        MeterQuantity.POWER_L1);
            } else if (profile.layout().phases() != PhaseCount.NONE) {
                assertThat(fast).as(profile.id()).contains(MeterQuantity.CURRENT_L1, MeterQuantity.CURRENT_L2,
                        MeterQuantity.CURRENT_L3, MeterQuantity.VOLTAGE_L1, MeterQuantity.VOLTAGE_L2,
                        MeterQuantity.VOLTAGE_L3, MeterQuantity.POWER_L1, MeterQuantity.POWER_L2,
                        MeterQuantity.POWER_L3);
            }
            assertThat(profile.layout().fast(Wiring.STAR)).as(profile.id()).hasSizeBetween(1, 3);
        }
    }

    /** All of the list of the vendor, except those of which nobody has published a register map. */
    @Test
    void knowsTheMakesThatTheVendorNames() {
        assertThat(Meters.CATALOG.profiles()).extracting(profile -> profile.facts().manufacturer()).contains(
                "Carlo Gavazzi", "Siemens", "ABB", "Eastron", "Inepro Metering", "Chint", "Entes", "Acrel",
                "Smartstuff", "Shelly");
    }

    @TestFactory
    @SuppressWarnings("unchecked")
    List<DynamicTest> agreesWithTheCollectedRegisterFacts() throws IOException {
        Optional<Path> file = VendorFiles.find("research/meters.yaml");
        assumeTrue(file.isPresent(), "The register facts are not here");
        Map<String, Object> facts = new Yaml().load(Files.readString(file.get()));
        Map<String, Map<String, Object>> families = new HashMap<>();
        ((List<Map<String, Object>>) facts.get("families"))
                .forEach(family -> families.put((String) family.get("id"), family));
        List<DynamicTest> tests = new ArrayList<>();
        FACTS.forEach((id, name) -> tests.add(DynamicTest.dynamicTest(id,
                () -> assertAgrees(Meters.profile(id), families.get(name)))));
        return tests;
    }

    /** The one driver of the EV3 reads its power factor without a sign, which makes no difference up to 1. */
    private static boolean isRatio(MeterProfile profile, MeterValue value) {
        return "abb-ev3".equals(profile.id()) && value.quantity().measurand() == Measurand.POWER_FACTOR;
    }

    @SuppressWarnings("unchecked")
    private static void assertAgrees(MeterProfile profile, Map<String, Object> family) {
        Map<Integer, Map<String, Object>> byAddress = new HashMap<>();
        ((Map<String, Map<String, Object>>) family.get("quantities")).values()
                .forEach(fact -> byAddress.put((Integer) fact.get("addr"), fact));
        boolean lowFirst = "low_word_first".equals(family.get("word_order"));
        assertThat(profile.layout().wordOrder().name()).isEqualTo(lowFirst ? "LOW_WORD_FIRST" : "HIGH_WORD_FIRST");
        assertThat(profile.layout().currentsSigned()).isEqualTo(family.getOrDefault("currents_signed", false));
        for (MeterRead read : profile.layout().reads()) {
            for (MeterValue value : read.values()) {
                for (MeterRegister term : value.terms()) {
                    Map<String, Object> fact = byAddress.get(term.address());
                    assertThat(fact).as("%s at %d", value.quantity(), term.address()).isNotNull();
                    assertThat(fact.get("type")).as(value.quantity().id()).isEqualTo(isRatio(profile, value)
                            ? "uint16"
                            : term.type().name().toLowerCase(Locale.ROOT));
                    double scale = ((Number) fact.get("scale")).doubleValue()
                            * UNITS.getOrDefault(fact.get("unit"), 1.0);
                    assertThat(Math.abs(term.scale())).as(value.quantity().id()).isCloseTo(scale,
                            within(scale * 1e-9));
                }
            }
        }
    }
}
