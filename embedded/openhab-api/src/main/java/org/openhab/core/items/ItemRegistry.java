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

import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.Registry;

// SKELETON
@NonNullByDefault
public interface ItemRegistry extends Registry<Item, String> {

    Item getItem(String value) throws ItemNotFoundException;

    Item getItemByPattern(String value) throws ItemNotFoundException, ItemNotUniqueException;

    Collection<Item> getItems();

    Collection<Item> getItemsOfType(String value);

    Collection<Item> getItems(String value);

    Collection<Item> getItemsByTag(String... value);

    Collection<Item> getItemsByTagAndType(String value, String... value2);

    <T extends Item> Collection<T> getItemsByTag(Class<T> type, String... value);

    Item remove(String value, boolean flag);

    default void notifyListenersAboutItemExternalUpdate(Item item, Item item2) {
        throw new UnsupportedOperationException("not yet");
    }
}
