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

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A row as a map: values by names whose places are known, and some by other names. Immutable.
 *
 * @param <V> the values
 */
@NonNullByDefault
public final class RowMap<V> extends AbstractMap<String, V> {

    private final Map<String, Integer> places;
    private final Row<V> row;
    private final Map<String, V> others;

    /**
     * @param places by name, never changed any more; may be shared by many maps
     * @param row the values in their places
     * @param others values of names without a place, never changed any more
     */
    public RowMap(Map<String, Integer> places, Row<V> row, Map<String, V> others) {
        this.places = places;
        this.row = row;
        this.others = others;
    }

    /** @return the same values by these places; the map itself when it has these places already */
    public static <V> RowMap<V> of(Map<String, V> values, Map<String, Integer> places) {
        if (values instanceof RowMap<V> known && known.places == places) {
            return known;
        }
        Row.Change<V> change = Row.<V>of(places.size()).change();
        Map<String, V> others = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Integer place = places.get(name);
            if (place == null) {
                others.put(name, value);
            } else {
                change.set(place, value);
            }
        });
        return new RowMap<>(places, change.done(), Map.copyOf(others));
    }

    /** @return the map itself where it is immutable in this way, and an immutable copy of any other */
    public static <V> Map<String, V> copyOf(Map<String, V> values) {
        return values instanceof RowMap ? values : Map.copyOf(values);
    }

    public Row<V> row() {
        return row;
    }

    /** @return this with another row; the map itself when it is the same row */
    public RowMap<V> with(Row<V> value) {
        return value == row ? this : new RowMap<>(places, value, others);
    }

    @Override
    public @Nullable V get(@Nullable Object name) {
        Integer place = name == null ? null : places.get(name);
        return place == null ? others.get(name) : row.get(place);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        Map<String, V> all = new LinkedHashMap<>(others);
        places.forEach((name, place) -> {
            V value = row.get(place);
            if (value != null) {
                all.put(name, value);
            }
        });
        return all.entrySet();
    }
}
