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
package org.openhab.binding.teltocharge.modbus.charger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.modbus.VendorFiles;
import org.openhab.binding.teltocharge.modbus.charger.ChargerRegister.Format;

class ChargerRegisterTest {
    @Test
    void coversAddressesWithoutGapAndInOrder() {
        int[] addresses = Arrays.stream(ChargerRegister.values()).mapToInt(ChargerRegister::address).toArray();
        assertThat(addresses).hasSize(ChargerRegister.COUNT).isSorted().doesNotHaveDuplicates().startsWith(0)
                .endsWith(44);
        assertThat(ChargerRegister.at(15)).contains(ChargerRegister.AMPS_TO_USE);
        assertThat(ChargerRegister.at(45)).isEmpty();
    }

    @Test
    void allowsWritesToEightRegistersOnly() {
        Set<Integer> writable = Arrays.stream(ChargerRegister.values()).filter(ChargerRegister::isWritable)
                .map(ChargerRegister::address).collect(Collectors.toSet());
        assertThat(writable).containsExactlyInAnyOrder(14, 15, 16, 17, 18, 19, 20, 21);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 33, -1, 65535})
    void refusesAmpsBetweenPauseAndMinimumAndAboveMaximum(int amps) {
        assertThat(ChargerRegister.AMPS_TO_USE.range().contains(amps)).isFalse();
        assertThat(ChargerRegister.FAILSAFE_CURRENT.range().contains(amps)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 7, 31, 32})
    void acceptsPauseAndWholeAmps(int amps) {
        assertThat(ChargerRegister.AMPS_TO_USE.range().contains(amps)).isTrue();
    }

    /** Both pages list the same three values for it, which the EVC1 page's name fits better. */
    private static final String NAME_OF_16_ON_THE_EVC2_PAGE = "Request stop charging";
    /** Contradicts the format uint16 in the same row. */
    private static final String RANGE_OF_7_AND_8_ON_THE_EVC2_PAGE = "-32768-32767";

    /** Its comments say uint16_t. */
    private static final Set<Integer> FORMAT_MISSING_ON_THE_EVC2_PAGE = Set.of(24, 25);

    /** One row of the table on a vendor page. */
    private record Row(int address, String access, String name, String format, String values, String unit) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendor/external-control-rs485-evc1.txt", "vendor/dynamic-load-balancing-evc2.txt"})
    void agreesWithTheVendorPage(String page) throws IOException {
        Optional<Path> file = VendorFiles.find(page);
        assumeTrue(file.isPresent(), "The vendor's pages are not here");
        List<Row> rows = rows(Files.readString(file.orElseThrow()));
        assertThat(rows).hasSize(ChargerRegister.COUNT);
        assertThat(rows).allSatisfy(ChargerRegisterTest::assertAgrees);
    }

    private static void assertAgrees(Row row) {
        ChargerRegister register = ChargerRegister.at(row.address()).orElseThrow();
        assertThat(row.name()).isIn(register.vendorName(), NAME_OF_16_ON_THE_EVC2_PAGE);
        assertThat(register.isWritable()).isEqualTo("R/W".equals(row.access()));
        if (!RANGE_OF_7_AND_8_ON_THE_EVC2_PAGE.equals(row.values()) || register.format() == Format.INT16) {
            assertThat(register.range()).hasToString(row.values());
        }
        if (!FORMAT_MISSING_ON_THE_EVC2_PAGE.contains(row.address()) || !row.format().isEmpty()) {
            assertThat(register.format().name()).isEqualToIgnoringCase(row.format());
        }
        if (row.unit().contains("*")) {
            String factor = row.unit().replaceAll("[^0-9]", "");
            assertThat(register.divisor()).hasToString(factor);
            assertThat(row.unit()).endsWith(register.unit());
        } else if (!register.unit().isEmpty() && !Set.of(28, 29).contains(row.address())) {
            assertThat(register.divisor()).isOne();
            assertThat(register.unit()).isEqualTo(row.unit());
        }
    }

    private static List<Row> rows(String page) {
        int start = page.toLowerCase(Locale.ROOT).lastIndexOf("modbus register map");
        String table = page.substring(start, page.indexOf("\n|}", start));
        List<Row> rows = new ArrayList<>();
        for (String part : table.split("\n\\|-[^\n]*\n")) {
            String[] cells = ("\n" + part).split("\n\\|");
            if (cells.length > 8 && cells[1].strip().matches("\\d+")) {
                rows.add(row(cells));
            }
        }
        return rows;
    }

    private static Row row(String[] cells) {
        Matcher name = Pattern.compile("'''(.*?)'''").matcher(cells[3]);
        assertThat(name.find()).as(cells[3]).isTrue();
        // The comment is last and the unit before it, whatever the column heads say.
        return new Row(Integer.parseInt(cells[1].strip()), cells[2].strip(), name.group(1).strip(), cells[4].strip(),
                canonicalRange(cells[5]), cells[cells.length - 2].strip());
    }

    private static String canonicalRange(String cell) {
        Matcher matcher = Pattern.compile("(0, ?)?([-+]?\\d+)(?: ?- ?\\+?(\\d+))?").matcher(cell.strip());
        assertThat(matcher.matches()).as(cell).isTrue();
        int min = Integer.parseInt(matcher.group(2));
        int max = matcher.group(3) == null ? min : Integer.parseInt(matcher.group(3));
        return new RawRange(min, max, matcher.group(1) != null).toString();
    }
}
