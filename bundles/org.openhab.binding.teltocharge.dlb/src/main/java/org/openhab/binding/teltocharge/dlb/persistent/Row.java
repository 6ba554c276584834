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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An immutable row of a fixed number of values, each of which may be missing. A copy with k other values costs
 * k log n: it is a tree with 32 branches to a node.
 *
 * @param <V> the values
 */
@NonNullByDefault
public final class Row<V> {

    private static final int BITS = 5;
    private static final int BRANCHES = 1 << BITS;
    /** A node's last element says which change made it, and so may still write to it. */
    private static final int OWNER = BRANCHES;

    private final int size;
    private final int height;
    private final @Nullable Object[] root;

    private Row(int size, int height, @Nullable Object[] root) {
        this.size = size;
        this.height = height;
        this.root = root;
    }

    /** @return a row of so many missing values */
    public static <V> Row<V> of(int size) {
        int height = 1;
        while (size > 1L << height * BITS) {
            height++;
        }
        return new Row<>(size, height, new @Nullable Object[BRANCHES + 1]);
    }

    public int size() {
        return size;
    }

    /** @return the value at a place, or null when it is missing */
    public @Nullable V get(int place) {
        return find(root, height, place);
    }

    @SuppressWarnings("unchecked")
    private static <V> @Nullable V find(@Nullable Object[] root, int height, int place) {
        @Nullable
        Object[] node = root;
        for (int shift = (height - 1) * BITS; shift > 0; shift -= BITS) {
            node = (@Nullable Object[]) node[place >>> shift & BRANCHES - 1];
            if (node == null) {
                return null;
            }
        }
        return (V) node[place & BRANCHES - 1];
    }

    /** @return a change of this row, which itself stays as it is */
    public Change<V> change() {
        return new Change<>(this);
    }

    /**
     * A copy in the making. Copies nothing before something is set that differs.
     *
     * @param <V> the values
     */
    public static final class Change<V> {
        private final Row<V> before;
        private final Object owner = new Object();
        private @Nullable Object[] root;

        private Change(Row<V> before) {
            this.before = before;
            this.root = before.root;
        }

        /** @param value null when it is to be missing */
        public void set(int place, @Nullable V value) {
            if (find(root, before.height, place) == value) {
                return;
            }
            root = owned(root);
            @Nullable
            Object[] node = root;
            for (int shift = (before.height - 1) * BITS; shift > 0; shift -= BITS) {
                int branch = place >>> shift & BRANCHES - 1;
                @Nullable
                Object[] child = owned((@Nullable Object[]) node[branch]);
                node[branch] = child;
                node = child;
            }
            node[place & BRANCHES - 1] = value;
        }

        private @Nullable Object[] owned(@Nullable Object @Nullable [] node) {
            if (node != null && node[OWNER] == owner) {
                return node;
            }
            @Nullable
            Object[] copy = node == null ? new @Nullable Object[BRANCHES + 1] : node.clone();
            copy[OWNER] = owner;
            return copy;
        }

        /** @return the changed row, or the one before when nothing has changed; this may not be used any more */
        public Row<V> done() {
            return root == before.root ? before : new Row<>(before.size, before.height, root);
        }
    }
}
