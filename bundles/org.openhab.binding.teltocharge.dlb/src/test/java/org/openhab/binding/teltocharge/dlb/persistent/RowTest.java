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
package org.openhab.binding.teltocharge.dlb.persistent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.teltocharge.dlb.testing.Gen;

class RowTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 1024, 1025, 40_000})
    void holdsWhatAnArrayHolds(int size) {
        Gen.forAllSeeds(1, 5, gen -> {
            Integer[] expected = new Integer[size];
            Row<Integer> row = Row.of(size);
            for (int change = 0; change < 5; change++) {
                Row.Change<Integer> next = row.change();
                Integer[] before = expected.clone();
                for (int i = 0; size > 0 && i < 200; i++) {
                    int place = gen.between(0, size - 1);
                    expected[place] = gen.chance(0.1) ? null : Integer.valueOf(gen.between(0, 1_000_000));
                    next.set(place, expected[place]);
                }
                assertHolds(row, before);
                row = next.done();
                assertHolds(row, expected);
            }
        });
    }

    private static void assertHolds(Row<Integer> row, Integer[] expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(row.get(i)).isSameAs(expected[i]);
        }
        assertThat(row.size()).isEqualTo(expected.length);
    }

    @Test
    void staysTheSameObjectWhenNothingChanges() {
        Row<String> row = filled("a", "b");
        Row.Change<String> change = row.change();
        change.set(1, "b");

        assertThat(change.done()).isSameAs(row);
    }

    @Test
    void isAListWhenNothingIsMissing() {
        List<String> list = new RowList<>(filled("a", "b", "c"));

        assertThat(list).containsExactly("a", "b", "c").isEqualTo(List.of("a", "b", "c"));
        assertThatThrownBy(() -> list.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.add("d")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isAMapByNamesWithPlacesAndKeepsOthers() {
        Map<String, Integer> places = Map.of("a", 0, "b", 1);
        RowMap<String> map = RowMap.of(Map.of("b", "B", "x", "X"), places);

        assertThat(map).isEqualTo(Map.of("b", "B", "x", "X")).hasSize(2);
        assertThat(map.get("b")).isEqualTo("B");
        assertThat(map.get("x")).isEqualTo("X");
        assertThat(map.get("a")).isNull();
        assertThat(map.containsKey("a")).isFalse();
        assertThat(RowMap.of(map, places)).isSameAs(map);
        assertThat(RowMap.copyOf(map)).isSameAs(map);

        Row.Change<String> change = map.row().change();
        change.set(0, "A");
        assertThat(map.with(change.done())).isEqualTo(Map.of("a", "A", "b", "B", "x", "X"));
        assertThat(map.with(map.row())).isSameAs(map);
    }

    @Test
    void movesToOtherPlaces() {
        RowMap<String> map = RowMap.of(Map.of("a", "A", "b", "B"), Map.of("a", 0, "b", 1));

        RowMap<String> moved = RowMap.of(map, Map.of("b", 0, "c", 1));
        assertThat(moved).isEqualTo(Map.of("a", "A", "b", "B"));
        assertThat(moved.row().get(0)).isEqualTo("B");
    }

    @Test
    void copiesMapsThatMayStillChange() {
        Map<String, String> open = new HashMap<>(Map.of("a", "A"));
        Map<String, String> copy = RowMap.copyOf(open);
        open.put("b", "B");

        assertThat(copy).isEqualTo(Map.of("a", "A"));
    }

    private static Row<String> filled(String... values) {
        Row.Change<String> change = Row.<String>of(values.length).change();
        IntStream.range(0, values.length).forEach(i -> change.set(i, values[i]));
        Row<String> row = change.done();
        assertThat(new ArrayList<>(new RowList<>(row))).containsExactly(values);
        return row;
    }
}
