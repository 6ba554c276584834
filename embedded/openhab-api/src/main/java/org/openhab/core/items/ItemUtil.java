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
package org.openhab.core.items;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Checks names of items and takes their types apart.
 */
@NonNullByDefault
public class ItemUtil {

    /** Between an item type and its dimension, as in {@code Number:Power}. */
    public static final String EXTENSION_SEPARATOR = ":";

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

    private ItemUtil() {
    }

    /** Letters, digits and underscores, with no digit in front. */
    public static boolean isValidItemName(final @Nullable String itemName) {
        return itemName != null && NAME.matcher(itemName).matches();
    }

    /**
     * @throws IllegalArgumentException if it cannot be the name of an item
     */
    public static void assertValidItemName(String itemName) throws IllegalArgumentException {
        if (!isValidItemName(itemName)) {
            throw new IllegalArgumentException("The specified name of the item '" + itemName + "' is not valid!");
        }
    }

    /** {@code Number} of {@code Number:Power}. */
    public static String getMainItemType(String itemType) {
        int separator = itemType.indexOf(EXTENSION_SEPARATOR);
        return separator < 0 ? itemType : itemType.substring(0, separator);
    }

    /** {@code Power} of {@code Number:Power}, {@code null} if there is none. */
    public static @Nullable String getItemTypeExtension(@Nullable String itemType) {
        int separator = itemType == null ? -1 : itemType.indexOf(EXTENSION_SEPARATOR);
        return itemType == null || separator < 0 ? null : itemType.substring(separator + 1);
    }
}
