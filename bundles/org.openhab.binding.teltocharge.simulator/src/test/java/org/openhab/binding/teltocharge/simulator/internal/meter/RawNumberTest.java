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
package org.openhab.binding.teltocharge.simulator.internal.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.modbus.WordOrder;
import org.openhab.binding.teltocharge.modbus.meter.MeterValueType;

/** Numbers as real meters and their manuals lay them out. */
class RawNumberTest {

    private static String hex(int[] words) {
        return Arrays.stream(words).mapToObj(word -> String.format("%04X", word)).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
            // ABB A43/A44 manual 2CMC48001M0201 pp. 168, 170
            "UINT64, HIGH_WORD_FIRST, 856720, 00000000000D1290", //
            "INT32, HIGH_WORD_FIRST, 125156, 0001E8E4", //
            "INT32, HIGH_WORD_FIRST, -12214, FFFFD04A", //
            "UINT16, HIGH_WORD_FIRST, 4995, 1383", //
            // a real SDM630, serkri/SmartEVSE-3 issue 35
            "FLOAT32, HIGH_WORD_FIRST, 15.458838, 41775767", //
            "FLOAT32, HIGH_WORD_FIRST, -584.99304, C4123F8E", //
            // a real Inepro, EVC04 protocol notes
            "FLOAT32, HIGH_WORD_FIRST, 16, 41800000", //
            // an EM340 of a public test, low word first
            "INT32, LOW_WORD_FIRST, 110400, AF400001", //
            "INT32, LOW_WORD_FIRST, 16000, 3E800000", //
            // an Acrel of a public test
            "INT32, HIGH_WORD_FIRST, -500, FFFFFE0C", //
            "UINT16, HIGH_WORD_FIRST, 2500, 09C4"})
    void laysNumbersOutAsMetersDo(MeterValueType type, WordOrder order, double number, String expected) {
        assertThat(hex(RawNumber.encode(type, order, number))).isEqualTo(expected);
    }

    @Test
    void laysDoublesOutAsASiemensDoes() {
        // Siemens PAC3200T manual L1V30415168B-03 p. 119
        assertThat(hex(RawNumber.encode(MeterValueType.FLOAT64, WordOrder.HIGH_WORD_FIRST,
                Double.longBitsToDouble(0x4141B4EB44672E00L)))).isEqualTo("4141B4EB44672E00");
    }

    @Test
    void laysTextsOutAsMetersDo() {
        assertThat(hex(RawNumber.encode("P1M3", 2, false))).isEqualTo("50314D33");
        // modbus2mqtt issue 91: a Shelly reads as "rP3oME1-"
        assertThat(hex(RawNumber.encode("Pro3EM-1", 4, true))).isEqualTo("7250336F4D45312D");
        assertThat(hex(RawNumber.encode("B21 ", 6, false))).startsWith("42323120").endsWith("2020");
        assertThat(hex(RawNumber.encodeDigits("22091039", 2))).isEqualTo("22091039");
    }
}
