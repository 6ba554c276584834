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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.time.Duration;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.teltocharge.modbus.Parity;
import org.openhab.binding.teltocharge.modbus.RegisterKind;
import org.openhab.binding.teltocharge.modbus.WordOrder;
import org.openhab.binding.teltocharge.modbus.meter.Confidence;
import org.openhab.binding.teltocharge.modbus.meter.MeterInterface;
import org.openhab.binding.teltocharge.modbus.meter.MeterProfile;
import org.openhab.binding.teltocharge.modbus.meter.MeterQuantity;
import org.openhab.binding.teltocharge.modbus.meter.MeterRead;
import org.openhab.binding.teltocharge.modbus.meter.PhaseCount;
import org.openhab.binding.teltocharge.modbus.meter.Wiring;
import org.openhab.binding.teltocharge.modbus.meter.file.MeterFileException.Mistake;

class MeterFileReaderTest {
    private static final String FILE = """
            label: Some Meter
            manufacturer: Somebody
            models: [One, Two]
            phases: 3
            interfaces: [rtu, tcp]
            confidence: medium
            sources:
              manual: its manual
              driver: a driver
            serial: {baud: 9600, parity: even, unitId: 1, source: manual}
            limits: {registers: 20, pairs: true, gap: 60, source: manual}
            numbers:
              function: 4
              wordOrder: low-word-first
              currents: magnitude
              notAvailable: {int32: [0x7FFFFFFF, 0x80000000]}
              source: [manual, driver]
            reads:
              - every: poll
                start: 0x0010
                count: 12
                type: int32
                source: manual
                values:
                  current-l1: {at: 0x0010, scale: 0.001, unit: A}
                  voltage-l1: {at: 18, scale: 0.1, unit: V}
                  power-l1: [{at: 0x0014, unit: kW}, {at: 0x0016, scale: -1, unit: W}]
              - every: 30
                function: 3
                start: 0x0100
                count: 4
                optional: true
                wiring: star
                source: driver
                values:
                  energy-import: {at: 0x0100, type: uint32, scale: 0.1, unit: kWh, notAvailable: 0xFFFFFFFF}
            """;

    private static MeterProfile read(String text) throws MeterFileException {
        return MeterFileReader.read("some-meter", "some-meter.yaml", new StringReader(text));
    }

    private static MeterFileException mistake(String text) {
        return catchThrowableOfType(MeterFileException.class, () -> read(text));
    }

    @Test
    void readsWhatTheFileSays() throws Exception {
        MeterProfile profile = read(FILE);
        assertThat(profile.id()).isEqualTo("some-meter");
        assertThat(profile.label()).isEqualTo("Some Meter");
        assertThat(profile.facts().models()).containsExactly("One", "Two");
        assertThat(profile.facts().interfaces()).containsExactlyInAnyOrder(MeterInterface.values());
        assertThat(profile.facts().confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(profile.facts().sources()).containsEntry("driver", "a driver");
        assertThat(profile.line().serial().baud()).isEqualTo(OptionalInt.of(9600));
        assertThat(profile.line().serial().parity()).contains(Parity.EVEN);
        assertThat(profile.line().serial().stopBits()).isEmpty();
        assertThat(profile.line().gap()).isEqualTo(Duration.ofMillis(60));
        assertThat(profile.layout().phases()).isEqualTo(PhaseCount.THREE);
        assertThat(profile.layout().wordOrder()).isEqualTo(WordOrder.LOW_WORD_FIRST);
        assertThat(profile.layout().currentsSigned()).isFalse();
        assertThat(profile.ratios()).isEmpty();
        MeterRead fast = profile.layout().fast(Wiring.DELTA).get(0);
        assertThat(fast.kind()).isEqualTo(RegisterKind.INPUT);
        assertThat(fast.start()).isEqualTo(16);
        assertThat(fast.values().get(0).terms().get(0).notAvailable()).containsExactlyInAnyOrder(0x7FFFFFFFL,
                0x80000000L);
        assertThat(fast.values().get(1).terms().get(0).address()).isEqualTo(18);
        assertThat(fast.values().get(2).quantity()).isEqualTo(MeterQuantity.POWER_L1);
        assertThat(fast.values().get(2).terms()).extracting(term -> term.scale()).containsExactly(1000.0, -1.0);
        MeterRead slow = profile.layout().slow(Wiring.STAR).get(0);
        assertThat(slow.kind()).isEqualTo(RegisterKind.HOLDING);
        assertThat(slow.every()).isEqualTo(Duration.ofSeconds(30));
        assertThat(slow.optional()).isTrue();
        assertThat(slow.values().get(0).terms().get(0).scale()).isEqualTo(100);
        assertThat(slow.values().get(0).terms().get(0).notAvailable()).isEqualTo(Set.of(0xFFFFFFFFL));
        assertThat(profile.layout().slow(Wiring.DELTA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "label: Some Meter | label: [x] | 1 | NO_TEXT", //
            "label: Some Meter | lable: Some Meter | 1 | MISSING_KEY", //
            "confidence: medium | confidence: sure | 6 | NO_CHOICE", //
            "phases: 3 | phases: 2 | 4 | NO_CHOICE", //
            "models: [One, Two] | models: [One, [Two]] | 3 | NO_TEXT", //
            "manufacturer: Somebody | label: Again | 2 | DUPLICATE_KEY", //
            "confidence: medium | colour: red | 1 | MISSING_KEY", //
            "baud: 9600 | baud: fast | 10 | NO_NUMBER", //
            "baud: 9600 | bauds: 9600 | 10 | UNKNOWN_KEY", //
            "gap: 60 | gap: 60000 | 11 | NO_NUMBER", //
            "gap: 60, source: manual | gap: 60 | 11 | MISSING_KEY", //
            "gap: 60, source: manual | gap: 60, source: hearsay | 11 | UNKNOWN_SOURCE", //
            "int32: [0x7FFFFFFF | int32: [0xNO | 16 | NO_NUMBER", //
            "count: 12 | count: 22 | 21 | TOO_MANY", //
            "count: 12 | count: 11 | 20 | ODD_READ", //
            "count: 4 | count: 2 | | ", //
            "current-l1: | current-l4: | 25 | UNKNOWN_KEY", //
            "current-l1: | current-l2: | 18 | NO_CURRENTS", //
            "at: 18 | at: 27 | 26 | OUTSIDE_READ", //
            "at: 18 | at: 14 | 26 | OUTSIDE_READ", //
            "scale: 0.1, unit: V | scale: 0.1, unit: A | 26 | NO_CHOICE", //
            "scale: 0.1, unit: V | scale: x, unit: V | 26 | NO_NUMBER", //
            "unit: V | unit: V, colour: red | 26 | UNKNOWN_KEY", //
            "every: 30 | every: never | 28 | NO_NUMBER", //
            "wiring: star | wiring: triangle | 33 | NO_CHOICE", //
            "optional: true | optional: perhaps | 32 | NO_CHOICE", //
            "source: driver | source: [driver | 35 | NO_YAML", //
            "sources: | source: | 1 | MISSING_KEY", //
            "`  manual: its manual` | `  manual:` | 8 | NO_TEXT"})
    void namesLineAndMistake(String right, String wrong, Integer line, Mistake expected) {
        assertThat(FILE).contains(right.strip());
        MeterFileException mistake = mistake(FILE.replaceFirst(Pattern.quote(right), wrong));
        if (expected == null) {
            assertThat(mistake).isNull();
        } else {
            assertThat(mistake).isNotNull();
            assertThat(mistake.mistake()).isEqualTo(expected);
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.file()).isEqualTo("some-meter.yaml");
            assertThat(mistake).hasMessageStartingWith("some-meter.yaml, line " + line + ": ");
        }
    }

    @Test
    void refusesAFileWithoutSources() {
        String text = FILE.replace("  manual: its manual\n  driver: a driver\n", "").replace("sources:", "sources: {}");
        assertThat(mistake(text).mistake()).isEqualTo(Mistake.MISSING_KEY);
    }

    @Test
    void needsNoCitationsWhenThereIsOneSourceOnly() throws Exception {
        String text = FILE.replace("  driver: a driver\n", "").replaceAll(",? *\\n? *source: (manual|driver|\\[.*])",
                "");
        assertThat(text).doesNotContain("source:");
        assertThat(read(text).facts().sources()).containsOnlyKeys("manual");
    }

    @ParameterizedTest
    @CsvSource({"'', NO_MAP", "'just text', NO_MAP", "'[a, list]', NO_MAP", "'a: {b: c', NO_YAML", "'\t', NO_YAML"})
    void refusesWhatIsNoMap(String text, Mistake expected) {
        assertThat(mistake(text).mistake()).isEqualTo(expected);
    }

    @Test
    void refusesAFileThatIsFarTooLong() {
        assertThat(mistake("label: " + "x".repeat(300_000)).mistake()).isEqualTo(Mistake.NO_YAML);
    }

    /** Aliases that multiply must not fill the memory. */
    @Test
    void doesNotExpandAliases() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [" + String.join(", ", Collections.nCopies(10, before)))
                    .append("]\n");
        }
        assertThat(mistake(text.toString())).isNotNull();
    }
}
