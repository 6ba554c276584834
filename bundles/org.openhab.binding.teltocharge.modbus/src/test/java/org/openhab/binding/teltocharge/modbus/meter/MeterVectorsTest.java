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
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openhab.binding.teltocharge.modbus.FakeBus;
import org.openhab.binding.teltocharge.modbus.Futures;
import org.openhab.binding.teltocharge.modbus.PhaseValues;
import org.openhab.binding.teltocharge.modbus.RegisterBlock;
import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.WordOrder;
import org.yaml.snakeyaml.Yaml;

/** Registers that others published, real and from manuals, against what their sources say they mean. */
class MeterVectorsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    /** A float or a rounded number of the source. */
    private static final double RELATIVE = 1e-6;

    private final FakeBus bus = new FakeBus(NOW);

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> vectors() throws IOException {
        try (InputStream in = MeterVectorsTest.class.getResourceAsStream("/meters/vectors.yaml")) {
            return (List<Map<String, Object>>) ((Map<String, Object>) new Yaml().load(in)).get("vectors");
        }
    }

    @TestFactory
    List<DynamicTest> decodesWhatTheSourceSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, Object> vector : vectors()) {
            tests.add(DynamicTest.dynamicTest((String) vector.get("id"), () -> check(vector)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(20);
        return tests;
    }

    @SuppressWarnings("unchecked")
    private static void check(Map<String, Object> vector) {
        MeterProfile profile = Meters.profile((String) vector.get("family"));
        Set<String> checked = new HashSet<>();
        Map<String, Object> expected = (Map<String, Object>) vector.get("expect");
        for (Map<String, Object> block : (List<Map<String, Object>>) vector.get("blocks")) {
            RegisterBlock registers = block((Integer) block.get("start"), (String) block.get("registers"));
            for (MeterRead read : profile.layout().reads()) {
                for (MeterValue value : read.values()) {
                    String id = value.quantity().id();
                    if (expected.containsKey(id) && value.terms().stream()
                            .allMatch(term -> registers.covers(term.address(), term.type().words()))) {
                        assertValue(id, value.read(registers, profile.layout().wordOrder()), expected.get(id));
                        checked.add(id);
                    }
                }
            }
        }
        assertThat(checked).containsExactlyInAnyOrderElementsOf(expected.keySet());
    }

    private static void assertValue(String id, OptionalDouble actual, Object expected) {
        if (expected == null) {
            assertThat(actual).as(id).isEmpty();
        } else {
            double number = ((Number) expected).doubleValue();
            assertThat(actual).as(id).isPresent();
            assertThat(actual.getAsDouble()).as(id).isCloseTo(number,
                    within(Math.max(1e-6, Math.abs(number) * RELATIVE)));
        }
    }

    private static RegisterBlock block(int start, String hex) {
        int[] words = new int[hex.length() / 4];
        for (int i = 0; i < words.length; i++) {
            words[i] = Integer.parseInt(hex.substring(4 * i, 4 * i + 4), 16);
        }
        return new RegisterBlock(start, words, NOW, NOW);
    }

    /** The frames of a real SDM630 hold no voltages, so nominal ones (230.0 V) are put beside them. */
    private MeterReading sdm630(String currentsAndPowers) throws Exception {
        bus.put(RegisterKind.INPUT, 0, "436600004366000043660000");
        bus.put(RegisterKind.INPUT, 6, currentsAndPowers);
        return Futures.get(new MeterClient(bus, 11, Meters.profile("sdm630"), MeterSettings.DEFAULT, () -> bus.now)
                .poll());
    }

    /** Source: serkri/SmartEVSE-3 issue 35 (log), a mains meter that exports on all phases with positive currents. */
    @Test
    void givesExportedCurrentsTheSignOfThePower() throws Exception {
        MeterReading reading = sdm630("402197fc4026c79e3fc39698c4123f8ec3ee6654c38517c4");
        assertThat(reading.amps().l1()).isCloseTo(-2.524901, within(1e-5));
        assertThat(reading.amps().l2()).isCloseTo(-2.605934, within(1e-5));
        assertThat(reading.amps().l3()).isCloseTo(-1.528033, within(1e-5));
        assertThat(reading.value(MeterQuantity.POWER)).isCloseTo(-584.993 - 476.7994 - 266.1857, within(1e-2));
    }

    /** Source: serkri/SmartEVSE-3 issue 35 (log), an idle meter. */
    @Test
    void readsIdleMeterAsZero() throws Exception {
        MeterReading reading = sdm630("000000000000000000000000000000000000000000000000");
        assertThat(reading.amps()).isEqualTo(new PhaseValues(0, 0, 0));
        assertThat(reading.value(MeterQuantity.POWER)).isZero();
    }

    /**
     * Source: korneliuszm/nd45_dtsu666_converter DTSU_scans/scan_COM8_20260723_122204.txt at 45fd7cbc: a DTSU666-H that
     * was read one register a time answers with (address AND 0xFF) shifted left by 8.
     */
    @Test
    void refusesTheNonsenseOfSingleReads() throws Exception {
        for (int address = 0x2000; address < 0x2054; address++) {
            bus.holding[address] = (address & 0xFF) << 8;
        }
        bus.holding[6] = 1;
        bus.holding[7] = 10;
        assertThat(refusal("dtsu666").subject()).isEqualTo("voltage-l1");
    }

    private ImplausibleReadingException refusal(String family) throws Exception {
        return Futures.failure(
                new MeterClient(bus, 1, Meters.profile(family), MeterSettings.DEFAULT, () -> bus.now).poll(),
                ImplausibleReadingException.class);
    }

    /** Source: Siemens PAC3200T manual L1V30415168B-03 p. 119: words of an answer and what they mean. */
    @Test
    void decodesFloatsHighWordFirst() {
        assertThat(MeterValueType.FLOAT32.decode(block(1, "4190D1A4"), 1, WordOrder.HIGH_WORD_FIRST))
                .isCloseTo(18.10236, within(1e-5));
        assertThat(MeterValueType.FLOAT64.decode(block(1, "4141B4EB44672E00"), 1, WordOrder.HIGH_WORD_FIRST))
                .isCloseTo(2_320_854.534, within(1e-2));
    }

    /** Source: docs.smart-stuff.nl register list; modbus2mqtt issue 91 for the text of the Shelly. */
    @Test
    void decodesTexts() {
        assertThat(new MeterText(1, 2, TextForm.ASCII, WordOrder.HIGH_WORD_FIRST).read(block(1, "50314D33")))
                .isEqualTo("P1M3");
        assertThat(new MeterText(1, 4, TextForm.ASCII_SWAPPED, WordOrder.LOW_WORD_FIRST)
                .read(block(1, "7250336F4D45312D"))).isEqualTo("Pro3EM-1");
        assertThat(new MeterText(1, 2, TextForm.HEX_DIGITS, WordOrder.HIGH_WORD_FIRST).read(block(1, "22091039")))
                .isEqualTo("22091039");
        assertThat(new MeterText(1, 2, TextForm.NUMBER, WordOrder.LOW_WORD_FIRST).read(block(1, "AF400001")))
                .isEqualTo("110400");
    }
}
