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

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A row without missing values as a list. Immutable.
 *
 * @param <V> the values
 */
@NonNullByDefault
public final class RowList<V> extends AbstractList<V> implements RandomAccess {

    private final Row<V> row;

    /** @param row no value is missing */
    public RowList(Row<V> row) {
        this.row = row;
    }

    /** @return the list itself where it is immutable in this way, and an immutable copy of any other */
    public static <V> List<V> copyOf(List<V> values) {
        return values instanceof RowList ? values : List.copyOf(values);
    }

    @Override
    public V get(int index) {
        return Objects.requireNonNull(row.get(Objects.checkIndex(index, row.size())));
    }

    @Override
    public int size() {
        return row.size();
    }
}
